package io.stytchschemas.maven.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.maven.api.Api;
import io.stytchschemas.maven.testing.SchemaApi;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an edit does to the whole of a schema, be it deep inside, a change of form, or words. */
class MeaningOfEditsTest extends SchemaEdits {
  /** OpenAPI's word for null admits more, where others that are true admit less. */
  @Test
  void nullableAdmitsMore() throws IOException {
    String before =
        """
        openapi: 3.0.3
        info: {title: Shop, version: "1"}
        paths: {}
        components:
          schemas:
            PetRequest:
              type: object
              properties:
                names: {type: array, items: {type: string}}
        """;
    String after = before.replace("items: {type: string}", "items: {type: string, nullable: true}");
    String pattern = "api.yaml#/components/schemas/*";
    Api tight = SchemaApi.of(folder.resolve("before"), Map.of("api.yaml", before), pattern);
    Api wide = SchemaApi.of(folder.resolve("after"), Map.of("api.yaml", after), pattern);
    assertThat(Changes.between(tight, wide).changes())
        .isNotEmpty()
        .noneMatch(Change::isBreaking)
        .allMatch(change -> change.wire().equals("requests may hold what they could not"));
    assertThat(Changes.between(wide, tight).changes()).isNotEmpty().allMatch(Change::isBreaking);
  }

  /** What a schema inside another does to the whole, by where it stands. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'not':{'enum':['a']}           | 'not':{'enum':['a','b']}         | narrower",
        "'not':{'enum':['a','b']}       | 'not':{'enum':['a']}             | wider",
        "'not':{'minLength':3}          | 'not':{'minLength':2}            | narrower",
        "'not':{'not':{'minLength':3}}  | 'not':{'not':{'minLength':2}}    | wider",
        "'title':'t'                    | 'not':{'const':'a'}              | wider",
        "'anyOf':[{'minLength':9},{'const':'a'}] | 'anyOf':[{'minLength':9},{'const':'a'},{'const':'b'}] | wider",
        "'anyOf':[{'minLength':9},{'const':'a'},{'const':'b'}] | 'anyOf':[{'minLength':9},{'const':'a'}] | narrower",
        "'title':'t'                    | 'anyOf':[{'minLength':9},{'const':'a'}] | narrower",
        "'anyOf':[{'minLength':9},{'const':'a'}] | 'title':'t'             | wider",
        "'not':{'anyOf':[{'const':'a'},{'const':'b'}]} | 'not':{'anyOf':[{'const':'a'}]} | wider",
        "'allOf':[{'minLength':1}]      | 'allOf':[{'minLength':1},{'maxLength':9}] | narrower",
        "'if':{'minLength':2},'then':{'maxLength':5} | 'if':{'minLength':1},'then':{'maxLength':5} | either",
        "'if':{'minLength':2},'then':{'maxLength':5} | 'if':{'minLength':2},'then':{'maxLength':6} | wider",
      })
  void placeInASchemaIsToldByWhatItDoesToTheWhole(String before, String after, String narrowing) {
    String string = "{'type':'string',%s}";
    Changes changes =
        edit(
            "Ping.json",
            string.formatted(before).replace('\'', '"'),
            string.formatted(after).replace('\'', '"'));
    String wire =
        switch (narrowing) {
          case "narrower" -> "documents that passed may be refused";
          case "wider" -> "documents may hold what they could not";
          default -> "documents that passed may be refused, and others pass";
        };
    assertThat(changes.changes())
        .isNotEmpty()
        .allMatch(change -> change.isBreaking() != narrowing.equals("wider"))
        .allMatch(change -> change.wire().equals(wire));
  }

  /** Names of properties are no keywords. */
  @Test
  void propertyOfAKeywordsNameIsNone() {
    String whole = "{'type':'object','not':{'properties':{'not':{'enum':[%s]}}}}";
    Change change =
        only(
            edit(
                "Ping.json",
                whole.formatted("'a','b'").replace('\'', '"'),
                whole.formatted("'a'").replace('\'', '"')));
    assertThat(change.wire()).isEqualTo("documents may hold what they could not");
  }

  @Test
  void schemaThatIsFalseIsToldAsSuch() {
    String open = "{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\"}}%s}";
    String closed = ",\"additionalProperties\":false";
    assertThat(edit("PingRequest.json", open.formatted(""), open.formatted(closed)).lines(9))
        .containsExactly(
            "+ schemas.PingRequest.X at /additionalProperties: nothing is valid  [breaking]",
            "    builder; requests that passed may be refused");
    assertThat(edit("PingRequest.json", open.formatted(closed), open.formatted("")).lines(9))
        .containsExactly(
            "- schemas.PingRequest.X at /additionalProperties: no longer false",
            "    requests may hold what they could not");
    String never = "{\"type\":\"object\",\"propertyNames\":%s}";
    assertThat(
            edit("PingRequest.json", never.formatted("{\"maxLength\":5}"), never.formatted("false"))
                .lines(9))
        .containsExactly(
            "~ schemas.PingRequest at /properties/x/propertyNames: nothing is valid  [breaking]",
            "    builder; requests that passed may be refused");
  }

  /** What is not checked breaks nobody. */
  @ParameterizedTest
  @CsvSource({
    "'\"format\":\"email\"'",
    "'\"readOnly\":true'",
    "'\"writeOnly\":true'",
    "'\"contentMediaType\":\"text/html\"'"
  })
  void annotationBreaksNobody(String keyword) {
    String with = "{\"type\":\"string\"," + keyword + "}";
    String without = "{\"type\":\"string\"}";
    for (Changes changes :
        List.of(edit("PingRequest.json", without, with), edit("PingRequest.json", with, without))) {
      Change change = only(changes);
      assertThat(change.isBreaking()).as(change.line()).isFalse();
      assertThat(change.wire()).isEqualTo("nothing is checked by it");
    }
  }

  @Test
  void flagThatIsFalseSaysNothing() {
    String array = "{\"type\":\"array\"%s}";
    assertThat(
            edit("a.json", array.formatted(""), array.formatted(",\"uniqueItems\":false"))
                .isEmpty())
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"minProperties\":2}', '{\"minProperties\":3}', '/dependencies/a: minProperties 2 -> 3'",
    "'[\"b\"]', '[\"c\"]', ': dependencies {\"a\":[\"b\"]} -> {\"a\":[\"c\"]}'"
  })
  void dependencyIsToldOnce(String before, String after, String told) {
    String map = "{\"type\":\"object\",\"dependencies\":{\"a\":%s}}";
    Changes changes = edit("Ping.json", map.formatted(before), map.formatted(after));
    assertThat(only(changes).line()).contains(told);
  }

  /** Two parts of one property say a number each. */
  @Test
  void severalNumbersAreTold() {
    String parts =
        "{\"allOf\":[{\"properties\":{\"n\":{\"type\":\"integer\",\"multipleOf\":%d}}},"
            + "{\"properties\":{\"n\":{\"multipleOf\":%d}}}]}";
    Change change =
        only(
            changes(
                Map.of("A.json", parts.formatted(2, 3)), Map.of("A.json", parts.formatted(2, 5))));
    assertThat(change.line()).contains("multipleOf 2 and 3 -> 2 and 5");
  }

  /** A union that grows breaks those who switch over what they read, and is told once. */
  @ParameterizedTest
  @CsvSource({"PingRequest.json, false", "PingResponse.json, true"})
  void branchThatIsReferredToIsToldOnce(String file, boolean breaks) {
    String union = "{\"oneOf\":[{\"$ref\":\"A.json\"},{\"$ref\":\"B.json\"}%s]}";
    Map<String, String> before = new HashMap<>();
    for (String name : List.of("A", "B", "C")) {
      String kind = "\"kind\":{\"const\":\"%s\"}".formatted(name);
      before.put(name + ".json", object(kind, "\"kind\""));
    }
    before.put(file, object("\"x\":" + union.formatted(""), ""));
    Map<String, String> after = new HashMap<>(before);
    after.put(file, object("\"x\":" + union.formatted(",{\"$ref\":\"C.json\"}"), ""));
    Change change = only(changes(before, after));
    assertThat(change.line()).contains(".X, branch schemas.C");
    assertThat(change.isBreaking()).isEqualTo(breaks);
  }

  /** A schema that moves to the definitions and keeps its name is what it was. */
  @Test
  void schemaThatMovesToTheDefinitionsIsNoChange() {
    String address =
        "{\"title\":\"Address\",\"type\":\"object\",\"properties\":{\"zip\":{\"type\":\"string\"}}}";
    String list = "{\"type\":\"array\",\"items\":%s}";
    String reference = "{\"$ref\":\"#/$defs/Address\"}";
    String definitions = ",\"$defs\":{\"Address\":" + address + "}}";
    for (String x : List.of("%s", list)) {
      String whole = "{\"type\":\"object\",\"properties\":{\"x\":" + x + "}";
      Map<String, String> inline = Map.of("User.json", whole.formatted(address) + "}");
      Map<String, String> apart = Map.of("User.json", whole.formatted(reference) + definitions);
      assertThat(changes(inline, apart).lines(9)).isEmpty();
      assertThat(changes(apart, inline).lines(9)).isEmpty();
    }
  }

  private static final String NAME = "\"name\":{\"type\":\"string\",\"maxLength\":%d}";

  /** A cat that has all of its properties itself, and one that takes its name in. */
  private static String cat(int nameLength) {
    return "{\"properties\":{" + NAME.formatted(nameLength) + "," + AGE + "}}";
  }

  private static String heir(int nameLength, String more) {
    return "{\"allOf\":[{\"$ref\":\"#/$defs/Base\"}],\"properties\":{"
        + AGE
        + "},\"$defs\":{\"Base\":{\"type\":\"object\",\"properties\":{"
        + NAME.formatted(nameLength)
        + "}"
        + more
        + "}}}";
  }

  /** Only the new type is told, and where the component stands in the constructor. */
  @Test
  void propertyThatMovesToASchemaThatIsTakenInIsWhatItWas() {
    Map<String, String> whole = Map.of("Cat.json", cat(5));
    Map<String, String> apart = Map.of("Cat.json", heir(5, ""));
    assertThat(changes(whole, apart).totals()).containsOnlyKeys(ChangeKind.ADDED, ChangeKind.ORDER);
    assertThat(changes(apart, whole).totals())
        .containsOnlyKeys(ChangeKind.REMOVED, ChangeKind.ORDER);
    assertThat(lines(changes(whole, Map.of("Cat.json", heir(4, "")))))
        .anyMatch(
            line -> line.startsWith("~ schemas.Cat.name: ") && line.contains("maxLength 5 -> 4"));
    assertThat(
            lines(changes(whole, Map.of("Cat.json", heir(5, ",\"additionalProperties\":false")))))
        .anyMatch(
            line -> line.startsWith("+ schemas.Cat at /allOf/0: $ref none -> schemas.Cat.Base"));
  }

  /** What changes in a schema that is taken in is told of that. */
  @Test
  void changeOfASchemaThatIsTakenInIsToldOnce() {
    assertThat(lines(changes(Map.of("Cat.json", heir(5, "")), Map.of("Cat.json", heir(4, "")))))
        .containsExactly("~ schemas.Cat.Base.name: maxLength 5 -> 4  [breaking]");
  }

  @Test
  void nullIsToldOnce() {
    Change change =
        only(edit("Ping.json", "{\"type\":\"string\"}", "{\"type\":[\"string\",\"null\"]}"));
    assertThat(change.effects()).hasSize(1);
  }
}
