package io.stytchschemas.processor.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.diagnostic.Problem;
import io.stytchschemas.processor.diagnostic.Report;
import io.stytchschemas.processor.json.JsonValue.JsonArray;
import io.stytchschemas.processor.json.JsonValue.JsonBoolean;
import io.stytchschemas.processor.json.JsonValue.JsonNull;
import io.stytchschemas.processor.json.JsonValue.JsonNumber;
import io.stytchschemas.processor.json.JsonValue.JsonObject;
import io.stytchschemas.processor.json.JsonValue.JsonString;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaTextTest {
  private final Diagnostics problems = new Diagnostics();

  /** YAML 1.2.2, section 10.3.2, and what was otherwise in YAML 1.1. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          text            | "text"
          'it''s'         | "it's"
          "a\\u0041\\n"   | "aA⏎"
          yes             | "yes"
          no              | "no"
          on              | "on"
          Off             | "Off"
          y               | "y"
          true            | true
          False           | false
          tRue            | "tRue"
          null            | null
          ~               | null
          ``              | null
          ""              | ""
          012             | 12
          -012            | -12
          +7              | 7
          0o17            | 15
          0x1F            | 31
          0b1             | "0b1"
          1_000           | "1_000"
          190:20:30       | "190:20:30"
          1.50            | 1.50
          .5              | 0.5
          1.              | 1
          1e3             | 1E+3
          2020-01-01      | "2020-01-01"
          "12"            | "12"
          ! 12            | "12"
          !!bool "true"   | true
          !!null ""       | null
          !!str 12        | "12"
          !!int "12"      | 12
          [1, a]          | [1,"a"]
          {a: 1, "b": }   | {a=1,b=null}
          {1: a, yes: b}  | {1="a",yes="b"}
          {1.0: a, ~: b}  | {1.0="a",~="b"}
          &a x            | "x"
          ${NAME}         | "${NAME}"
          ${NAME:-a}      | "${NAME:-a}"
          {&a 1: *a}      | {1=1}
          {&a b: {*a : c}} | {b={b="c"}}
          [&a b, &a c, *a] | ["b","c","c"]
          &a [&a b, *a]   | ["b","b"]
          [&a [&a b], *a] | [["b"],"b"]
          """)
  void readsYamlByTheCoreSchema(@Nullable String yaml, String expected) {
    JsonValue value = parse("a.yaml", "value: " + (yaml == null ? "" : yaml) + "\n");
    assertThat(problems.reports()).isEmpty();
    JsonObject object = (JsonObject) Objects.requireNonNull(value);
    assertThat(text(Objects.requireNonNull(object.get("value")))).isEqualTo(expected);
  }

  @Test
  void everyValueOfYamlKnowsItsPlace() {
    JsonObject value =
        (JsonObject)
            Objects.requireNonNull(
                parse("a.yml", "a:\n  - &x {b/c: 1}\n  - *x\n  - |\n    text\n\"d\":   true\n"));
    JsonArray array = (JsonArray) Objects.requireNonNull(value.get("a"));
    assertThat(array.location()).hasToString("a.yml:2:3 at /a");
    assertThat(member(array.elements().get(0))).hasToString("a.yml:2:14 at /a/0/b~1c");
    // Of what is repeated, the place where it stands.
    assertThat(member(array.elements().get(1))).hasToString("a.yml:2:14 at /a/1/b~1c");
    assertThat(array.elements().get(2).location()).hasToString("a.yml:4:5 at /a/2");
    assertThat(Objects.requireNonNull(value.get("d")).location()).hasToString("a.yml:6:8 at /d");
  }

  private static Object member(JsonValue object) {
    return Objects.requireNonNull(((JsonObject) object).get("b/c")).location();
  }

  @ParameterizedTest
  @CsvSource({"[, 499, true", "[, 500, false", "[, 1000000, false", "'&a [', 1000000, false"})
  void depthIsLimited(String opening, int times, boolean fits) {
    String closing = "]".repeat(times);
    JsonValue value = parse("a.yaml", "- " + opening.repeat(times) + closing);
    assertThat(value != null).isEqualTo(fits);
    if (!fits) {
      assertThat(problems.reports())
          .singleElement()
          .extracting(Report::problem)
          .isEqualTo(Problem.TOO_DEEP);
    }
  }

  /** Each anchor holds the one before: a million levels in a million short lines. */
  @Test
  void depthThroughAliasesIsLimited() {
    StringBuilder yaml = new StringBuilder("a0: &a0 x\n");
    for (int i = 1; i < 1_000_000; i++) {
      yaml.append("a").append(i).append(": &a").append(i).append(" [*a").append(i - 1);
      yaml.append("]\n");
    }
    assertThat(parse("a.yaml", yaml.toString())).isNull();
    assertThat(problems.reports()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a: !x%20 1     | SchemaFileNotYaml a.yaml:1:4 at /a
          a: !x%20y [1]  | SchemaFileNotYaml a.yaml:1:4 at /a
          a: &b [*b]     | SchemaFileNotYaml a.yaml:1:8 at /a/0
          a: *b          | SchemaFileNotYaml a.yaml:1:4 at /a
          a: !!bool yes  | SchemaFileNotYaml a.yaml:1:4 at /a
          a: !!null none | SchemaFileNotYaml a.yaml:1:4 at /a
          a: "\\UFFFFFFFF" | SchemaFileNotYaml a.yaml:1:7
          a: .inf        | SchemaFileNotYaml a.yaml:1:4 at /a
          a: 1e99999999999 | SchemaFileNotYaml a.yaml:1:4 at /a
          """)
  void whatJsonDoesNotHaveIsRefusedAtItsPlace(String yaml, String problem) {
    parse("a.yaml", yaml);
    assertThat(problems.reports())
        .singleElement()
        .extracting(report -> report.problem().id() + ' ' + report.location())
        .isEqualTo(problem);
  }

  @ParameterizedTest
  @CsvSource({
    "a.json, 1000, true",
    "a.json, 1001, false",
    "a.yaml, 1000, true",
    "a.yaml, 1001, false"
  })
  void aNumberHasTheSameLimitInBoth(String file, int digits, boolean fits) {
    parse(file, "[" + "1".repeat(digits) + "]");
    assertThat(problems.reports())
        .extracting(Report::problem)
        .isEqualTo(fits ? List.of() : List.of(Problem.TOO_LONG));
  }

  /** Each value has the pointer of its name in it: a file of a megabyte would take gigabytes. */
  @ParameterizedTest
  @CsvSource({
    "a.json, '[%s]', 1000, true",
    "a.json, '[%s]', 3000, false",
    "a.yaml, '[%s]', 150000, false",
    "a.yaml, '[&a [%s], *a, *a]', 40000, false"
  })
  void longNamesThatHoldManyValuesAreRefused(String file, String values, int count, boolean fits) {
    String text = values.formatted("0,".repeat(count - 1) + "0");
    parse(file, "{\"" + "a".repeat(file.endsWith("json") ? 50_000 : 1_000) + "\": " + text + "}");
    assertThat(problems.reports())
        .extracting(Report::problem)
        .isEqualTo(fits ? List.of() : List.of(Problem.POINTERS_LONG));
    assertThat(problems.reports())
        .extracting(Report::text)
        .allMatch(
            ("the JSON Pointers of the values up to here have more than 100,000,000 characters in all,"
                    + " because long names hold many values; shorten the names, or split the file"
                    + " up")
                ::equals);
  }

  @Test
  void jsonWithCommentsIsReadByItsEnding() {
    String text = "{ // one\n \"a\": [1, /* two */ 2,],\n}";
    assertThat(text(Objects.requireNonNull(parse("a.JSONC", text)))).isEqualTo("{a=[1,2]}");
    assertThat(parse("a.json", text)).isNull();
    assertThat(problems.reports())
        .singleElement()
        .satisfies(
            report -> {
              assertThat(report.problem()).isEqualTo(Problem.FILE_HAS_COMMENTS);
              assertThat(report.location()).hasToString("a.json:1:3");
            });
  }

  @Test
  void commentsExcuseNothingElse() {
    assertThat(parse("a.json", "{ // one\n \"a\": 'b' }")).isNull();
    assertThat(parse("a.jsonc", "{ # one\n \"a\": 1 }")).isNull();
    assertThat(parse("b.jsonc", "{\"a\": 1, \"a\": 2}")).isNull();
    assertThat(problems.reports()).extracting(Report::problem).containsOnly(Problem.FILE_NOT_JSON);
  }

  private @Nullable JsonValue parse(String file, String text) {
    return SchemaText.parse(file, text.getBytes(StandardCharsets.UTF_8), problems);
  }

  private static String text(JsonValue value) {
    if (value instanceof JsonString string) {
      return '"' + string.value().replace("\n", "⏎") + '"';
    }
    if (value instanceof JsonNumber number) {
      return number.value().toString();
    }
    if (value instanceof JsonBoolean bool) {
      return String.valueOf(bool.value());
    }
    if (value instanceof JsonArray array) {
      return array.elements().stream()
          .map(SchemaTextTest::text)
          .collect(Collectors.joining(",", "[", "]"));
    }
    if (value instanceof JsonObject object) {
      return object.members().entrySet().stream()
          .map(member -> member.getKey() + '=' + text(member.getValue()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    assertThat(value).isInstanceOf(JsonNull.class);
    return "null";
  }
}
