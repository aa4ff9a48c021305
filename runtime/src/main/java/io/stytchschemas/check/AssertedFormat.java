package io.stytchschemas.check;

/** The formats that the specification defines (2020-12 validation, section 7.3). */
enum AssertedFormat {
  DATE_TIME("date-time", "a date and time as in RFC 3339"),
  DATE("date", "a date as in RFC 3339"),
  TIME("time", "a time with its offset as in RFC 3339"),
  DURATION("duration", "a duration as in RFC 3339, appendix A"),
  EMAIL("email", "an email address"),
  IDN_EMAIL("idn-email", "an email address"),
  HOSTNAME("hostname", "a host name"),
  IDN_HOSTNAME("idn-hostname", "a host name"),
  IPV4("ipv4", "an IPv4 address"),
  IPV6("ipv6", "an IPv6 address"),
  URI("uri", "a URI"),
  URI_REFERENCE("uri-reference", "a URI reference"),
  IRI("iri", "an IRI"),
  IRI_REFERENCE("iri-reference", "an IRI reference"),
  UUID("uuid", "a UUID"),
  URI_TEMPLATE("uri-template", "a URI template"),
  JSON_POINTER("json-pointer", "a JSON Pointer"),
  RELATIVE_JSON_POINTER("relative-json-pointer", "a relative JSON Pointer"),
  REGEX("regex", "an ECMA-262 regular expression");

  private final String keyword;
  private final String phrase;

  AssertedFormat(String keyword, String phrase) {
    this.keyword = keyword;
    this.phrase = phrase;
  }

  static AssertedFormat of(String keyword) {
    for (AssertedFormat kind : values()) {
      if (kind.keyword.equals(keyword)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("no format that can be asserted: " + keyword);
  }

  String phrase() {
    return phrase;
  }

  boolean allows(String text) {
    return switch (this) {
      case DATE_TIME -> Formats.isDateTime(text);
      case DATE -> Formats.isDate(text);
      case TIME -> Formats.isTime(text);
      case DURATION -> Formats.isDuration(text);
      case EMAIL -> Formats.isEmail(text);
      case IDN_EMAIL -> Formats.isIdnEmail(text);
      case HOSTNAME -> Formats.isHostname(text);
      case IDN_HOSTNAME -> Formats.isIdnHostname(text);
      case IPV4 -> Formats.isIpv4(text);
      case IPV6 -> Formats.isIpv6(text);
      case URI -> Formats.isUri(text);
      case URI_REFERENCE -> Formats.isUriReference(text);
      case IRI -> Formats.isIri(text);
      case IRI_REFERENCE -> Formats.isIriReference(text);
      case UUID -> Formats.isUuid(text);
      case URI_TEMPLATE -> Formats.isUriTemplate(text);
      case JSON_POINTER -> Formats.isJsonPointer(text);
      case RELATIVE_JSON_POINTER -> Formats.isRelativeJsonPointer(text);
      case REGEX -> Formats.isRegex(text);
    };
  }
}
