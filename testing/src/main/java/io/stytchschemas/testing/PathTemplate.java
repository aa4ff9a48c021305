package io.stytchschemas.testing;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A path in which a part in braces stands for any. Two are equal where the same requests match.
 *
 * @param parts literals, and {@link #ANY}
 */
record PathTemplate(List<String> parts) {
  private static final String ANY = "{}";

  /** Names with more to say, such as a pattern, would say it in vain. */
  private static final Pattern NAMED = Pattern.compile("\\{[^{}:*]*\\}");

  private static final Pattern NO_LITERAL = Pattern.compile("[{}?#]");

  /**
   * @throws IllegalArgumentException if no request could match what is meant
   */
  static PathTemplate of(String path) {
    if (!path.startsWith("/")) {
      throw new IllegalArgumentException(
          "the path " + path + " does not begin with a slash: write /" + path);
    }
    return new PathTemplate(
        Arrays.stream(path.split("/", -1)).map(part -> checked(part, path)).toList());
  }

  private static String checked(String part, String path) {
    if (NAMED.matcher(part).matches()) {
      return ANY;
    }
    if (NO_LITERAL.matcher(part).find()) {
      throw new IllegalArgumentException(
          "the part "
              + part
              + " of the path "
              + path
              + " matches no request: write plain text, or a name in braces alone, such as {id},"
              + " which stands for any part; a query does not count");
    }
    return part;
  }

  /**
   * Whether a request's path is one of these.
   *
   * @param path with its escapes: an escaped slash is part of a part
   */
  boolean matches(String path) {
    String[] others = path.split("/", -1);
    boolean matches = others.length == parts.size();
    for (int i = 0; matches && i < others.length; i++) {
      String part = parts.get(i);
      matches = part.equals(ANY) ? !others[i].isEmpty() : part.equals(decoded(others[i]));
    }
    return matches;
  }

  /** Of the templates that match a path, the first in this order is the one that is meant. */
  String rank() {
    return parts.stream().map(part -> part.equals(ANY) ? "1" : "0").collect(Collectors.joining());
  }

  private static String decoded(String part) {
    return URI.create('/' + part).getPath().substring(1);
  }
}
