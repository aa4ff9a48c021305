package io.stytchschemas.processor.emit;

import com.palantir.javapoet.JavaFile;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The text of a file, closer than JavaPoet sets it: no blank lines between plain fields, the
 * constants of a codec or of an enum, a comment of one line on one line, nothing between the braces
 * of an empty body. It goes by whole lines, of which no string literal can have more than a part.
 */
public final class SourceText {
  private static final Pattern FIELD =
      Pattern.compile(" +private [^(]*( = (Immutables\\.map|List\\.of)\\(\\))?;");

  private static final Pattern INSTANCE =
      Pattern.compile(" +static final \\w+ INSTANCE = new \\w+\\(\\);");

  private final List<String> lines;
  private final StringBuilder text = new StringBuilder();

  private SourceText(List<String> lines) {
    this.lines = lines;
  }

  public static String of(JavaFile file) {
    return new SourceText(file.toString().lines().toList()).set();
  }

  private String set() {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.endsWith("/**") && is(i + 2, " */")) {
        text.append(line).append(lines.get(i + 1).strip().substring(1)).append(" */\n");
        i += 2;
      } else if (line.endsWith(" {") && is(i + 1, "}")) {
        text.append(line).append("}\n");
        i++;
      } else if (!line.isEmpty() || !isDispensable(i)) {
        text.append(line).append('\n');
      }
    }
    return text.toString();
  }

  /** Whether the line of that number is {@code content}, indented or not. */
  private boolean is(int i, String content) {
    return i < lines.size()
        && lines.get(i).endsWith(content)
        && lines.get(i).strip().equals(content.strip());
  }

  private boolean isDispensable(int blank) {
    if (blank == 0 || blank + 1 == lines.size()) {
      return false;
    }
    String before = lines.get(blank - 1);
    String after = lines.get(blank + 1);
    return before.endsWith(",")
        || (FIELD.matcher(before).matches() && FIELD.matcher(after).matches())
        || INSTANCE.matcher(after).matches();
  }
}
