package io.stytchschemas.testing.generate;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Texts of the formats that JSON Schema knows. */
final class FormatSamples {
  private static final Map<String, List<String>> SAMPLES =
      Map.ofEntries(
          Map.entry("date-time", List.of("2027-01-31T12:00:00Z", "1999-12-31T23:59:59.125+05:30")),
          Map.entry("date", List.of("2027-01-31", "2024-02-29")),
          Map.entry("time", List.of("12:00:00Z", "23:59:59.5-08:00")),
          Map.entry("duration", List.of("P1D", "PT36H", "P1Y2M3DT4H5M6S", "P2W")),
          Map.entry("email", List.of("someone@example.com", "a.b+c@example.org")),
          Map.entry("idn-email", List.of("someone@example.com", "jürgen@bücher.example")),
          Map.entry("hostname", List.of("example.com", "a-b.example")),
          Map.entry("idn-hostname", List.of("example.com", "bücher.example")),
          Map.entry("ipv4", List.of("192.0.2.1", "203.0.113.255")),
          Map.entry("ipv6", List.of("2001:db8::1", "::ffff:192.0.2.1")),
          Map.entry("uri", List.of("https://example.com/", "urn:example:a:b?c=d#e")),
          Map.entry("uri-reference", List.of("/a/b?c#d", "https://example.com/")),
          Map.entry("iri", List.of("https://example.com/", "https://bücher.example/größe")),
          Map.entry("iri-reference", List.of("/größe", "https://example.com/")),
          Map.entry(
              "uuid",
              List.of(
                  "7f0c4a52-0b1e-4bb0-9d0c-1f1f3c0a9d11", "00000000-0000-4000-8000-000000000000")),
          Map.entry("uri-template", List.of("https://example.com/{id}{?q}", "/a")),
          Map.entry("json-pointer", List.of("", "/a/0/b~1c")),
          Map.entry("relative-json-pointer", List.of("0", "1/a")),
          Map.entry("regex", List.of("^a+$", "[0-9]{2}")));

  private static final List<String> CHOSEN =
      List.of(
          "1",
          "12.50",
          "12.50 EUR",
          "EUR 12.50",
          "EUR",
          "12",
          "true",
          "a",
          "A",
          "text",
          "1.0.0",
          "en-US",
          "DE",
          "UTC",
          "Europe/Berlin",
          "2027-01-31T12:00:00",
          "12:00:00",
          "2027-01",
          "2027",
          "192.0.2.1",
          "example.com",
          "someone@example.com",
          "+4915112345678",
          "#336699",
          "P1M",
          "PT1H",
          "00:1b:44:11:3a:b7",
          "DE02120300000000202051");

  private FormatSamples() {}

  /** Those of a format; a text without meaning for one that is not known. */
  static List<String> of(String format) {
    return SAMPLES.getOrDefault(format, List.of("text"));
  }

  /**
   * Those of the formats that become Java types of their own; then what classes of the user's
   * choice may take: amounts, versions, codes, places.
   */
  static List<String> typed() {
    return Stream.concat(
            Stream.of("uuid", "date-time", "date", "time", "duration", "uri")
                .map(format -> of(format).get(0)),
            CHOSEN.stream())
        .toList();
  }
}
