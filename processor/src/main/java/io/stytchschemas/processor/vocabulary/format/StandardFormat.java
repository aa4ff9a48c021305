package io.stytchschemas.processor.vocabulary.format;

import org.jspecify.annotations.Nullable;

/**
 * The formats that the specification defines (2020-12 validation, section 7.3), and the runtime's
 * test for each.
 */
enum StandardFormat {
  DATE_TIME("date-time", "isDateTime"),
  DATE("date", "isDate"),
  TIME("time", "isTime"),
  DURATION("duration", "isDuration"),
  EMAIL("email", "isEmail"),
  IDN_EMAIL("idn-email", "isIdnEmail"),
  HOSTNAME("hostname", "isHostname"),
  IDN_HOSTNAME("idn-hostname", "isIdnHostname"),
  IPV4("ipv4", "isIpv4"),
  IPV6("ipv6", "isIpv6"),
  URI("uri", "isUri"),
  URI_REFERENCE("uri-reference", "isUriReference"),
  IRI("iri", "isIri"),
  IRI_REFERENCE("iri-reference", "isIriReference"),
  UUID("uuid", "isUuid"),
  URI_TEMPLATE("uri-template", "isUriTemplate"),
  JSON_POINTER("json-pointer", "isJsonPointer"),
  RELATIVE_JSON_POINTER("relative-json-pointer", "isRelativeJsonPointer"),
  REGEX("regex", "isRegex");

  private final String keyword;
  private final String test;

  StandardFormat(String keyword, String test) {
    this.keyword = keyword;
    this.test = test;
  }

  /** The static method of the runtime's {@code Formats}. */
  String test() {
    return test;
  }

  /** The format of that name; null for one that nothing is known of, which checks nothing. */
  static @Nullable StandardFormat of(String keyword) {
    for (StandardFormat format : values()) {
      if (format.keyword.equals(keyword)) {
        return format;
      }
    }
    return null;
  }
}
