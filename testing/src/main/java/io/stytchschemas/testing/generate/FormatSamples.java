package io.stytchschemas.testing.generate;

import io.stytchschemas.check.StandardFormat;
import java.util.List;
import java.util.stream.Stream;

/** Texts of the formats that JSON Schema knows. */
final class FormatSamples {
  private static final List<StandardFormat> TYPED =
      List.of(
          StandardFormat.UUID,
          StandardFormat.DATE_TIME,
          StandardFormat.DATE,
          StandardFormat.TIME,
          StandardFormat.DURATION,
          StandardFormat.URI);

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

  /** Those of a format. */
  static List<String> of(StandardFormat format) {
    return switch (format) {
      case DATE_TIME -> List.of("2027-01-31T12:00:00Z", "1999-12-31T23:59:59.125+05:30");
      case DATE -> List.of("2027-01-31", "2024-02-29");
      case TIME -> List.of("12:00:00Z", "23:59:59.5-08:00");
      case DURATION -> List.of("P1D", "PT36H", "P1Y2M3DT4H5M6S", "P2W");
      case EMAIL -> List.of("someone@example.com", "a.b+c@example.org");
      case IDN_EMAIL -> List.of("someone@example.com", "jürgen@bücher.example");
      case HOSTNAME -> List.of("example.com", "a-b.example");
      case IDN_HOSTNAME -> List.of("example.com", "bücher.example");
      case IPV4 -> List.of("192.0.2.1", "203.0.113.255");
      case IPV6 -> List.of("2001:db8::1", "::ffff:192.0.2.1");
      case URI -> List.of("https://example.com/", "urn:example:a:b?c=d#e");
      case URI_REFERENCE -> List.of("/a/b?c#d", "https://example.com/");
      case IRI -> List.of("https://example.com/", "https://bücher.example/größe");
      case IRI_REFERENCE -> List.of("/größe", "https://example.com/");
      case UUID ->
          List.of("7f0c4a52-0b1e-4bb0-9d0c-1f1f3c0a9d11", "00000000-0000-4000-8000-000000000000");
      case URI_TEMPLATE -> List.of("https://example.com/{id}{?q}", "/a");
      case JSON_POINTER -> List.of("", "/a/0/b~1c");
      case RELATIVE_JSON_POINTER -> List.of("0", "1/a");
      case REGEX -> List.of("^a+$", "[0-9]{2}");
    };
  }

  /**
   * Those of the formats that become Java types of their own; then what classes of the user's
   * choice may take: amounts, versions, codes, places.
   */
  static List<String> typed() {
    return Stream.concat(TYPED.stream().map(format -> of(format).get(0)), CHOSEN.stream()).toList();
  }
}
