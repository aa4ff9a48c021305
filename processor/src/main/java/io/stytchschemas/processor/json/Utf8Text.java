package io.stytchschemas.processor.json;

import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.diagnostic.Location;
import io.stytchschemas.processor.diagnostic.Problem;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Decodes schema files, which are UTF-8 whatever else they are. */
final class Utf8Text {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Utf8Text() {}

  /** The text of a file; null, with the problem reported, where it is not UTF-8. */
  static @Nullable String decode(String file, byte[] bytes, Diagnostics problems) {
    if (isUtf16(bytes)) {
      problems.report(Problem.FILE_NOT_UTF8, Location.of(file), "it seems to be UTF-16");
      return null;
    }
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      problems.report(
          Problem.FILE_NOT_UTF8,
          endOf(file, out.flip().toString()),
          "no character begins with the byte 0x"
              + HexFormat.of().withUpperCase().toHexDigits(in.get(in.position())));
      return null;
    }
    String text = out.flip().toString();
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  /** Whether a byte of the first character is zero, as of all of ASCII, or there is a mark. */
  private static boolean isUtf16(byte[] bytes) {
    return bytes.length > 1
        && (bytes[0] == 0 || bytes[1] == 0 || (bytes[0] & bytes[1] & 0xFE) == 0xFE);
  }

  /** The place behind the beginning of a file. */
  static Location endOf(String file, String beginning) {
    int line = 1 + (int) beginning.chars().filter(c -> c == '\n').count();
    int column = beginning.length() - beginning.lastIndexOf('\n');
    return new Location(file, line, column, "");
  }
}
