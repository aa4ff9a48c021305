package io.stytchschemas.check.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.stytchschemas.json.text.Rfc3339;

/** UUIDs of RFC 4122, section 3; of every version and variant. */
public final class Uuids {
  private Uuids() {}

  public static boolean isUuid(String value) {
    byte[] text = value.getBytes(UTF_8);
    return Rfc3339.uuid(text, 0, text.length) != null;
  }
}
