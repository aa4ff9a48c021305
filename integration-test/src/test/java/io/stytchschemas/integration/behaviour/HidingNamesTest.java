package io.stytchschemas.integration.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.Schema;
import io.stytchschemas.integration.support.CompiledSchemas;
import io.stytchschemas.integration.support.InProcessCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Properties named as packages are, beside types named as classes that generated code uses. */
class HidingNamesTest {
  private static final List<String> PACKAGES =
      List.of("java", "io", "org", "com", "acme", "javax", "tools", "jdk", "stytchschemas");

  private static final List<String> CLASSES =
      List.of(
          "Objects",
          "Optional",
          "Immutables",
          "List",
          "Map",
          "Arrays",
          "String",
          "Integer",
          "Long",
          "Boolean",
          "Double",
          "Object",
          "Override",
          "Math",
          "StringBuilder",
          "Schema",
          "Check",
          "Codec",
          "Builder",
          "Schemas",
          "JsonReader",
          "JsonWriter",
          "RecordCodec",
          "EnumCodec",
          "PropertyNames",
          "PropertyName",
          "Secrets",
          "CustomClaims",
          "SessionDuration",
          "Duration",
          "Nullable",
          "NullMarked",
          "Generated",
          "Serializable",
          "BigInteger",
          "BigDecimal",
          "UUID",
          "URI",
          "LocalDate",
          "OffsetDateTime",
          "Stream",
          "Collectors",
          "Known",
          "Unknown");

  /** Of codecs: their own, those that they inherit, and what their conditions ask with. */
  private static final List<String> CONSTANTS =
      List.of(
          "INSTANCE",
          "NAMES",
          "SCHEMA",
          "KNOWN",
          "STRING",
          "NUMBER",
          "BOOLEAN",
          "ARRAY",
          "OBJECT",
          "PATTERN",
          "LIMIT",
          "ENUM");

  @TempDir Path work;

  /** The definition stands beside the record that has the member, and JavaPoet sees no harm. */
  @Test
  void aMemberHidesADefinitionOfItsName() throws IOException {
    Path root = Files.createDirectories(work.resolve("members"));
    Files.writeString(
        root.resolve("order.json"),
        """
        {"properties": {"change": {"$ref": "#/$defs/change"}},
         "$defs": {
           "item": {"type": "object", "properties": {"a": {"type": "string"}}},
           "change": {"type": "object", "properties": {
             "item": {"type": "object", "properties": {"b": {"type": "string"}}},
             "previous": {"$ref": "#/$defs/item"},
             "all": {"type": "array", "items": {"$ref": "#/$defs/item"}}}}}}
        """);
    CompiledSchemas compiled =
        new InProcessCompiler(root, Files.createDirectories(work.resolve("out")))
            .annotate("acme", "\"order.json\"")
            .compile();
    assertThat(compiled.success()).as(compiled.messages()).isTrue();
    String json =
        "{\"change\":{\"item\":{\"b\":\"1\"},\"previous\":{\"a\":\"2\"},\"all\":[{\"a\":\"3\"}]}}";
    assertThat(rewritten(compiled.get("acme", "order.json"), json)).isEqualTo(json);
  }

  /** Where both may be meant, Java takes a name for that of the variable (JLS 6.4.2). */
  @Test
  void noComponentHidesATypeOfItsName() throws IOException {
    Path root = Files.createDirectories(work.resolve("variables"));
    Files.writeString(
        root.resolve("model.json"),
        """
        {"type": "object", "properties": {
          "3D": {"type": "object", "properties": {"css3d": {"type": "boolean"}}},
          "4": {"enum": ["a"]},
          "5": {"oneOf": [{"type": "string"}, {"type": "integer"}]},
          "part": {"type": "object", "properties": {"a": {"type": "string"}}},
          "Part": {"type": "string"},
          "codec": {"type": "string"},
          "Codec": {"type": "string"},
          "model": {"type": "string"},
          "Model": {"$ref": "#"}}}
        """);
    CompiledSchemas compiled =
        new InProcessCompiler(root, Files.createDirectories(work.resolve("out")))
            .annotate("acme", "\"model.json\"")
            .compile();
    assertThat(compiled.success()).as(compiled.messages()).isTrue();
    String json =
        "{\"3D\":{\"css3d\":true},\"4\":\"a\",\"5\":1,\"part\":{\"a\":\"b\"},\"Part\":\"c\","
            + "\"codec\":\"d\",\"Codec\":\"e\",\"model\":\"f\",\"Model\":{\"Part\":\"g\"}}";
    assertThat(rewritten(compiled.get("acme", "model.json"), json)).isEqualTo(json);
  }

  /** A name in capitals stays as it is, and is that of a constant where codecs have one. */
  @Test
  void noConstantHidesATypeOfItsName() throws IOException {
    Path root = Files.createDirectories(work.resolve("constants"));
    String types =
        CONSTANTS.stream()
            .map(
                name ->
                    """
                    "%1$s": {"type": "object", "properties": {"is": {"const": "%1$s"}},
                      "required": ["is"]}\
                    """
                        .formatted(name))
            .collect(Collectors.joining(", "));
    String references =
        CONSTANTS.stream()
            .map(name -> "{\"$ref\": \"#/$defs/%s\"}".formatted(name))
            .collect(Collectors.joining(", "));
    Files.writeString(
        root.resolve("all.json"),
        """
        {"type": "object", "$defs": {%s}, "properties": {
          "one": {"oneOf": [{"type": "string"}, {"type": "integer"}, %s]},
          "other": {"$ref": "#/$defs/INSTANCE"}, "named": {"$ref": "#/$defs/NAMES"},
          "many": {"type": "array", "items": {"type": "string", "pattern": "^[a-c]+d{2,9}$"}}}}
        """
            .formatted(types, references));
    Files.writeString(
        root.resolve("map.json"),
        """
        {"additionalProperties": {"$ref": "all.json#/$defs/PATTERN"},
         "propertyNames": {"pattern": "^[a-c]+d{2,9}$"}}
        """);
    CompiledSchemas compiled =
        new InProcessCompiler(root, Files.createDirectories(work.resolve("out")))
            .options("-Werror")
            .annotate("acme", "\"*.json\"")
            .compile();
    assertThat(compiled.success()).as(compiled.messages()).isTrue();
    for (String name : CONSTANTS) {
      String json = "{\"one\":{\"is\":\"%s\"},\"other\":{\"is\":\"INSTANCE\"}}".formatted(name);
      assertThat(rewritten(compiled.get("acme", "all.json"), json)).isEqualTo(json);
    }
    String json = "{\"abcdd\":{\"is\":\"PATTERN\"}}";
    assertThat(rewritten(compiled.get("acme", "map.json"), json)).isEqualTo(json);
  }

  private static <T> String rewritten(Schema<T> schema, String json) {
    return schema.writeString(schema.read(json));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theCodeCompilesAndWorks(boolean keepUnknown) throws IOException {
    String scalars =
        PACKAGES.stream()
            .map(name -> "\"" + name + "\": {\"type\": \"string\", \"minLength\": 1}")
            .collect(Collectors.joining(", "));
    String objects =
        CLASSES.stream()
            .map(
                name ->
                    "\"%s_\": {\"title\": \"%s\", \"type\": \"object\", \"properties\": {%s,"
                            .formatted(name, name, scalars)
                        + " \"kind\": {\"enum\": [\"a\"]}, \"when\": {\"type\": \"string\","
                        + " \"format\": \"date\"}, \"more\": {\"type\": [\"array\", \"null\"],"
                        + " \"items\": {\"type\": \"integer\"}}}, \"required\": [\"java\"]}")
            .collect(Collectors.joining(", "));
    Path root = Files.createDirectories(work.resolve("root"));
    Files.writeString(
        root.resolve("it.json"),
        "{\"type\": \"object\", \"properties\": {%s, %s}, \"required\": [\"java\", \"org\"]}"
            .formatted(scalars, objects));
    CompiledSchemas compiled =
        new InProcessCompiler(root, Files.createDirectories(work.resolve("out")))
            .options("-Werror")
            .annotate("com.acme.io", "value = \"it.json\", keepUnknown = " + keepUnknown)
            .compile();
    assertThat(compiled.success()).as(compiled.messages()).isTrue();
    Schema<?> schema = compiled.get("com.acme.io", "it.json");
    String json =
        "{\"java\":\"j\",\"org\":\"o\",\"Objects_\":{\"java\":\"j\",\"kind\":\"a\",\"more\":[1]}}";
    assertThat(schema.read(json)).isEqualTo(schema.readLenient(json));
    assertThat(schema.validateJson("{\"java\":\"\",\"org\":\"o\"}").isValid()).isFalse();
  }
}
