package io.stytchschemas.testing;

import java.net.URI;
import java.util.List;

/** A path in which a part in braces stands for any. */
record PathTemplate(List<String> parts) {
  static PathTemplate of(String path) {
    return new PathTemplate(List.of(path.split("/", -1)));
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
      matches = (part.startsWith("{") && part.endsWith("}")) || part.equals(decoded(others[i]));
    }
    return matches;
  }

  private static String decoded(String part) {
    return URI.create('/' + part).getPath().substring(1);
  }
}
