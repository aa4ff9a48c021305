package io.stytchschemas.integration.schemafuzz;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Names, texts and numbers of schemas and documents: few, so that they meet. */
final class Samples {
  static final List<String> NAMES =
      List.of("a", "b", "c", "kind", "name", "x-y", "class", "a/b", "~", "", "é");

  static final List<String> PATTERNS =
      List.of("^a", "b$", "^[a-c]+$", "\\d", "^.{2,3}$", "^(a|bc)*$", "^$", "a|1");

  static final List<String> TEXTS =
      List.of(
          "",
          "a",
          "b",
          "ab",
          "abc",
          "bcbc",
          "1",
          "12a",
          "aaaaaa",
          "é",
          "\uD83D\uDE00",
          "null",
          "2020-01-02T03:04:05Z",
          "2020-01-02T03:04:05.5+01:00",
          "2020-13-02T03:04:05Z",
          "2020-01-02",
          "2020-02-30",
          "03:04:05Z",
          "25:04:05Z",
          "P1D",
          "PT1H30M",
          "P",
          "123e4567-e89b-12d3-a456-426614174000",
          "123e4567",
          "https://example.com/a?b#c",
          "a b",
          "a@example.com",
          "127.0.0.1",
          "256.0.0.1",
          "::1",
          "::g",
          "/a~0b",
          "/a~2");

  /** Those that are short. */
  static final List<String> FEW_TEXTS = TEXTS.subList(0, 5);

  static final List<JsonNode> NUMBERS =
      Stream.of(
              "0",
              "1",
              "2",
              "3",
              "-1",
              "4",
              "10",
              "1.0",
              "1.5",
              "0.1",
              "0.3",
              "-2.5",
              "1E+2",
              "2147483647",
              "2147483648",
              "-2147483649",
              "9223372036854775807",
              "9223372036854775808",
              "100000000000000000000",
              "1E+400",
              "1E-400",
              "1.0E+1",
              "0.10000000000000000555",
              "3.4E+39")
          .map(Json::number)
          .toList();

  static final List<JsonNode> LIMITS =
      Stream.of("0", "1", "2", "-1", "3", "10", "1.5", "0.1", "2147483647", "1E+2")
          .map(Json::number)
          .toList();

  static final List<JsonNode> DIVISORS =
      Stream.of("1", "2", "3", "0.5", "0.1", "1.5", "1E+1").map(Json::number).toList();

  private Samples() {}
}
