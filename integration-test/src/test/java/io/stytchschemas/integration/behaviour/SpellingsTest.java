package io.stytchschemas.integration.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.Schema;
import io.stytchschemas.integration.support.SchemaFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list in docs/types.md of how values are spelt when they are written. */
class SpellingsTest {
  @TempDir Path work;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          string, date-time | 2026-01-31t12:00:00z           | 2026-01-31T12:00:00Z
          string, date-time | 2026-01-31T12:00:00.500Z       | 2026-01-31T12:00:00.5Z
          string, date-time | 2026-01-31T12:00:00.000Z       | 2026-01-31T12:00:00Z
          string, date-time | 2026-01-31T12:00:00.123456789Z | 2026-01-31T12:00:00.123456789Z
          string, date-time | 2026-01-31T12:00:00+05:30      | 2026-01-31T12:00:00+05:30
          string, date-time | 2026-01-31T12:00:00+00:00      | 2026-01-31T12:00:00Z
          string, date-time | 2026-01-31T12:00:00-00:00      | 2026-01-31T12:00:00Z
          string, time      | 12:00:00.50+01:00              | 12:00:00.5+01:00
          string, time      | 12:00:00z                      | 12:00:00Z
          string, time      | 12:00:00-00:00                 | 12:00:00Z
          string, date      | 2024-02-29                     | 2024-02-29
          string, duration  | P1D                            | P1D
          string, duration  | P1W                            | P7D
          string, duration  | PT24H                          | P1D
          string, duration  | PT36H                          | PT36H
          string, duration  | P1DT12H                        | PT36H
          string, duration  | P1DT24H                        | P2D
          string, duration  | PT90S                          | PT1M30S
          string, duration  | PT1H0M5S                       | PT1H0M5S
          string, duration  | P0D                            | PT0S
          string, uuid      | 2EB8AA08-AA98-11EA-B4AA-73B441D16380 | 2eb8aa08-aa98-11ea-b4aa-73b441d16380
          string, uri       | HTTP://Example.COM/%7euser?x=%2F#y   | HTTP://Example.COM/%7euser?x=%2F#y
          string, email     | Joe@Example.COM                | Joe@Example.COM
          string, hostname  | Example.COM.                   | Example.COM.
          string, ipv4      | 127.0.0.1                      | 127.0.0.1
          string, ipv6      | 0:0::FFFF                      | 0:0::FFFF
          string, iri       | http://ä.example/É             | http://ä.example/É
          string, ours      | Any Thing                      | Any Thing
          integer, int32    | 1.0                            | 1
          integer, int64    | 1e2                            | 100
          integer, uint64   | 18446744073709551615.0         | 18446744073709551615
          number, double    | 1                              | 1.0
          number, double    | 1e2                            | 100.0
          number, double    | 0.10                           | 0.1
          number, double    | -0.0                           | -0.0
          number, double    | 0.1000000000000000000001       | 0.1
          number, float     | 0.123456789                    | 0.12345679
          number, decimal   | 1.50                           | 1.50
          number, decimal   | 1e400                          | 1E+400
          number, decimal   | 0e-30                          | 0
          number, decimal   | 0.1000000000000000000001       | 0.1000000000000000000001
          """)
  void ofTypesAndFormats(String typeAndFormat, String read, String written) {
    String[] parts = typeAndFormat.split(", ");
    String quote = parts[0].equals("string") ? "\"" : "";
    Schema<?> schema = compiled("{\"type\":\"" + parts[0] + "\",\"format\":\"" + parts[1] + "\"}");
    assertThat(again(schema, quote + read + quote)).isEqualTo(quote + written + quote);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          1                        | 1
          1.50                     | 1.5
          1e400                    | 1E+400
          0.1000000000000000000001 | 0.1000000000000000000001
          123456789012345678901    | 123456789012345678901
          "\\u00e4\\/\\u0041"       | "ä/A"
          "\\u000A\\u0000"         | "\\n\\u0000"
          "PT24H"                  | "PT24H"
          """)
  void ofPlainValues(String read, String written) {
    assertThat(again(compiled("true"), read)).isEqualTo(written);
  }

  private Schema<?> compiled(String schema) {
    return new SchemaFolder(work).only(schema, "");
  }

  private static <T> String again(Schema<T> schema, String json) {
    return schema.writeString(schema.read(json));
  }
}
