package io.stytchschemas.processor.vocabulary.format;

import org.jspecify.annotations.Nullable;

/**
 * The formats that the specification defines (2020-12 validation, section 7.3), and the runtime's
 * test for each.
 */
public enum FormatKind {
  DATE_TIME("date-time", "isDateTime", "a date and time as in RFC 3339"),
  DATE("date", "isDate", "a date as in RFC 3339"),
  TIME("time", "isTime", "a time with its offset as in RFC 3339"),
  DURATION("duration", "isDuration", "a duration as in RFC 3339, appendix A"),
  EMAIL("email", "isEmail", "an email address"),
  IDN_EMAIL("idn-email", "isIdnEmail", "an email address"),
  HOSTNAME("hostname", "isHostname", "a host name"),
  IDN_HOSTNAME("idn-hostname", "isIdnHostname", "a host name"),
  IPV4("ipv4", "isIpv4", "an IPv4 address"),
  IPV6("ipv6", "isIpv6", "an IPv6 address"),
  URI("uri", "isUri", "a URI"),
  URI_REFERENCE("uri-reference", "isUriReference", "a URI reference"),
  IRI("iri", "isIri", "an IRI"),
  IRI_REFERENCE("iri-reference", "isIriReference", "an IRI reference"),
  UUID("uuid", "isUuid", "a UUID"),
  URI_TEMPLATE("uri-template", "isUriTemplate", "a URI template"),
  JSON_POINTER("json-pointer", "isJsonPointer", "a JSON Pointer"),
  RELATIVE_JSON_POINTER(
      "relative-json-pointer", "isRelativeJsonPointer", "a relative JSON Pointer"),
  REGEX("regex", "isRegex", "an ECMA-262 regular expression");

  private final String keyword;
  private final String test;
  private final String phrase;

  FormatKind(String keyword, String test, String phrase) {
    this.keyword = keyword;
    this.test = test;
    this.phrase = phrase;
  }

  /** The static method of the runtime's {@code Formats}. */
  String test() {
    return test;
  }

  /** What a value must be, for messages. */
  String phrase() {
    return phrase;
  }

  /** The format of that name; null for one that nothing is known of, which checks nothing. */
  public static @Nullable FormatKind of(String keyword) {
    for (FormatKind kind : values()) {
      if (kind.keyword.equals(keyword)) {
        return kind;
      }
    }
    return null;
  }
}
