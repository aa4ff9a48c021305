package io.stytchschemas.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Makes documents, and breaks some: the same for the same seed. */
public final class RandomJson {
  /** Names that come often, so that they are expected, out of order, unknown and duplicate. */
  static final String[] NAMES = {
    "id",
    "name",
    "session_token",
    "session_jwt",
    "session_duration_minutes",
    "a",
    "",
    "\"quoted\"",
    "größe",
    "session_custom_claims",
    "日本",
    "telemetry_id"
  };

  private static final String[] NUMBERS = {
    "0",
    "-0",
    "1",
    "-1",
    "12",
    "60",
    "527040",
    "2147483647",
    "2147483648",
    "-2147483648",
    "9223372036854775807",
    "9223372036854775808",
    "-9223372036854775808",
    "-9223372036854775809",
    "18446744073709551615",
    "18446744073709551616",
    "1.0",
    "-0.0",
    "1e2",
    "10e-1",
    "1E400",
    "1e-400",
    "4.9e-324",
    "5e-324",
    "2.2250738585072014e-308",
    "1.7976931348623157e308",
    "1.7976931348623159e308",
    "0.1",
    "0.30000000000000004",
    "123456789012345678",
    "1e1000",
    "1e1001",
    "1e-1000",
    "0e99999999999",
    "1e99999999999",
    "9007199254740993.0",
    "0.1000000000000000055511151231257827021181583404541015625",
    "100000000000000000000000e-20"
  };

  private static final String[] PIECES = {
    "x", "plain text", " ", "/", "'", "\u007f", "é", "ß", "Ÿ", "日本語", "😀", "\uFFFD", "\u2028"
  };

  private static final String[] ESCAPES = {
    "\\\"",
    "\\\\",
    "\\/",
    "\\b",
    "\\f",
    "\\n",
    "\\r",
    "\\t",
    "\\u0041",
    "\\u00e9",
    "\\uD83D\\uDE00",
    "\\ud800",
    "\\udc00x",
    "\\ud800\\ud800",
    "\\u0000",
    "\\uFFFD"
  };

  private static final String NOISE = "{}[]:,\"\\ \n\t\r0123456789-+.eEtruefalsnu/*#'\u0000\u001f";

  private final Random random;
  private final StringBuilder out = new StringBuilder();

  public RandomJson(long seed) {
    random = new Random(seed);
  }

  /** A document that is JSON, unless a name comes twice or a number goes beyond the limits. */
  byte[] document() {
    out.setLength(0);
    white();
    value(random.nextInt(6));
    white();
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The same, after a few bytes were changed. */
  public byte[] broken() {
    byte[] json = document();
    for (int i = random.nextInt(3); i >= 0; i--) {
      json = mutated(json);
    }
    return json;
  }

  private byte[] mutated(byte[] json) {
    int at = random.nextInt(json.length + 1);
    ByteArrayOutputStream to = new ByteArrayOutputStream();
    to.write(json, 0, at);
    int rest = at;
    switch (random.nextInt(7)) {
      case 0 -> rest = Math.min(json.length, at + 1 + random.nextInt(4));
      case 1 -> to.write(NOISE.charAt(random.nextInt(NOISE.length())));
      case 2 -> {
        to.write(NOISE.charAt(random.nextInt(NOISE.length())));
        rest = Math.min(json.length, at + 1);
      }
      case 3 -> to.write(random.nextInt(256));
      case 4 -> {
        to.write(0x80 | random.nextInt(128));
        rest = Math.min(json.length, at + 1);
      }
      case 5 -> rest = json.length;
      default -> {
        int from = random.nextInt(json.length + 1);
        to.writeBytes(Arrays.copyOfRange(json, from, Math.min(json.length, from + 8)));
      }
    }
    to.write(json, rest, json.length - rest);
    return to.toByteArray();
  }

  private void value(int depth) {
    switch (random.nextInt(depth > 0 ? 10 : 6)) {
      case 0, 1 -> string();
      case 2, 3 -> number();
      case 4 -> out.append(random.nextBoolean());
      case 5 -> out.append("null");
      case 6, 7, 8 -> object(depth - 1);
      default -> array(depth - 1);
    }
  }

  private void object(int depth) {
    out.append('{');
    int size = size();
    // Mostly in order and without a duplicate, as documents are.
    int next = random.nextInt(3);
    for (int i = 0; i < size; i++) {
      separate(i);
      int oddity = random.nextInt(40);
      if (oddity == 0) {
        string();
      } else if (oddity == 1) {
        name(NAMES[random.nextInt(NAMES.length)]);
      } else {
        name(next < NAMES.length ? NAMES[next] : "more_" + next);
        next += 1 + random.nextInt(2);
      }
      white();
      out.append(':');
      white();
      value(depth);
    }
    white();
    out.append('}');
  }

  private void array(int depth) {
    out.append('[');
    int size = size();
    for (int i = 0; i < size; i++) {
      separate(i);
      value(depth);
    }
    white();
    out.append(']');
  }

  private int size() {
    return random.nextInt(12) == 0 ? random.nextInt(40) : random.nextInt(5);
  }

  private void separate(int i) {
    if (i > 0) {
      white();
      out.append(',');
    }
    white();
  }

  private void white() {
    if (random.nextInt(4) == 0) {
      for (int i = random.nextInt(12); i >= 0; i--) {
        out.append(random.nextInt(3) > 0 ? ' ' : "\n\r\t ".charAt(random.nextInt(4)));
      }
    }
  }

  private void name(String name) {
    out.append('"');
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '"') {
        out.append("\\\"");
      } else if (random.nextInt(60) == 0) {
        out.append("\\u").append(String.format("%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }

  private void string() {
    out.append('"');
    for (int i = random.nextInt(6); i > 0; i--) {
      int kind = random.nextInt(6);
      if (kind == 0) {
        out.append(ESCAPES[random.nextInt(ESCAPES.length)]);
      } else if (kind == 1) {
        out.append(PIECES[random.nextInt(PIECES.length)]);
      } else {
        out.append("abcdefghijklmnopqrstuvwxyz-0123456789", 0, random.nextInt(37));
      }
    }
    out.append('"');
  }

  private void number() {
    switch (random.nextInt(4)) {
      case 0 -> out.append(NUMBERS[random.nextInt(NUMBERS.length)]);
      case 1 -> out.append(random.nextInt(100_000));
      case 2 -> out.append(random.nextLong());
      default -> {
        double value = Double.longBitsToDouble(random.nextLong());
        out.append(Double.isFinite(value) ? value : random.nextGaussian());
        if (random.nextInt(4) == 0 && out.indexOf("E", out.length() - 8) < 0) {
          out.append(random.nextInt(1000));
        }
      }
    }
  }
}
