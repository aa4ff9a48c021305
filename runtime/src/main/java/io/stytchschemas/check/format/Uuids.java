package io.stytchschemas.check.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.stytchschemas.json.text.Rfc3339;

/** UUIDs of RFC 4122, section 3; of every version and variant. */
public final class Uuids {
  private static final int LENGTH = 36;

  private Uuids() {}

  public static boolean isUuid(String value) {
    return value.length() == LENGTH && Rfc3339.uuid(value.getBytes(UTF_8), 0, LENGTH) != null;
  }
}
