package io.stytchschemas.check;

import io.stytchschemas.check.format.DateTimes;
import io.stytchschemas.check.format.Emails;
import io.stytchschemas.check.format.HostNames;
import io.stytchschemas.check.format.IpAddresses;
import io.stytchschemas.check.format.Pointers;
import io.stytchschemas.check.format.UriTemplates;
import io.stytchschemas.check.format.Uris;
import io.stytchschemas.check.format.Uuids;
import io.stytchschemas.check.regex.RegexParser;
import org.jspecify.annotations.Nullable;

/**
 * The formats of JSON Schema (Validation 2020-12, 7.3), which take in those of the earlier drafts.
 */
public enum StandardFormat {
  /** "date-time" of RFC 3339; a leap second where one can be. */
  DATE_TIME("date-time", Messages.DATE_TIME),

  /** "full-date" of RFC 3339. */
  DATE("date", Messages.DATE),

  /** "full-time" of RFC 3339: with an offset. */
  TIME("time", Messages.TIME),

  /** "duration" of RFC 3339, appendix A. */
  DURATION("duration", "must be a duration of RFC 3339, appendix A"),

  /** "Mailbox" of RFC 5321. */
  EMAIL("email", "must be an email address"),

  /** "Mailbox" of RFC 6531. */
  IDN_EMAIL("idn-email", "must be an email address"),

  /** A host name of RFC 1123; labels in Punycode must be valid by IDNA 2008. */
  HOSTNAME("hostname", "must be a host name"),

  /** A host name of RFC 1123 or of RFC 5890, in either form. */
  IDN_HOSTNAME("idn-hostname", "must be a host name"),

  /** "dotted-quad" of RFC 2673, without leading zeros. */
  IPV4("ipv4", "must be an IPv4 address"),

  /** An address of RFC 4291, section 2.2. */
  IPV6("ipv6", "must be an IPv6 address"),

  /** "URI" of RFC 3986. */
  URI("uri", Messages.URI),

  /** "URI-reference" of RFC 3986. */
  URI_REFERENCE("uri-reference", "must be a URI reference"),

  /** "IRI" of RFC 3987. */
  IRI("iri", "must be an IRI"),

  /** "IRI-reference" of RFC 3987. */
  IRI_REFERENCE("iri-reference", "must be an IRI reference"),

  /** "UUID" of RFC 4122. */
  UUID("uuid", Messages.UUID),

  /** "URI-Template" of RFC 6570. */
  URI_TEMPLATE("uri-template", "must be a URI template"),

  /** "json-pointer" of RFC 6901; not its form for URI fragments. */
  JSON_POINTER("json-pointer", "must be a JSON Pointer"),

  /** A Relative JSON Pointer. */
  RELATIVE_JSON_POINTER("relative-json-pointer", "must be a relative JSON Pointer"),

  /** A regular expression of ECMA-262, in Unicode mode. */
  REGEX("regex", "must be an ECMA-262 regular expression");

  private final String keyword;
  private final String message;

  StandardFormat(String keyword, String message) {
    this.keyword = keyword;
    this.message = message;
  }

  /** The format of that name; null for one that nothing is known of. */
  public static @Nullable StandardFormat of(String keyword) {
    for (StandardFormat format : values()) {
      if (format.keyword.equals(keyword)) {
        return format;
      }
    }
    return null;
  }

  /** Its name in schemas: {@code "date-time"}. */
  public String keyword() {
    return keyword;
  }

  /** What is said of a string that is not of the format. */
  String message() {
    return message;
  }

  /** Whether a string is of the format; in time linear in the string, or close to it. */
  // No method references in the constants: those would load the classes of all formats.
  public boolean allows(String text) {
    return switch (this) {
      case DATE_TIME -> DateTimes.isDateTime(text);
      case DATE -> DateTimes.isDate(text);
      case TIME -> DateTimes.isTime(text);
      case DURATION -> DateTimes.isDuration(text);
      case EMAIL -> Emails.isEmail(text);
      case IDN_EMAIL -> Emails.isIdnEmail(text);
      case HOSTNAME -> HostNames.isHostname(text);
      case IDN_HOSTNAME -> HostNames.isIdnHostname(text);
      case IPV4 -> IpAddresses.isIpv4(text);
      case IPV6 -> IpAddresses.isIpv6(text);
      case URI -> Uris.isUri(text);
      case URI_REFERENCE -> Uris.isUriReference(text);
      case IRI -> Uris.isIri(text);
      case IRI_REFERENCE -> Uris.isIriReference(text);
      case UUID -> Uuids.isUuid(text);
      case URI_TEMPLATE -> UriTemplates.isUriTemplate(text);
      case JSON_POINTER -> Pointers.isJsonPointer(text);
      case RELATIVE_JSON_POINTER -> Pointers.isRelativeJsonPointer(text);
      case REGEX -> RegexParser.isValid(text);
    };
  }
}
