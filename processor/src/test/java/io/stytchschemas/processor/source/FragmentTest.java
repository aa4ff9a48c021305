package io.stytchschemas.processor.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.json.JsonText;
import io.stytchschemas.processor.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FragmentTest {
  private static final String FILE =
      """
      {"$defs": {"User": {}, "Order": true, "Order2": {}, "note": "none", "a/b": {}, "c*": {},
                 "d~": {}, "e f": {}},
       "list": [{"x": {}}, {"y": {}}],
       "properties": {"definitions": {}}}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /$defs/User             | /$defs/User
          /$defs/Order*           | /$defs/Order, /$defs/Order2
          /$defs/*er              | /$defs/User, /$defs/Order
          /$defs/*                | /$defs/User, /$defs/Order, /$defs/Order2, /$defs/a~1b, /$defs/c*, /$defs/d~0, /$defs/e f
          /$defs/a~1b             | /$defs/a~1b
          /$defs/d~0              | /$defs/d~0
          /$defs/c*               | /$defs/c*
          /$defs/e%20f            | /$defs/e f
          /$d*/U*                 | /$defs/User
          /list/1/y               | /list/1/y
          /list/*/*               | /list/0/x, /list/1/y
          /properties/definitions | /properties/definitions
          """)
  void namesSchemas(String fragment, String expected) {
    Fragment.Match match = new Fragment(fragment).in(file());
    assertThat(match.fault()).isEmpty();
    assertThat(String.join(", ", match.pointers())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /$defs/Usr   | /$defs has no such key; the nearest: "User"
          /$defs/order | /$defs has no such key; the nearest: "Order", "Order2"
          /defs/User   | the file has no such key; the nearest: "$defs"
          /list/2      | /list is an array and has no keys
          /list/1/zzz*  | /list/1 has no such key; it has "y"
          /$defs/note  | a schema is an object or a boolean, and this is neither
          /$defs       | it holds schemas and is none: write "#/$defs/*"
          User         | a fragment is a JSON Pointer and begins with "/", as in "#/$defs/*"
          /            | the file has no such key; it has "$defs", "list", "properties"
          """)
  void saysWhyItNamesNone(String fragment, String fault) {
    Fragment.Match match = new Fragment(fragment).in(file());
    assertThat(match.pointers()).isEmpty();
    assertThat(match.fault()).isEqualTo(fault);
  }

  private static JsonValue file() {
    return Objects.requireNonNull(
        JsonText.parse("a.json", FILE.getBytes(StandardCharsets.UTF_8), new Diagnostics()));
  }
}
