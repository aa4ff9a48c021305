package io.stytchschemas.maven.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.maven.change.Effect.Weight;
import io.stytchschemas.maven.testing.SchemaApi;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of edits of schema files, from the files to the lines. */
class EvolutionTest extends SchemaEdits {
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
