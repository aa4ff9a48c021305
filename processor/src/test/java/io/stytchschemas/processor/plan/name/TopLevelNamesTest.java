package io.stytchschemas.processor.plan.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.processor.declaration.Declaration;
import io.stytchschemas.processor.diagnostic.Problem;
import io.stytchschemas.processor.diagnostic.Report;
import io.stytchschemas.processor.plan.Planned;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopLevelNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a.json                   | {'title': 'api_otp_v1_Send', '$id': '#/b'}      | OtpSend
          a.json                   | {'$id': '#/components/schemas/api_otp_v1_Send'} | OtpSend
          a.json                   | {'$id': 'https://x.y/schemas/user.schema.json'} | User
          a.json                   | {'$id': 'https://x.y/schemas/user#'}            | User
          a.json                   | {'$id': 'https://x.y/v1/user/'}                 | User
          a.json                   | {'$id': 'https://x.y/a%20user?x=y'}             | AUser
          a.json                   | {'$id': 'https://example.com'}                  | ExampleCom
          a.json                   | {'$id': 'urn:example:user'}                     | User
          a.json                   | {'$id': 'https://x.y/json-schema/4.0'}          | JsonSchema40
          a.json                   | {'$id': 'https://x.y/json-schema/4.0.json#'}    | JsonSchema40
          a.json                   | {'$id': 'https://x.y/schema/2020/12/'}          | Schema202012
          a.json                   | {'$id': 'https://x.y/4.0'}                      | _40Value
          a.json                   | {'$id': 'urn:example:card:1.0'}                 | Card10
          cards/1.0.json           | {}                                              | Cards10
          1.0.json                 | {}                                              | _10Value
          a.json                   | {'title': '🎉', '$id': 'tag'}                   | Tag
          a.json                   | {'title': ''}                                   | A
          b2b/sso-user-schema.json | {}                                              | SsoUser
          user.v1.schema.json      | {}                                              | User
          USER.JSON                | {}                                              | USER
          schema.json              | {}                                              | SchemaValue
          -schema.json             | {}                                              | SchemaValue
          classpath:x/y/user.json  | {}                                              | User
          🎉.json                  | {}                                              | U1F389
          """)
  void namesFiles(String path, String json, String expected) {
    Planned planned = Planned.of(path, json);
    assertThat(planned.schema().codec().simpleName()).isEqualTo(expected + "Codec");
  }

  @Test
  void cutsThePrefix() {
    Declaration declaration = Planned.withNames("api_b2b_session_v1_");
    Planned planned =
        Planned.of(
            declaration,
            "a.json",
            "{'title': 'api_b2b_session_v1_AttestRequest', 'properties': {'a': true}}",
            "b.json",
            "{'title': 'api_b2b_session_v1_', 'properties': {'a': true}}",
            "c.json",
            "{'title': 'other', 'properties': {'a': true}}");
    assertThat(planned.names()).containsExactly("AttestRequest", "B2bSession", "Other");
  }

  @Test
  void takesNamesByChoice() {
    Declaration declaration = Planned.withNames("", "https://x.y/?q=1=First", "b.json = Second");
    Planned planned =
        Planned.of(
            declaration,
            "a.json",
            "{'$id': 'https://x.y/?q=1', 'properties': {'a': true}}",
            "b.json",
            "{'title': 'Other', 'properties': {'a': true}}");
    assertThat(planned.names()).containsExactly("First", "Second");
  }

  /** By identifiers of either kind; a key or a file's name counts with all its words. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          *.json=*              | user.v1.json   | {'title': 'Other'}          | UserV1
          b2b/*.schema.json=*   | b2b/api_user_v1_user.schema.json | {}        | ApiUserV1User
          b2b/*=Sso*            | b2b/user.v1    | {}                          | SsoUserV1
          https://x.y/*/a=*Kind | a.json         | {'$id': 'https://x.y/v2/a'} | V2Kind
          #/schemas/*=*         | a.json         | {'$id': '#/schemas/v1_a'}   | V1A
          *.json=*              | error.json     | {}                          | ErrorValue
          *.json=*              | 1.0.json       | {}                          | _10Value
          *.json=*              | b2b/user.v1.json | {}                        | User
          user*.json=*          | user.json      | {'title': 'Other'}          | Other
          *.json=Mine           | user.v1.json   | {}                          | User
          """)
  void takesNamesByPattern(String entry, String path, String json, String expected) {
    Planned planned = Planned.of(Planned.withNames("", entry), path, json);
    assertThat(planned.schema().codec().simpleName()).isEqualTo(expected + "Codec");
    boolean isHeeded = !expected.equals("User") && !expected.equals("Other");
    assertThat(planned.problems.reports()).hasSize(isHeeded ? 0 : 1);
  }

  @Test
  void refusesChoicesThatCannotBe() {
    Planned planned = Planned.of(Planned.withNames("", "a.json=String"), "a.json", "{}");
    assertThat(planned.problems.reports())
        .singleElement()
        .extracting(Report::problem)
        .isEqualTo(Problem.NAME_INVALID);
  }

  @ParameterizedTest
  @CsvSource({"User, User", "User, user", "User, api_v1_User"})
  void reportsClashes(String first, String second) {
    Planned planned =
        Planned.of(
            "one.json", "{'title': '" + first + "'}", "two.json", "{'title': '" + second + "'}");
    Report report = planned.problems.reports().get(0);
    assertThat(report.problem()).isEqualTo(Problem.NAME_CLASH);
    assertThat(report.toString())
        .contains("two.json", "one.json", "names = \"two.json=OtherName\"");
  }
}
