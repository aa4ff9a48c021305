package io.stytchschemas.maven.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.maven.api.Api;
import io.stytchschemas.maven.change.Effect.Weight;
import io.stytchschemas.maven.testing.SchemaApi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of edits of schema files, from the files to the lines. */
class EvolutionTest {
  @TempDir Path folder;

  private Changes changes(Map<String, String> before, Map<String, String> after) {
    return Changes.between(api(before), api(after));
  }

  private Api api(Map<String, String> files) {
    try {
      return SchemaApi.of(Files.createTempDirectory(folder, "schemas"), files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The changes of one file, in which a property's schema is another. */
  private Changes edit(String file, String before, String after) {
    String whole =
        "{\"type\":\"object\",\"properties\":{\"x\":%s,\"y\":{\"type\":\"boolean\"}},\"required\":[\"y\"]}";
    return changes(Map.of(file, whole.formatted(before)), Map.of(file, whole.formatted(after)));
  }

  private static List<String> lines(Changes changes) {
    return changes.changes().stream().map(Change::line).toList();
  }

  private static String object(String properties, String required) {
    return "{\"type\":\"object\",\"properties\":{"
        + properties
        + "},\"required\":["
        + required
        + "]}";
  }

  private static final String TOKEN = "\"token\":{\"type\":\"string\"}";
  private static final String JWT = "\"jwt\":{\"type\":\"string\"}";
  private static final String AGE = "\"age\":{\"type\":\"integer\"}";

  @Test
  void partsOfOtherFormatsAreCompared() throws IOException {
    String before =
        """
        openapi: 3.0.3
        info: {title: Shop, version: "1"}
        paths: {}
        components:
          schemas:
            Pet:
              type: object
              required: [name]
              properties:
                name: {type: string, maxLength: 40}
                weight: {type: number, nullable: true}
        """;
    String after = before.replace("maxLength: 40", "maxLength: 20").replace("[name]", "[]");
    String pattern = "api.yaml#/components/schemas/*";
    Changes changes =
        Changes.between(
            SchemaApi.of(folder.resolve("before"), Map.of("api.yaml", before), pattern),
            SchemaApi.of(folder.resolve("after"), Map.of("api.yaml", after), pattern));
    assertThat(lines(changes))
        .singleElement()
        .asString()
        .contains("schemas.Pet.name:", "no longer required", "maxLength 40 -> 20");
  }

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

  @Test
  void componentsOfOneTypeTradePlacesInSilence() {
    Changes changes =
        changes(
            Map.of("Login.json", object(TOKEN + ',' + JWT, "")),
            Map.of("Login.json", object(JWT + ',' + TOKEN, "")));
    assertThat(lines(changes)).hasSize(2).allMatch(line -> line.startsWith("! schemas.Login."));
    assertThat(lines(changes).get(0))
        .contains(
            "schemas.Login.jwt: moved from place 2 to 1 of the constructor",
            "calls compile and pass the one for the other",
            "[breaking] [silent]");
    assertThat(changes.changes().get(0).follows()).isEqualTo("constructor");
    assertThat(changes.summary())
        .isEqualTo("2 changes, 2 breaking, 2 of them unnoticed by compilers");
  }

  @Test
  void componentsOfOtherTypesTradePlacesAloud() {
    Changes changes =
        changes(
            Map.of("Login.json", object(TOKEN + ',' + AGE, "")),
            Map.of("Login.json", object(AGE + ',' + TOKEN, "")));
    assertThat(changes.changes()).hasSize(2).allMatch(each -> each.has(ChangeKind.ORDER));
    assertThat(changes.changes()).allMatch(each -> each.weight() == Weight.BREAKING);
  }

  /** What no compiler notices stands before what one does. */
  @Test
  void silentChangesComeFirst() {
    Changes changes =
        changes(
            Map.of("Login.json", object(AGE + ',' + TOKEN + ',' + JWT, "")),
            Map.of("Login.json", object(JWT + ',' + TOKEN, "")));
    assertThat(changes.changes().get(0).weight()).isEqualTo(Weight.SILENT);
    assertThat(lines(changes)).anyMatch(line -> line.startsWith("- schemas.Login.age"));
  }

  @Test
  void replacedComponentOfTheSameTypeIsSilent() {
    Changes changes =
        changes(
            Map.of("Login.json", object(TOKEN + ",\"a\":{\"type\":\"string\"}," + JWT, "")),
            Map.of("Login.json", object(TOKEN + ',' + JWT + ",\"b\":{\"type\":\"string\"}", "")));
    assertThat(lines(changes).get(0))
        .startsWith("- schemas.Login.a: String, optional, place 2 of the constructor, where jwt")
        .contains("[silent]");
  }

  /** Which way a keyword moved, and whether that breaks those who send or those who read. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "limit   | 'minimum':5      | 'minimum':10     | true  | requests that passed may be refused | false | responses hold no more than before",
        "limit   | 'minimum':10     | 'minimum':5      | false | requests may hold what they could not | false | responses may hold what they could not",
        "limit   | 'maximum':10     | 'maximum':5      | true  | requests that passed may be refused | false | responses hold no more than before",
        "limit   | 'description':'' | 'multipleOf':2   | true  | requests that passed may be refused | false | responses hold no more than before",
        "limit   | 'multipleOf':2   | 'multipleOf':4   | true  | requests that passed may be refused | false | responses hold no more than before",
        "limit   | 'multipleOf':4   | 'multipleOf':2   | false | requests may hold what they could not | false | responses may hold what they could not",
        "limit   | 'multipleOf':2   | 'multipleOf':3   | true  | requests that passed may be refused | false | responses may hold what they could not",
        "check   | 'not':{'const':1} | 'not':{'const':2} | true | requests that passed may be refused | false | responses may hold what they could not",
        "default | 'default':1      | 'description':'' | true | where it is absent, another value holds | true | where it is absent, another value holds",
        "default | 'description':'' | 'default':1     | false | where it is absent, another value holds | false | where it is absent, another value holds",
        "default | 'default':1      | 'default':2      | false | where it is absent, another value holds | false | where it is absent, another value holds",
      })
  void keywordsAreToldByDirection(
      String kind,
      String before,
      String after,
      boolean breaksRequest,
      String ofRequest,
      boolean breaksResponse,
      String ofResponse) {
    Change request = only(edit("PingRequest.json", integer(before), integer(after)));
    Change response = only(edit("PingResponse.json", integer(before), integer(after)));
    for (Change change : List.of(request, response)) {
      assertThat(change.has(ChangeKind.named(kind))).as(change.line()).isTrue();
    }
    assertThat(request.isBreaking()).as(request.line()).isEqualTo(breaksRequest);
    assertThat(request.wire()).isEqualTo(ofRequest);
    assertThat(response.isBreaking()).as(response.line()).isEqualTo(breaksResponse);
    assertThat(response.wire()).isEqualTo(ofResponse);
  }

  private static String integer(String more) {
    return ("{'type':'integer'," + more + "}").replace('\'', '"');
  }

  private static Change only(Changes changes) {
    assertThat(changes.changes()).as(changes.lines(9).toString()).hasSize(1);
    return changes.changes().get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "pattern, '\"pattern\":\"^a\"', '\"pattern\":\"^b\"'",
    "format, '\"format\":\"email\"', '\"format\":\"hostname\"'",
    "limit, '\"maxLength\":5', '\"maxLength\":4'",
    "deprecation, '\"deprecated\":false', '\"deprecated\":true'",
    "default, '\"title\":\"t\"', '\"title\":\"t\",\"default\":\"d\"'",
    "limit, '\"minLength\":1', '\"title\":\"t\"'",
    "check, '\"const\":\"a\"', '\"const\":\"b\"'",
    "annotation, '\"writeOnly\":false', '\"writeOnly\":true'"
  })
  void everyKeywordIsToldByItsKind(String kind, String before, String after) {
    String string = "{\"type\":\"string\",%s}";
    Changes changes = edit("a.json", string.formatted(before), string.formatted(after));
    assertThat(changes.totals()).containsKey(ChangeKind.named(kind));
    assertThat(lines(changes)).singleElement().asString().contains("schemas.A.x: ");
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

  /** Limits below a component, where no Java name stands for the place. */
  @Test
  void limitsOfItemsAreTold() {
    Changes changes =
        edit(
            "a.json",
            "{\"type\":\"array\",\"items\":{\"type\":\"string\",\"maxLength\":9}}",
            "{\"type\":\"array\",\"items\":{\"type\":\"string\",\"maxLength\":8}}");
    assertThat(changes.lines(9))
        .containsExactly(
            "~ schemas.A at /properties/x/items: maxLength 9 -> 8  [breaking]",
            "    builder; documents that passed may be refused");
  }

  /** A file that only a reference reaches, and that has no class. */
  @Test
  void limitsOfReferencedFilesAreTold() {
    String root = object("\"x\":{\"$ref\":\"parts/id.json\"}", "");
    Changes changes =
        changes(
            Map.of(
                "GetRequest.json",
                root,
                "parts/id.json",
                "{\"type\":\"string\",\"pattern\":\"a\"}"),
            Map.of(
                "GetRequest.json",
                root,
                "parts/id.json",
                "{\"type\":\"string\",\"pattern\":\"b\"}"));
    Change change = only(changes);
    assertThat(change.line()).contains("parts/id.json", "pattern \"a\" -> \"b\"");
    assertThat(change.wire()).isEqualTo("requests that passed may be refused");
  }

  @ParameterizedTest
  @CsvSource({
    "GetRequest.json, true, builder",
    "GetResponse.json, false, ''",
    "Other.json, true, builder"
  })
  void requiredBreaksThoseWhoBuild(String file, boolean breaks, String caller) {
    Change change =
        only(changes(Map.of(file, object(TOKEN, "")), Map.of(file, object(TOKEN, "\"token\""))));
    assertThat(change.isBreaking()).isEqualTo(breaks);
    assertThat(change.line()).contains("now required");
    assertThat(change.follows()).contains(caller);
  }

  @ParameterizedTest
  @CsvSource({"GetRequest.json, false", "GetResponse.json, true", "Other.json, true"})
  void optionalBreaksThoseWhoRead(String file, boolean breaks) {
    Change change =
        only(changes(Map.of(file, object(TOKEN, "\"token\"")), Map.of(file, object(TOKEN, ""))));
    assertThat(change.isBreaking()).isEqualTo(breaks);
    assertThat(change.line()).contains("no longer required");
  }

  /** What a response alone refers to is a response, whatever its name. */
  @Test
  void directionFollowsReferences() {
    String response = object("\"user\":{\"$ref\":\"User.json\"}", "");
    Change change =
        only(
            changes(
                Map.of("GetResponse.json", response, "User.json", object(TOKEN, "")),
                Map.of("GetResponse.json", response, "User.json", object(TOKEN, "\"token\""))));
    assertThat(change.isBreaking()).isFalse();
    String request = object("\"user\":{\"$ref\":\"User.json\"}", "");
    Change both =
        only(
            changes(
                Map.of(
                    "GetResponse.json",
                    response,
                    "PutRequest.json",
                    request,
                    "User.json",
                    object(TOKEN, "")),
                Map.of(
                    "GetResponse.json",
                    response,
                    "PutRequest.json",
                    request,
                    "User.json",
                    object(TOKEN, "\"token\""))));
    assertThat(both.isBreaking()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"GetRequest.json, false", "GetResponse.json, true"})
  void newValueBreaksSwitchesOfReaders(String file, boolean breaks) {
    Change change = only(edit(file, "{\"enum\":[\"a\"]}", "{\"enum\":[\"a\",\"b\"]}"));
    assertThat(change.has(ChangeKind.VALUE)).isTrue();
    assertThat(change.isBreaking()).isEqualTo(breaks);
    assertThat(change.callers()).containsExactly(Caller.SWITCH);
  }

  /** The same Java name, and another on the wire. */
  @Test
  void nameInJsonChangesInSilence() {
    Change change =
        only(
            changes(
                Map.of("a.json", object("\"user-id\":{\"type\":\"string\"}", "")),
                Map.of("a.json", object("\"user_id\":{\"type\":\"string\"}", ""))));
    assertThat(change.line())
        .startsWith("! schemas.A.userId: name in JSON user-id -> user_id  [breaking] [silent]");
  }

  @Test
  void renamedComponentIsOneChange() {
    Change change =
        only(
            changes(
                Map.of("a.json", object("\"name\":{\"type\":\"string\"}," + AGE, "")),
                Map.of("a.json", object("\"full_name\":{\"type\":\"string\"}," + AGE, ""))));
    assertThat(change.line())
        .startsWith(
            "~ schemas.A.fullName: renamed from name, name in JSON name -> full_name  [breaking]")
        .doesNotContain("[silent]");
    assertThat(change.callers()).containsExactly(Caller.BUILDER, Caller.ACCESSOR);
  }

  @Test
  void renamedFileIsOneChange() {
    String user = object(TOKEN + ',' + AGE, "");
    String order = "{\"type\":\"object\",\"properties\":{\"to\":{\"$ref\":\"%s\"}}}";
    Changes changes =
        changes(
            Map.of("User.json", user, "Order.json", order.formatted("User.json")),
            Map.of("Member.json", user, "Order.json", order.formatted("Member.json")));
    assertThat(only(changes).line())
        .startsWith(
            "~ schemas.Member: renamed from schemas.User, key User.json -> Member.json  [breaking]");
  }

  @Test
  void renamedTitleIsOneChangeAndTheRestIsToldBeside() {
    String before =
        "{\"$id\":\"urn:a\",\"title\":\"User\",\"type\":\"object\",\"properties\":{" + TOKEN + "}}";
    String after =
        "{\"$id\":\"urn:a\",\"title\":\"Member\",\"type\":\"object\",\"properties\":{" + AGE + "}}";
    assertThat(lines(changes(Map.of("a.json", before), Map.of("a.json", after))))
        .anyMatch(line -> line.startsWith("~ schemas.Member: renamed from schemas.User"))
        .anyMatch(line -> line.startsWith("- schemas.Member.token"))
        .anyMatch(line -> line.startsWith("+ schemas.Member.age"))
        .hasSize(3);
  }

  @Test
  void otherIdIsTold() {
    String schema =
        "{\"$id\":\"%s\",\"title\":\"User\",\"type\":\"object\",\"properties\":{" + TOKEN + "}}";
    Change change =
        only(
            changes(
                Map.of("a.json", schema.formatted("urn:a")),
                Map.of("a.json", schema.formatted("urn:b"))));
    assertThat(change.line())
        .startsWith("~ schemas.User: key urn:a, a.json -> urn:b, a.json  [breaking]");
    assertThat(change.follows()).isEqualTo("lookup");
  }

  @Test
  void wordsAloneAreNoChangeForCode() {
    Changes changes = edit("a.json", "{\"description\":\"one\"}", "{\"description\":\"two\"}");
    assertThat(changes.isEmpty()).isTrue();
    assertThat(changes.summary()).isEqualTo("nothing changes but 1 description");
    assertThat(changes.totals()).containsOnlyKeys(ChangeKind.DOCUMENTATION);
  }

  @Test
  void definitionsThatNothingRefersToAreNoChecks() {
    String with = "{\"type\":\"array\",\"$defs\":{\"d\":{\"type\":\"string\",\"maxLength\":%d}}}";
    assertThat(
            changes(Map.of("a.json", with.formatted(1)), Map.of("a.json", with.formatted(2)))
                .changes())
        .noneMatch(Change::isBreaking);
  }

  /** Text of a schema cannot drive a terminal, or break a line in two. */
  @Test
  void textsOfSchemasStayOnTheirLine() {
    Changes changes =
        edit(
            "a.json",
            "{\"type\":\"string\"}",
            "{\"type\":\"string\",\"default\":\"\\u001b[2J\\n\\u202e!\"}");
    assertThat(lines(changes)).singleElement().asString().doesNotContain("\u001b", "\n", "\u202e");
  }
}
