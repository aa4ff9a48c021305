package io.stytchschemas.integration.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stytchschemas.Schema;
import io.stytchschemas.SchemaViolationException;
import io.stytchschemas.integration.support.CompiledSchemas;
import io.stytchschemas.integration.support.SchemaFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which branch of a union a lenient reading takes where a document is of none: the one that it
 * comes closest to, and no other that happens to take it without what the document has.
 */
class LenientBranchesTest {
  /** What happened to somebody, in three kinds of which two have one action. */
  private static final String HOOK =
      "'oneOf': ["
          + "{'title': 'Ping', 'required': ['action'], 'properties': {'action': {'enum': ['ping']}, 'sender': {'type': 'string'}}},"
          + "{'title': 'Rule', 'required': ['action', 'rule', 'by'], 'properties': {'action': {'enum': ['made']}, 'rule': {'type': 'string', 'maxLength': 3}, 'by': {'type': 'string'}}},"
          + "{'title': 'Run', 'required': ['action', 'run'], 'properties': {'action': {'enum': ['made']}, 'run': {'type': 'string'}}}]";

  private static final String OPEN =
      "'oneOf': [{'title': 'First', 'properties': {'a': {'type': 'integer'}}},"
          + " {'title': 'Second', 'properties': {'b': {'type': 'integer'}}}]";

  private static final String CARD =
      "'anyOf': [{'title': 'Wallet', 'required': ['id'], 'properties': {'id': {'type': 'string', 'maxLength': 2}, 'mail': {}}},"
          + " {'title': 'Card', 'required': ['id'], 'properties': {'id': {'type': 'string', 'maxLength': 2}, 'brand': {'enum': ['x']}}}]";

  /** A kind that the base lists as well as each of those that are built on it. */
  private static final String EVENT =
      "'oneOf': [{'title': 'Made', 'allOf': [{'$ref': '#/$defs/base'}, {'properties': {'kind': {'const': 'made'}}}]},"
          + " {'title': 'Gone', 'allOf': [{'$ref': '#/$defs/base'}, {'properties': {'kind': {'const': 'gone'}, 'why': {'maxLength': 2, 'type': 'string'}}}]}],"
          + " '$defs': {'base': {'required': ['kind'], 'properties': {'kind': {'enum': ['made', 'gone']}}}}";

  private static final String VERSIONS =
      "'oneOf': [{'title': 'One', 'required': ['v'], 'properties': {'v': {'const': 1}, 'a': {}}},"
          + " {'title': 'Two', 'required': ['v'], 'properties': {'v': {'const': 2}, 'b': {'type': 'string', 'maxLength': 1}}}]";

  private static final String TREE =
      "'oneOf': [{'title': 'Leaf', 'required': ['leaf'], 'properties': {'leaf': {'type': 'string', 'maxLength': 1}, 'n': {'maximum': 1, 'type': 'integer'}}},"
          + " {'title': 'Node', 'required': ['left'], 'properties': {'left': {'$ref': '#'}, 'n': {'maximum': 1, 'type': 'integer'}}}]";

  /** Of which either may be meant at each level. */
  private static final String TWINS =
      "'oneOf': [{'title': 'Left', 'properties': {'child': {'$ref': '#'}, 'n': {'maximum': 1, 'type': 'integer'}}},"
          + " {'title': 'Right', 'properties': {'child': {'$ref': '#'}, 'n': {'maximum': 1, 'type': 'integer'}}}]";

  /** An outline, in which a catch-all says what it is not. */
  private static final String OUTLINE =
      "'anyOf': [{'title': 'Divider', 'required': ['type'], 'properties': {'type': {'const': 'divider'}, 'n': {'maximum': 1, 'type': 'integer'}}, 'minProperties': 2},"
          + " {'title': 'Other', 'required': ['type'], 'properties': {'type': {'type': 'string', 'not': {'enum': ['divider', 'list']}}, 'n': {'maximum': 1, 'type': 'integer'}}}]";

  private static final String VALUE =
      "'oneOf': [{'title': 'Num', 'properties': {'value': {'type': 'number'}, 'unit': {}}},"
          + " {'title': 'Text', 'properties': {'value': {'type': 'string', 'maxLength': 5}, 'unit': {}}}]";

  /** A closed leaf, or a map of what is like it. */
  private static final String TOKENS =
      "'additionalProperties': {'oneOf': [{'title': 'Token', 'type': 'object', 'required': ['value'], 'properties': {'value': {'type': 'integer'}}, 'additionalProperties': false}, {'$ref': '#'}]}";

  private static final String SEARCHED =
      "'anyOf': [{'title': 'P', 'properties': {'x': {'not': {'pattern': '(a*)*\\\\1b'}}}},"
          + " {'title': 'Q', 'properties': {'x': {'not': {'pattern': '(a*)*\\\\1c'}}}}]";

  @TempDir Path work;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "HOOK     | {'action':'made','rule':'long','by':'b'} | Rule",
        "HOOK     | {'action':'new','rule':'r','by':'b'}     | Rule",
        "HOOK     | {'action':'ping','sender':'s'}           | Ping",
        "OPEN     | {'b':1}                                  | Second",
        "OPEN     | {'a':1}                                  | First",
        "CARD     | {'id':'long','brand':'x'}                | Card",
        "CARD     | {'id':'long','mail':1}                   | Wallet",
        "CARD     | {'id':'long','brand':'new'}              | Card",
        "EVENT    | {'kind':'gone','why':'long'}             | Gone",
        "VERSIONS | {'v':2,'b':'long'}                       | Two",
        "TREE     | {'leaf':'long','n':7}                    | Leaf",
        "TREE     | {'left':{'left':{'leaf':'long'},'n':7}}  | Node",
        "OUTLINE  | {'type':'divider'}                       | Divider",
        "OUTLINE  | {'type':'divider','n':7}                 | Divider",
        "OUTLINE  | {'type':'divider','n':1}                 | Divider",
        "OUTLINE  | {'type':'list'}                          | Other",
        "OUTLINE  | {'type':'new','n':7}                     | Other",
        "VALUE    | {'value':'too long','unit':1}            | Text",
        "VALUE    | {'value':1.5}                            | Num",
      })
  void whatIsReadIsWhatComesClosest(String name, String json, String branch) {
    assertRead(schema(name), json(json), branch);
  }

  /** That the map beside it knows the name of what is new does not make the leaf one. */
  @Test
  void whatTheJavaTypeCannotHoldDoesNotComeClosest() {
    Schema<?> schema = schema("TOKENS");
    assertThat(schema.readLenient(json("{'a':{'value':1,'unit':'x'},'b':{'c':{'value':2}}}")))
        .asString()
        .isEqualTo("{a=Token[value=1], b=OfObject[value={c=Token[value=2]}]}");
  }

  private static <T> void assertRead(Schema<T> schema, String json, String branch) {
    T value = schema.readLenient(json);
    assertThat(value.getClass().getSimpleName()).isEqualTo(branch);
    assertThat(schema.writeString(value)).isEqualTo(json);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "HOOK     | {'action':'made','rule':'abc'} | must have the property \"by\"",
        "EVENT    | {'kind':'lost','why':'w'}      | /kind must be one of \"made\", \"gone\"",
        "VERSIONS | {'v':3,'b':'b'}                | /v must be one of 1, 2",
        "TREE     | {'left':7}                     | /left: must be an object"
      })
  void whatLacksMoreIsRefused(String name, String json, String message) {
    Schema<?> schema = schema(name);
    assertThatThrownBy(() -> schema.readLenient(json(json)))
        .isInstanceOf(SchemaViolationException.class)
        .hasMessageContaining(message);
  }

  /** Each level is looked at once for each branch, and not for each way that leads to it. */
  @Test
  @Timeout(20)
  void whatIsDeepIsNotLookedAtAgainAndAgain() {
    int depth = 200;
    String json = "{\"left\":".repeat(depth) + "{\"leaf\":\"long\"}" + ",\"n\":7}".repeat(depth);
    assertRead(schema("TREE"), json, "Node");
    String twins = "{\"child\":".repeat(depth) + "{}" + ",\"n\":7}".repeat(depth);
    assertRead(schema("TWINS"), twins, "Left");
  }

  /** Where the message says which branch comes closest, it is that one. */
  @Test
  void isWhatTheMessageSays() {
    assertThat(
            schema("HOOK")
                .validateJson(json("{'action':'made','rule':'long','by':'b'}"))
                .violations()
                .get(0)
                .message())
        .contains("branch 1 comes closest: /rule must have at most 3 characters");
    assertThat(schema("CARD").validateJson(json("{'id':'long','brand':'new'}")).toString())
        .contains("branch 1 comes closest");
  }

  /** A verdict without a fault to tell: the search under a {@code not} gave up. */
  @Test
  void noBranchIsNamedWhereNoneTellsWhatIsWrong() {
    assertThat(
            schema("SEARCHED")
                .validateJson("{\"x\":\"" + "a".repeat(3_000) + "\"}")
                .violations()
                .get(0)
                .message())
        .isEqualTo("must match a branch of anyOf");
  }

  private Schema<?> schema(String name) {
    String keywords =
        switch (name) {
          case "HOOK" -> HOOK;
          case "OPEN" -> OPEN;
          case "CARD" -> CARD;
          case "EVENT" -> EVENT;
          case "VERSIONS" -> VERSIONS;
          case "TWINS" -> TWINS;
          case "OUTLINE" -> OUTLINE;
          case "VALUE" -> VALUE;
          case "TOKENS" -> TOKENS;
          case "SEARCHED" -> SEARCHED;
          default -> TREE;
        };
    CompiledSchemas compiled =
        new SchemaFolder(work)
            .write("s.json", json("{'type': 'object', " + keywords + "}"))
            .compile("\"s.json\"");
    assertThat(compiled.success()).as(compiled.messages()).isTrue();
    return compiled.get("acme", "s.json");
  }

  private static String json(String text) {
    return text.replace('\'', '"');
  }
}
