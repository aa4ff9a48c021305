package io.stytchschemas.maven.state;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Lines of fields, parted by tabs; a field may hold any character. */
final class Lines {
  private Lines() {}

  static String join(String... fields) {
    StringBuilder line = new StringBuilder();
    for (String field : fields) {
      line.append(line.isEmpty() ? "" : "\t").append(escaped(field));
    }
    return line.append('\n').toString();
  }

  /** An empty first field would be lost, so that the empty text has a spelling of its own. */
  private static String escaped(String field) {
    if (field.isEmpty()) {
      return "\\0";
    }
    String line =
        field.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
    return StandardCharsets.UTF_8.newEncoder().canEncode(line)
        ? line
        : line.codePoints().mapToObj(Lines::writable).collect(Collectors.joining());
  }

  /** Half a surrogate pair is in no file; a schema may have one in its names. */
  private static String writable(int c) {
    return Character.getType(c) == Character.SURROGATE
        ? "\\u" + HexFormat.of().toHexDigits((char) c)
        : Character.toString(c);
  }

  static List<String> split(String line) {
    List<String> fields = new ArrayList<>();
    int start = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
      fields.add(unescaped(line.substring(start, tab)));
      start = tab + 1;
    }
    fields.add(unescaped(line.substring(start)));
    return fields;
  }

  private static String unescaped(String field) {
    // Nearly all are as they were, and a build that has just started runs no loop fast.
    if (field.indexOf('\\') < 0) {
      return field;
    }
    StringBuilder text = new StringBuilder();
    int i = 0;
    while (i < field.length()) {
      char c = field.charAt(i++);
      if (c != '\\' || i == field.length()) {
        text.append(c);
      } else if (field.charAt(i) == 'u') {
        text.append((char) HexFormat.fromHexDigits(field, i + 1, i + 5));
        i += 5;
      } else {
        text.append(
            switch (field.charAt(i)) {
              case 't' -> "\t";
              case 'n' -> "\n";
              case 'r' -> "\r";
              case '0' -> "";
              default -> field.substring(i, i + 1);
            });
        i++;
      }
    }
    return text.toString();
  }
}
