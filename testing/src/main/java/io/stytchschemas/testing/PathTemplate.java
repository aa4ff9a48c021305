package io.stytchschemas.testing;

import java.util.List;

/** A path in which a part in braces stands for any. */
record PathTemplate(List<String> parts) {
  static PathTemplate of(String path) {
    return new PathTemplate(List.of(path.split("/", -1)));
  }

  boolean matches(String path) {
    String[] others = path.split("/", -1);
    boolean matches = others.length == parts.size();
    for (int i = 0; matches && i < others.length; i++) {
      String part = parts.get(i);
      matches = (part.startsWith("{") && part.endsWith("}")) || part.equals(others[i]);
    }
    return matches;
  }
}
