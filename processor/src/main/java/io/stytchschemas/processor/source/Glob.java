package io.stytchschemas.processor.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern for paths: {@code *} stands for any characters but a slash, {@code **} for any at all
 * ({@code a/**}{@code /b} names {@code a/b} as well), {@code ?} for one, {@code [a-z]} for one of a
 * set, {@code [!a-z]} for one that is not. No wildcard stands for the dot that begins a hidden
 * name. Case matters, whatever the file system says.
 */
public final class Glob {
  private static final String WILDCARDS = "*?[{";
  private static final String NOT_HIDDEN = "(?!\\.)";
  private static final int MAX_ALTERNATIVES = 1000;

  private final List<String> segments;
  private final Pattern paths;
  private final List<Pattern> names;

  /** Thrown for a text that is no glob. */
  public static final class InvalidGlobException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;

    InvalidGlobException(String reason) {
      super(reason);
      this.reason = reason;
    }

    public String reason() {
      return reason;
    }
  }

  private Glob(String text) throws InvalidGlobException {
    segments = List.of(text.split("/", -1));
    paths = new Translation(text).pattern();
    names = new ArrayList<>();
    for (String segment : segments) {
      names.add(new Translation(segment).pattern());
    }
  }

  /** Whether a text has any wildcard or alternative; else it is a plain path. */
  public static boolean isGlob(String text) {
    return text.chars().anyMatch(c -> WILDCARDS.indexOf(c) >= 0);
  }

  /** Parses a text: one glob for each of its alternatives, {@code {a,b}}. */
  public static List<Glob> parse(String text) throws InvalidGlobException {
    List<String> alternatives = new ArrayList<>();
    expand("", text, alternatives);
    List<Glob> globs = new ArrayList<>();
    for (String alternative : alternatives) {
      globs.add(new Glob(alternative));
    }
    return globs;
  }

  private static void expand(String done, String text, List<String> out)
      throws InvalidGlobException {
    int open = text.indexOf('{');
    if (open < 0) {
      if (text.indexOf('}') >= 0) {
        throw new InvalidGlobException("\"}\" closes no \"{\"");
      }
      if (out.size() == MAX_ALTERNATIVES) {
        throw new InvalidGlobException("it has more than " + MAX_ALTERNATIVES + " alternatives");
      }
      out.add(done + text);
      return;
    }
    int start = open + 1;
    int depth = 1;
    List<String> choices = new ArrayList<>();
    int i = start;
    for (; i < text.length() && depth > 0; i++) {
      char c = text.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0 || (depth == 1 && c == ',')) {
        choices.add(text.substring(start, i));
        start = i + 1;
      }
    }
    if (depth > 0) {
      throw new InvalidGlobException("\"{\" is never closed by \"}\"");
    }
    for (String choice : choices) {
      expand(done + text.substring(0, open), choice + text.substring(i), out);
    }
  }

  /** The folder in which all matches stand; "" for the root of the tree. */
  public String folder() {
    int fixed = 0;
    while (fixed < segments.size() - 1 && !isGlob(segments.get(fixed))) {
      fixed++;
    }
    return String.join("/", segments.subList(0, fixed));
  }

  /** The text that {@link #parse} makes this glob of. */
  @Override
  public String toString() {
    return String.join("/", segments);
  }

  public boolean matches(String path) {
    return paths.matcher(path).matches();
  }

  /** Whether anything in a folder, or in folders below it, can match. */
  public boolean enters(String folder) {
    String[] parts = folder.split("/", -1);
    for (int i = 0; i < parts.length; i++) {
      if (i < segments.size() && segments.get(i).contains("**")) {
        return true;
      }
      if (i >= segments.size() - 1 || !names.get(i).matcher(parts[i]).matches()) {
        return false;
      }
    }
    return true;
  }

  /** Translates a glob to a regular expression. */
  private static final class Translation {
    private final String text;
    private final StringBuilder regex = new StringBuilder();
    private int position;

    Translation(String text) {
      this.text = text;
    }

    Pattern pattern() throws InvalidGlobException {
      while (position < text.length()) {
        char c = text.charAt(position);
        boolean startsName = position == 0 || text.charAt(position - 1) == '/';
        if (WILDCARDS.indexOf(c) < 0) {
          regex.append(Pattern.quote(String.valueOf(c)));
          position++;
          continue;
        }
        if (startsName && text.startsWith("**/", position)) {
          regex.append("(?:(?!\\.)[^/]+/)*");
          position += 3;
          continue;
        }
        regex.append(startsName ? NOT_HIDDEN : "");
        if (c == '[') {
          set();
        } else {
          star();
        }
      }
      return Pattern.compile(regex.toString(), Pattern.DOTALL);
    }

    private void star() {
      if (text.startsWith("**", position)) {
        regex.append("(?:[^/]|/(?!\\.))*");
        position += 2;
      } else {
        regex.append(text.charAt(position) == '?' ? "[^/]" : "[^/]*");
        position++;
      }
    }

    private void set() throws InvalidGlobException {
      int end = text.indexOf(']', position + 2);
      if (end < 0) {
        throw new InvalidGlobException("\"[\" is never closed by \"]\"");
      }
      String members = text.substring(position + 1, end);
      boolean negated = members.startsWith("!") || members.startsWith("^");
      String listed =
          (negated ? members.substring(1) : members).replaceAll("[\\[\\]\\\\&^]", "\\\\$0");
      String one = "(?!/)" + (negated ? "[^" : "[") + listed + "]";
      try {
        Pattern.compile(one);
      } catch (PatternSyntaxException e) {
        throw new InvalidGlobException("\"[" + members + "]\" is no set of characters");
      }
      regex.append(one);
      position = end + 1;
    }
  }
}
