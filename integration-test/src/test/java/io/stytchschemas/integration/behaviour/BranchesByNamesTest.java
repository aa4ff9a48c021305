package io.stytchschemas.integration.behaviour;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stytchschemas.MalformedJsonException;
import io.stytchschemas.Schema;
import io.stytchschemas.StytchSchemasException;
import io.stytchschemas.ValidationResult;
import io.stytchschemas.integration.support.CompiledSchemas;
import io.stytchschemas.integration.support.SchemaFolder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Branches of unions that the names of an object's properties tell apart, or only mostly do: the
 * verdict is the one that the checks find, whatever was chosen.
 */
class BranchesByNamesTest {
  private static final String OPEN = "{'type': 'object', 'properties': {%s}, 'required': [%s]}";
  private static final String CLOSED =
      "{'type': 'object', 'properties': {%s}, 'required': [%s], 'additionalProperties': false}";

  private static final List<String> UNIONS =
      List.of(
          "oneOf | OPEN a,b : a | OPEN c,d : c",
          "oneOf | OPEN a,b : a | OPEN a,b,c : a,b",
          "oneOf | OPEN a,b : a,b | OPEN b,c : b,c | OPEN c,a : c,a",
          "oneOf | CLOSED a,b : a | CLOSED a,b,c : a,b,c",
          "oneOf | CLOSED a,b : | CLOSED c,d :",
          "oneOf | CLOSED a,b : a | OPEN c : c",
          "oneOf | CLOSED a : a | OPEN a,b : b",
          "oneOf | OPEN a : a | OPEN b : b | OPEN c,d :",
          "anyOf | OPEN a,b : a | OPEN c,d : c",
          "anyOf | OPEN a,b : a | OPEN a,c : a",
          "anyOf | OPEN a : a | OPEN a,b : a,b | CLOSED c : c",
          "anyOf | CLOSED a,b : a | CLOSED b,c : b",
          "anyOf | CLOSED a,b : | CLOSED a,c : | OPEN d : d");

  private static final List<String> NO_JSON =
      List.of(
          "{'a'",
          "{'a':",
          "{'a':1",
          "{'a':1,",
          "{'a':1,}",
          "{'a':1]",
          "{'a':1 'b':2}",
          "{'a':1,'x':[}",
          "{'a':1,'x':'",
          "{'a':1,'x':'\\",
          "{'a':1,'x':'\\u00'}",
          "{'a':1,'x\\u0':2}",
          "{'a':1,'a':1}",
          "{'a':1,'x':2,'x':3}",
          "{,'a':1}",
          "{'a':1}}",
          "{'a':1,'x':{'y':[1,2}]}",
          "{'a':1,'x':\u0001}");

  @TempDir Path work;

  private SchemaFolder folder;

  @BeforeEach
  void begin() {
    folder = new SchemaFolder(work);
  }

  /** Every object of some of five names, each with a value that is right or wrong. */
  @ParameterizedTest
  @ValueSource(strings = {"", ", keepUnknown = true"})
  void haveOneVerdict(String more) {
    for (int i = 0; i < UNIONS.size(); i++) {
      folder.write("u" + i + ".json", schema(UNIONS.get(i)).replace('\'', '"'));
    }
    CompiledSchemas compiled = folder.compile("value = \"u*.json\"" + more);
    for (int i = 0; i < UNIONS.size(); i++) {
      for (String document : documents()) {
        assertOneVerdict(compiled.get("acme", "u" + i + ".json"), UNIONS.get(i), document);
      }
    }
  }

  /** A name may be written in any way, and stand in any order among others. */
  @Test
  void namesAreWhatTheySpell() {
    Schema<?> schema =
        compile(
            "{'oneOf': [{'title': 'Wide', 'type': 'object', 'properties': {'größe': {}},"
                + " 'required': ['größe']}, {'title': 'Narrow', 'type': 'object',"
                + " 'properties': {'klein': {}}, 'required': ['klein']}]}");
    assertRead(schema, "{'größe': 1}", "Wide");
    assertRead(schema, "{'gr\\u00f6\\u00DFe': 1}", "Wide");
    assertRead(
        schema,
        "{ \n 'x' : [ {'}': ']\\\"'} , '\\\\' ] , 'gr\\u00f6ße' : 1 , '\uD83D\uDE00' : {} }",
        "Wide");
    assertRead(schema, "{'klein': 1}", "Narrow");
    assertRead(schema, "{'x': -1.5e3, 'y': null, 'k\\u006cein': 1}", "Narrow");
  }

  private static void assertRead(Schema<?> schema, String document, String record) {
    Object value = schema.read(document.replace('\'', '"'));
    assertThat(value.getClass().getSimpleName()).as(document).isEqualTo(record);
  }

  /** What is looked at before it is read is checked when it is read. */
  @Test
  void whatIsNoJsonIsRefused() {
    Schema<?> schema = compile(schema("oneOf | OPEN a,b : a | OPEN c,d : c"));
    for (String document : NO_JSON) {
      String json = document.replace('\'', '"');
      assertThatThrownBy(() -> schema.read(json))
          .as(document)
          .isInstanceOf(MalformedJsonException.class);
      assertThatThrownBy(() -> schema.readLenient(json))
          .as(document)
          .isInstanceOf(MalformedJsonException.class);
    }
  }

  /** Each level would look at all that is in it: not without end. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "oneOf | {'required': ['left']} | {'required': ['right']}",
        "anyOf | {'required': ['left']} | {'required': ['right']}",
        "oneOf | {'required': ['left', 'kind'], 'properties': {'kind': {'const': 'left'}}}"
            + " | {'required': ['right', 'kind'], 'properties': {'kind': {'const': 'right'}}}",
      })
  @Timeout(20)
  void deepUnionsAreReadInTime(String union) {
    String[] parts = union.split(" \\| ");
    String branch =
        "{'type': 'object', 'properties': {'left': {'$ref': '#'}, 'right': {'$ref': '#'}},"
            + " 'allOf': [%s]}";
    Schema<?> schema =
        compile(
            "{'%s': [%s, %s, {'type': 'integer'}]}"
                .formatted(parts[0], branch.formatted(parts[1]), branch.formatted(parts[2])));
    int depth = 450;
    String json =
        ("{'pad': '" + "x".repeat(20_000) + "', 'left': ").repeat(depth)
            + "1"
            + ", 'kind': 'left'}".repeat(depth);
    byte[] bytes = json.replace('\'', '"').getBytes(UTF_8);
    Object value = schema.read(bytes);
    assertThat(schema.readLenient(bytes)).isEqualTo(value);
    assertThat(schema.validateJson(bytes).isValid()).isTrue();
  }

  /** Where a branch is closed, what it refuses leads to none that would have to drop it. */
  @Test
  void lenientReadingLosesNoMoreThanItMust() {
    Schema<?> schema =
        compile(
            "{'oneOf': [{'title': 'Brief', 'type': 'object', 'properties': {'a': {'type':"
                + " 'integer'}}, 'required': ['a'], 'additionalProperties': false}, {'title':"
                + " 'Whole', 'type': 'object', 'properties': {'a': {'type': 'integer'}, 'b':"
                + " {'type': 'integer', 'maximum': 1}}, 'required': ['a', 'b'],"
                + " 'additionalProperties': false}]}");
    assertThat(schema.readLenient("{\"a\": 1}").toString()).isEqualTo("Brief[a=1]");
    assertThat(schema.readLenient("{\"a\": 1, \"b\": 1}").toString()).isEqualTo("Whole[a=1, b=1]");
    assertThat(schema.readLenient("{\"a\": 1, \"c\": 1}").toString()).isEqualTo("Brief[a=1]");
  }

  /** Names of codecs are seen in their own package alone. */
  @Test
  void branchesOfAnotherPackageAreToldByChecks() {
    String record =
        "{'title': '%s', 'type': 'object', 'properties': {'%s': {}}, 'required': ['%2$s']}";
    CompiledSchemas compiled =
        folder
            .write("b/x.json", record.formatted("X", "x").replace('\'', '"'))
            .write("a/y.json", record.formatted("Y", "y").replace('\'', '"'))
            .write("a/u.json", "{\"oneOf\": [{\"$ref\": \"../b/x.json\"}, {\"$ref\": \"y.json\"}]}")
            .compiler()
            .annotate("acme.a", "\"a/*.json\"")
            .annotate("acme.b", "\"b/*.json\"")
            .compile();
    assertThat(compiled.messages()).isEmpty();
    Schema<?> schema = compiled.get("acme.a", "a/u.json");
    assertRead(schema, "{'x': 1}", "OfX");
    assertRead(schema, "{'y': 1}", "Y");
    assertOneVerdict(schema, "another package's", "{\"x\":1,\"y\":1}");
  }

  /** What is read in vain has been looked into before, each time. */
  @Test
  void whatIsTriedAgainIsNotLookedIntoAgain() {
    String node =
        "{'type': 'object', 'properties': {'%s': {'type': 'integer'}, 'n': {'$ref': '#'}},"
            + " 'required': ['%1$s']}";
    Schema<?> schema =
        compile("{'oneOf': [" + node.formatted("a") + ", " + node.formatted("b") + "]}");
    String json =
        "{\"a\":1,\"b\":1,\"n\":".repeat(24)
            + "{\"a\":\"x\",\"b\":\"x\",\"z\":[1"
            + ",1".repeat(100_000)
            + "]}"
            + "}".repeat(24);
    long start = System.nanoTime();
    assertThatThrownBy(() -> schema.readLenient(json)).isInstanceOf(StytchSchemasException.class);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
  }

  private static void assertOneVerdict(Schema<?> schema, String union, String document) {
    String what = union + " of " + document;
    ValidationResult verdict = schema.validateJson(document);
    Object value = null;
    try {
      value = schema.read(document);
      assertThat(verdict.isValid()).as(what).isTrue();
    } catch (StytchSchemasException e) {
      assertThat(verdict.isValid()).as(what).isFalse();
    }
    if (value != null) {
      assertThat(schema.readLenient(document)).as(what).isEqualTo(value);
      assertSameWhenWritten(schema, what, value);
    }
  }

  private static <T> void assertSameWhenWritten(Schema<T> schema, String what, Object value) {
    T typed = schema.type().cast(value);
    byte[] written = schema.write(typed);
    assertThat(schema.validate(typed).violations())
        .as(what)
        .isEqualTo(schema.validateJson(written).violations());
  }

  private static List<String> documents() {
    List<String> documents = List.of("{");
    for (String name : List.of("a", "b", "c", "d", "e")) {
      List<String> longer = new ArrayList<>(documents);
      for (String before : documents) {
        String comma = before.length() > 1 ? "," : "";
        longer.add(before + comma + '"' + name + "\":1");
        longer.add(before + comma + '"' + name + "\":\"wrong\"");
      }
      documents = longer;
    }
    return documents.stream().map(each -> each + '}').toList();
  }

  /** Of "oneOf | OPEN a,b : a | …". */
  private static String schema(String union) {
    String[] parts = union.split(" \\| ");
    List<String> branches = new ArrayList<>();
    for (int i = 1; i < parts.length; i++) {
      String[] branch = parts[i].split(" ");
      List<String> properties = new ArrayList<>();
      for (String name : branch[1].split(",")) {
        properties.add("'" + name + "': {'type': 'integer'}");
      }
      String required = branch.length > 3 ? "'" + branch[3].replace(",", "', '") + "'" : "";
      branches.add(
          (branch[0].equals("OPEN") ? OPEN : CLOSED)
              .formatted(String.join(", ", properties), required));
    }
    return "{'" + parts[0] + "': [" + String.join(", ", branches) + "]}";
  }

  private Schema<?> compile(String schema) {
    folder.write("s.json", schema.replace('\'', '"'));
    return folder.compile("\"s.json\"").get("acme", "s.json");
  }
}
