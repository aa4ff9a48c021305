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

/**
 * The formats of JSON Schema (Validation 2020-12, 7.3), which take in those of the earlier drafts.
 * Each takes time linear in the string, or close to it.
 */
public final class Formats {
  private Formats() {}

  /** "date-time" of RFC 3339; a leap second where one can be. */
  public static boolean isDateTime(String value) {
    return DateTimes.isDateTime(value);
  }

  /** "full-date" of RFC 3339. */
  public static boolean isDate(String value) {
    return DateTimes.isDate(value);
  }

  /** "full-time" of RFC 3339: with an offset. */
  public static boolean isTime(String value) {
    return DateTimes.isTime(value);
  }

  /** "duration" of RFC 3339, appendix A. */
  public static boolean isDuration(String value) {
    return DateTimes.isDuration(value);
  }

  /** "Mailbox" of RFC 5321. */
  public static boolean isEmail(String value) {
    return Emails.isEmail(value);
  }

  /** "Mailbox" of RFC 6531. */
  public static boolean isIdnEmail(String value) {
    return Emails.isIdnEmail(value);
  }

  /** A host name of RFC 1123; labels in Punycode must be valid by IDNA 2008. */
  public static boolean isHostname(String value) {
    return HostNames.isHostname(value);
  }

  /** A host name of RFC 1123 or of RFC 5890, in either form. */
  public static boolean isIdnHostname(String value) {
    return HostNames.isIdnHostname(value);
  }

  /** "dotted-quad" of RFC 2673, without leading zeros. */
  public static boolean isIpv4(String value) {
    return IpAddresses.isIpv4(value);
  }

  /** An address of RFC 4291, section 2.2. */
  public static boolean isIpv6(String value) {
    return IpAddresses.isIpv6(value);
  }

  /** "URI" of RFC 3986. */
  public static boolean isUri(String value) {
    return Uris.isUri(value);
  }

  /** "URI-reference" of RFC 3986. */
  public static boolean isUriReference(String value) {
    return Uris.isUriReference(value);
  }

  /** "IRI" of RFC 3987. */
  public static boolean isIri(String value) {
    return Uris.isIri(value);
  }

  /** "IRI-reference" of RFC 3987. */
  public static boolean isIriReference(String value) {
    return Uris.isIriReference(value);
  }

  /** "UUID" of RFC 4122. */
  public static boolean isUuid(String value) {
    return Uuids.isUuid(value);
  }

  /** "URI-Template" of RFC 6570. */
  public static boolean isUriTemplate(String value) {
    return UriTemplates.isUriTemplate(value);
  }

  /** "json-pointer" of RFC 6901; not its form for URI fragments. */
  public static boolean isJsonPointer(String value) {
    return Pointers.isJsonPointer(value);
  }

  /** A Relative JSON Pointer. */
  public static boolean isRelativeJsonPointer(String value) {
    return Pointers.isRelativeJsonPointer(value);
  }

  /** A regular expression of ECMA-262, in Unicode mode. */
  public static boolean isRegex(String value) {
    return RegexParser.isValid(value);
  }
}
