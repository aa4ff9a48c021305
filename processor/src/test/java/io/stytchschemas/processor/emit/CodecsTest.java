package io.stytchschemas.processor.emit;

import static io.stytchschemas.processor.emit.Loaded.call;
import static io.stytchschemas.processor.emit.Plans.object;
import static io.stytchschemas.processor.emit.Plans.schema;
import static io.stytchschemas.processor.emit.Plans.type;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stytchschemas.Schema;
import io.stytchschemas.SchemaViolationException;
import io.stytchschemas.processor.plan.JavaType;
import io.stytchschemas.processor.plan.JavaType.ListOf;
import io.stytchschemas.processor.plan.JavaType.MapOf;
import io.stytchschemas.processor.plan.JavaType.Scalar;
import io.stytchschemas.processor.plan.PackagePlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codecs read what they write, and keep what they are to keep. */
class CodecsTest {

  /** For each type JSON of one value. */
  private static final Map<JavaType, String> VALUES = new LinkedHashMap<>();

  static {
    VALUES.put(Scalar.BOOLEAN, "true");
    VALUES.put(Scalar.INT, "-7");
    VALUES.put(Scalar.LONG, "9007199254740993");
    VALUES.put(Scalar.BIG_INTEGER, "123456789012345678901234567890");
    VALUES.put(Scalar.FLOAT, "0.1");
    VALUES.put(Scalar.DOUBLE, "1.5");
    VALUES.put(Scalar.BIG_DECIMAL, "12345678901234567890.10");
    VALUES.put(Scalar.STRING, "\"text \\\" \u00fc\"");
    VALUES.put(Scalar.DATE_TIME, "\"2026-01-02T03:04:05Z\"");
    VALUES.put(Scalar.DATE, "\"2026-01-02\"");
    VALUES.put(Scalar.TIME, "\"03:04:05Z\"");
    VALUES.put(Scalar.DURATION, "\"PT2H\"");
    VALUES.put(Scalar.UUID, "\"00112233-4455-6677-8899-aabbccddeeff\"");
    VALUES.put(Scalar.URI, "\"https://example.com/a?b\"");
    VALUES.put(Scalar.CLAIMS, "{\"role\":\"admin\",\"old\":null}");
    VALUES.put(Scalar.PLAIN, "[1,{\"a\":null}]");
    VALUES.put(new ListOf(Scalar.INT, true), "[1,null,3]");
    VALUES.put(new ListOf(new ListOf(Scalar.STRING, false), false), "[[\"a\"],[]]");
    VALUES.put(new MapOf(new ListOf(Scalar.PLAIN, true), true), "{\"a\":[null,1],\"b\":null}");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 300})
  void everyTypeInEveryPosition(int fillers) throws Exception {
    List<Component> components = new ArrayList<>();
    StringBuilder full = new StringBuilder("{");
    StringBuilder sparse = new StringBuilder("{");
    for (Map.Entry<JavaType, String> entry : VALUES.entrySet()) {
      int i = components.size();
      components.add(Component.of("c" + i, entry.getKey()).required());
      components.add(Component.of("c" + (i + 1), entry.getKey()));
      components.add(Component.of("c" + (i + 2), entry.getKey()).required().nullable());
      components.add(Component.of("c" + (i + 3), entry.getKey()).nullable());
      for (int position = i; position < i + 4; position++) {
        full.append("\"c" + position + "\":" + entry.getValue() + ",");
      }
      sparse.append("\"c" + i + "\":" + entry.getValue() + ",");
      sparse.append("\"c" + (i + 2) + "\":null,\"c" + (i + 3) + "\":null,");
    }
    for (int i = 0; i < fillers; i++) {
      components.add(Component.of("filler" + i, Scalar.STRING));
    }
    full.setCharAt(full.length() - 1, '}');
    sparse.setCharAt(sparse.length() - 1, '}');
    PackagePlan plan = Plans.of(schema(object(type("All"), components.toArray(Component[]::new))));
    Schema<Object> all = Loaded.of(plan).schema("All");
    assertThat(all.writeString(all.read(full.toString()))).isEqualTo(full.toString());
    assertThat(all.writeString(all.read(sparse.toString()))).isEqualTo(sparse.toString());
    assertThatThrownBy(() -> all.read("{}")).isInstanceOf(SchemaViolationException.class);
  }

  @Test
  void nestedTypesAndUnknownProperties() throws Exception {
    Schema<Object> session = Loaded.of(EmitterTest.nestedTypes()).schema("Session");
    String json =
        "{\"status\":\"2FA\",\"factors\":[{\"kind\":\"otp\"},{\"kind\":\"new\"}],"
            + "\"parent\":{\"status\":\"\"},\"more\":[1,null]}";
    Object read = session.read(json);
    assertThat(session.writeString(read)).isEqualTo(json);
    assertThat(call(read, "unknown").toString()).isEqualTo("{more=[1, null]}");
    assertThatThrownBy(() -> session.read(json.replace("\"otp\"", "\"otp\",\"x\":1")))
        .isInstanceOf(SchemaViolationException.class);
    assertThat(session.readLenient(json.replace("\"otp\"", "\"otp\",\"x\":1"))).isEqualTo(read);
  }

  @Test
  void unionsByTag() throws Exception {
    Schema<Object> pet = Loaded.of(EmitterTest.unions()).schema("Pet");
    for (String kind : List.of("cat", "kitten", "dog")) {
      String json = "{\"kind\":\"" + kind + "\"}";
      Object read = pet.read(json);
      assertThat(read.getClass().getSimpleName()).isEqualTo(kind.equals("dog") ? "Dog" : "Cat");
      assertThat(pet.writeString(read)).isEqualTo(json);
    }
    for (String json : List.of("{}", "{\"kind\":1}", "{\"kind\":\"cow\"}", "[]")) {
      assertThatThrownBy(() -> pet.read(json)).isInstanceOf(SchemaViolationException.class);
      assertThatThrownBy(() -> pet.readLenient(json)).isInstanceOf(SchemaViolationException.class);
    }
  }

  @Test
  void schemasWithoutAClass() throws Exception {
    Loaded loaded = Loaded.of(EmitterTest.schemasWithoutAClass());
    Map<String, String> documents =
        Map.of(
            "Text.json", "\"text\"",
            "MaybeText.json", "null",
            "Count.json", "7",
            "Anything.json", "null",
            "AnythingButNull.json", "[null]",
            "Tags.json", "[\"a\"]",
            "Free.json", "{\"a\":[null]}",
            "Same.json", "\"fr\"",
            "Items.json", "[[{\"id\":\"00112233-4455-6677-8899-aabbccddeeff\"},null]]");
    for (Map.Entry<String, String> document : documents.entrySet()) {
      Schema<Object> schema = loaded.get(document.getKey());
      byte[] json = document.getValue().getBytes(UTF_8);
      assertThat(schema.write(schema.readLenient(json))).as(document.getKey()).isEqualTo(json);
    }
    assertThatThrownBy(() -> loaded.get("AnythingButNull.json").readLenient("null"))
        .isInstanceOf(SchemaViolationException.class);
    assertThatThrownBy(() -> loaded.get("None.json"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("no schema here has the key None.json");
  }
}
