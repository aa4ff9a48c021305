package io.stytchschemas.integration.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stytchschemas.Schema;
import io.stytchschemas.SchemaViolationException;
import io.stytchschemas.integration.support.CompiledSchemas;
import io.stytchschemas.integration.support.InProcessCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values of several kinds, of which not all are objects: a record for each, of one interface. */
class UnionsOfKindsTest {
  private static final String JSON =
      """
      {"title": "Json", "anyOf": [
        {"type": "string"}, {"type": "number"}, {"type": "boolean"}, {"type": "null"},
        {"type": "array", "items": {"$ref": "#"}},
        {"type": "object", "additionalProperties": {"$ref": "#"}}]}
      """;

  private static final String PACKAGE =
      """
      {"title": "Pack", "type": "object", "properties": {
         "license": {"oneOf": [
            {"type": "string", "minLength": 2}, {"type": "array", "items": {"type": "string"}}]},
         "author": {"oneOf": [{"type": "string"}, {"$ref": "#/$defs/person"}, {"type": "null"}]},
         "port": {"type": ["integer", "string", "null"]},
         "mix": {"type": ["boolean", "string", "object"], "properties": {"a": {"type": "integer"}}},
         "people": {"type": "array", "items": {"oneOf": [
            {"type": "string"}, {"$ref": "#/$defs/person"}, {"$ref": "#/$defs/bot"}]}},
         "lists": {"type": "array", "oneOf": [
            {"title": "Words", "type": "array", "items": {"type": "string"}},
            {"title": "People", "type": "array", "items": {"$ref": "#/$defs/person"}, "minItems": 1}]},
         "each": {"type": "array", "minItems": 1, "oneOf": [
            {"items": {"type": "string"}}, {"title": "Counts", "items": {"type": "integer"}},
            {"items": {"$ref": "#/$defs/bot"}}]},
         "pair": {"type": "array", "oneOf": [
            {"items": {"type": "string"}},
            {"prefixItems": [{"type": "integer"}, {"type": "boolean"}], "minItems": 2}]},
         "size": {"enum": ["auto", 10, true, null, 20]},
         "byName": {"type": "object", "additionalProperties": {"type": ["string", "boolean"]}}},
       "$defs": {
         "person": {"type": "object", "required": ["name", "kind"],
            "properties": {"name": {"type": "string"}, "kind": {"const": "person"}}},
         "bot": {"type": "object", "required": ["bot", "kind"],
            "properties": {"bot": {"type": "string"}, "kind": {"const": "bot"}}}}}
      """;

  @TempDir Path work;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"license":"MIT"}                    | license=OfString[value=MIT]
          {"license":["MIT","BSD"]}            | license=OfArray[value=[MIT, BSD]]
          {"author":"me"}                      | author=Optional[OfString[value=me]]
          {"author":null}                      | author=Optional.empty
          {"author":{"name":"n","kind":"person"}} | author=Optional[Person[name=n, kind=person]]
          {"port":80}                          | port=Optional[OfInteger[value=80]]
          {"port":"http"}                      | port=Optional[OfString[value=http]]
          {"mix":{"a":1}}                      | mix=OfObject[a=1]
          {"mix":true}                         | mix=OfBoolean[value=true]
          {"people":["x",{"bot":"b","kind":"bot"},{"name":"n","kind":"person"}]} | people=[OfString[value=x], Bot[bot=b, kind=bot], Person[name=n, kind=person]]
          {"lists":["x","y"]}                  | lists=OfWords[value=[x, y]]
          {"lists":[{"name":"n","kind":"person"}]} | lists=OfPeople[value=[Person[name=n, kind=person]]]
          {"each":["x"]}                       | each=OfArray[value=[x]]
          {"each":[1,2]}                       | each=OfCounts[value=[1, 2]]
          {"each":[{"bot":"b","kind":"bot"}]}  | each=OfArray2[value=[Bot[bot=b, kind=bot]]]
          {"pair":["x"]}                       | pair=OfArray[value=[x]]
          {"pair":[1,true,"x"]}                | pair=OfArray2[item0=1, item1=true, rest=[x]]
          {"size":"auto"}                      | size=Optional[OfString[value=auto]]
          {"size":20}                          | size=Optional[OfInteger[value=20]]
          {"size":true}                        | size=Optional[OfBoolean[value=true]]
          {"size":null}                        | size=Optional.empty
          {"byName":{"a":"x","b":false}}       | byName={a=OfString[value=x], b=OfBoolean[value=false]}
          """)
  void bindsEachKind(String json, String component) throws IOException {
    Schema<?> schema = compiled(PACKAGE);
    String text = roundTrip(schema, json);
    assertThat(text).contains(component);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"license":"M"}            | /license             | must match a branch of oneOf; branch 0 comes closest: must have at least 2 characters
          {"license":7}              | /license             | must match a branch of oneOf; must be a string or an array
          {"port":1.5}               | /port                | must be null or a string or an integer
          {"author":{"name":"n"}}    | /author              | must match a branch of oneOf; branch 1 comes closest: must have the property "kind"
          {"mix":{"a":"x"}}          | /mix/a               | must be an integer
          {"people":[{"kind":"cat"}]} | /people/0            | must match a branch of oneOf; /people/0/kind must be one of "person", "bot"
          {"each":[true]}            | /each                | must match a branch of oneOf; branch 0 comes closest: /each/0 must be a string
          {"people":[{"kind":"bot","bot":7}]} | /people/0         | must match a branch of oneOf; branch 2 comes closest: /people/0/bot must be a string
          {"license":[1,2]}          | /license             | must match a branch of oneOf; branch 1 comes closest: /license/0 must be a string
          {"size":11}                | /size                | must be one of "auto", 10, true, null, 20
          {"byName":{"a":1}}         | /byName/a            | must be a boolean or a string
          """)
  void saysWhatIsWrong(String json, String place, String message) throws IOException {
    Schema<?> schema = compiled(PACKAGE);
    assertThatThrownBy(() -> schema.read(json))
        .isInstanceOfSatisfying(
            SchemaViolationException.class,
            e ->
                assertThat(e.result().errors())
                    .singleElement()
                    .satisfies(
                        error -> {
                          assertThat(error.instanceLocation()).isEqualTo(place);
                          assertThat(error.message()).isEqualTo(message);
                        }));
    assertThat(schema.validateJson(json).isValid()).isFalse();
  }

  /** Limits may be broken in what comes from others, kinds may not. */
  @Test
  void readsLeniently() throws IOException {
    Schema<?> schema = compiled(PACKAGE);
    assertThat(schema.readLenient("{\"license\":\"M\"}")).asString().contains("OfString[value=M]");
    assertThatThrownBy(() -> schema.readLenient("{\"license\":true}"))
        .isInstanceOf(SchemaViolationException.class);
    assertThatThrownBy(() -> schema.readLenient("{\"people\":[{\"kind\":\"cat\"}]}"))
        .isInstanceOf(SchemaViolationException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [1.5,"a",[true,null],{"b":{"c":[]}}] | OfArray
          {"a":[{"b":null}],"c":false}         | OfObject
          "x"                                  | OfString
          -2.5                                 | OfNumber
          true                                 | OfBoolean
          """)
  void recursThroughArraysAndMaps(String json, String name) throws IOException {
    Schema<?> schema = compiled(JSON);
    roundTrip(schema, json);
    Object value = schema.read(json);
    assertThat(value.getClass().getSimpleName()).isEqualTo(name);
    assertThat(value).isEqualTo(schema.read(json)).hasSameHashCodeAs(schema.read(json));
    assertThat(Schema.of(value.getClass()).id()).isEqualTo(schema.id());
    assertThat(schema.read("null")).isNull();
  }

  /** As JSON:API has it: null by the name of a definition. */
  @Test
  void nullMayBeReferredTo() throws IOException {
    Schema<?> schema =
        compiled(
            """
            {"title": "It", "type": "object", "properties": {"data": {"oneOf": [
               {"$ref": "#/$defs/empty"}, {"$ref": "#/$defs/link"},
               {"type": "array", "items": {"$ref": "#/$defs/link"}}]}},
             "$defs": {"empty": {"type": "null"}, "link": {"type": "object", "required": ["id"],
               "properties": {"id": {"type": "string"}}}}}
            """);
    for (String data : List.of("null", "{\"id\":\"a\"}", "[{\"id\":\"a\"}]", "[]")) {
      roundTrip(schema, "{\"data\":" + data + "}");
    }
    roundTrip(schema, "{}");
    assertThat(schema.read("{\"data\":{\"id\":\"a\"}}")).asString().contains("Link[id=a]");
    assertThatThrownBy(() -> schema.read("{\"data\":1}"))
        .isInstanceOf(SchemaViolationException.class);
  }

  /** 400 levels, each of which would be looked at again by all above it. */
  @Test
  void readsDeepDocumentsInLinearTime() throws IOException {
    Schema<?> schema = compiled(JSON);
    String deep = "[\"" + "x".repeat(500) + "\",";
    String json = deep.repeat(400) + "1.5" + "]".repeat(400);
    long start = System.nanoTime();
    for (int i = 0; i < 20; i++) {
      again(schema, json);
    }
    assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
  }

  @Test
  void wrappersRefuseNullAndCopy() throws Exception {
    Schema<?> schema = compiled(PACKAGE);
    Class<?> license = schema.type().getMethod("license").getReturnType();
    assertThat(Stream.of(license.getPermittedSubclasses()).map(Class::getSimpleName))
        .containsExactly("OfString", "OfArray");
    for (Class<?> wrapper : license.getPermittedSubclasses()) {
      var constructor = wrapper.getDeclaredConstructors()[0];
      assertThatThrownBy(() -> constructor.newInstance((Object) null))
          .hasCauseInstanceOf(NullPointerException.class);
    }
    List<String> list = new ArrayList<>(List.of("a"));
    Object value =
        license.getPermittedSubclasses()[1].getDeclaredConstructors()[0].newInstance(list);
    list.clear();
    assertThat(value).hasToString("OfArray[value=[a]]");
  }

  @Test
  void hidesSecrets() throws IOException {
    Schema<?> schema =
        compiled(
            """
            {"title": "Login", "type": "object", "properties": {
               "password": {"type": ["string", "array"], "items": {"type": "string"}},
               "more": {"oneOf": [{"type": "string"}, {"type": "object"}]}}}
            """);
    String json = "{\"password\":\"S3cr3t\",\"more\":{\"api_token\":\"S3cr3t\",\"n\":1}}";
    assertThat(schema.read(json)).asString().doesNotContain("S3cr3t").contains("n=1");
    assertThat(component(schema.read(json), "password"))
        .asString()
        .isEqualTo("OfString[value=***]");
    assertThat(component(schema.read(json), "more")).asString().doesNotContain("S3cr3t");
    assertThat(schema.writeString(as(schema.read(json)))).isEqualTo(json);
  }

  /** A switch without default compiles, and so covers every kind. */
  @Test
  @EnabledForJreRange(min = JRE.JAVA_21)
  void switchesAreExhaustive() throws Exception {
    CompiledSchemas compiled =
        compiler(PACKAGE)
            .source(
                "com/acme/Say.java",
                """
                package com.acme;
                public final class Say {
                  public static String kind(Pack.Mix mix) {
                    return switch (mix) {
                      case Pack.Mix.OfBoolean it -> "boolean " + it.value();
                      case Pack.Mix.OfString it -> "string " + it.value();
                      case Pack.Mix.OfObject it -> "object " + it.a();
                    };
                  }
                }
                """)
            .compile();
    assertThat(compiled.messages()).isEmpty();
    Schema<?> schema = compiled.get("com.acme", "s.json");
    Object mix = component(schema.read("{\"mix\":{\"a\":5}}"), "mix");
    Class<?> type = schema.type().getMethod("mix").getReturnType();
    assertThat(compiled.type("com.acme.Say").getMethod("kind", type).invoke(null, mix))
        .isEqualTo("object 5");
  }

  @Test
  void borderBranchesAreWrapped() throws IOException {
    Path root = Files.createDirectories(work.resolve("schemas"));
    Files.writeString(
        root.resolve("user.json"),
        "{\"title\":\"User\",\"type\":\"object\",\"required\":[\"kind\"],"
            + "\"properties\":{\"kind\":{\"const\":\"user\"}}}");
    Files.writeString(
        root.resolve("actor.json"),
        "{\"title\":\"Actor\",\"oneOf\":[{\"$ref\":\"user.json\"},"
            + "{\"title\":\"Robot\",\"type\":\"object\",\"required\":[\"kind\"],"
            + "\"properties\":{\"kind\":{\"const\":\"robot\"}}}]}");
    CompiledSchemas compiled =
        new InProcessCompiler(root, work)
            .annotate("com.one", "\"user.json\"")
            .annotate("com.two", "\"actor.json\"")
            .compile();
    assertThat(compiled.messages()).isEmpty();
    Schema<?> schema = compiled.get("com.two", "actor.json");
    assertThat(roundTrip(schema, "{\"kind\":\"user\"}")).isEqualTo("OfUser[value=User[kind=user]]");
    assertThat(roundTrip(schema, "{\"kind\":\"robot\"}")).isEqualTo("Robot[kind=robot]");
  }

  private static String roundTrip(Schema<?> schema, String json) {
    return String.valueOf(again(schema, json));
  }

  private static <T> T again(Schema<T> schema, String json) {
    assertThat(schema.validateJson(json).violations()).isEmpty();
    T value = schema.read(json);
    assertThat(schema.validate(value).violations()).isEmpty();
    assertThat(schema.writeString(value)).isEqualTo(json);
    assertThat(schema.readLenient(json)).isEqualTo(value);
    return value;
  }

  @SuppressWarnings("unchecked")
  private static <T> T as(Object value) {
    return (T) value;
  }

  private static Object component(Object value, String name) {
    try {
      return value.getClass().getMethod(name).invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private Schema<?> compiled(String schema) throws IOException {
    CompiledSchemas compiled = compiler(schema).compile();
    assertThat(compiled.messages()).isEmpty();
    return compiled.get("com.acme", "s.json");
  }

  private InProcessCompiler compiler(String schema) throws IOException {
    Path root = Files.createDirectories(work.resolve("schemas"));
    Files.writeString(root.resolve("s.json"), schema);
    return new InProcessCompiler(root, work).annotate("com.acme", "\"s.json\"");
  }
}
