package io.stytchschemas;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Lays compact JSON out for people, two spaces to a level. No value changes, not by its spelling.
 */
final class Indentation {
  private final byte[] json;
  private final ByteArrayOutputStream out;
  private int depth;

  private Indentation(byte[] json) {
    this.json = json;
    this.out = new ByteArrayOutputStream(2 * json.length);
  }

  /**
   * @param json what {@link Schema#write(Object)} gives: well-formed, without white space
   */
  static String of(byte[] json) {
    Indentation indentation = new Indentation(json);
    indentation.lay();
    return indentation.out.toString(StandardCharsets.UTF_8);
  }

  private void lay() {
    int i = 0;
    while (i < json.length) {
      i = json[i] == '"' ? string(i) : structure(i);
    }
  }

  /** Copies a string; what looks like structure in it is none. */
  private int string(int quote) {
    int end = quote + 1;
    while (json[end] != '"') {
      end += json[end] == '\\' ? 2 : 1;
    }
    out.write(json, quote, end + 1 - quote);
    return end + 1;
  }

  private int structure(int i) {
    byte b = json[i];
    if (b == '{' || b == '[') {
      out.write(b);
      if (json[i + 1] == b + 2) { // in ASCII a closing bracket is two after its opening one
        out.write(json[i + 1]);
        return i + 2;
      }
      newLine(++depth);
    } else if (b == '}' || b == ']') {
      newLine(--depth);
      out.write(b);
    } else {
      out.write(b);
      if (b == ',') {
        newLine(depth);
      } else if (b == ':') {
        out.write(' ');
      }
    }
    return i + 1;
  }

  private void newLine(int indent) {
    out.write('\n');
    out.writeBytes("  ".repeat(indent).getBytes(StandardCharsets.US_ASCII));
  }
}
