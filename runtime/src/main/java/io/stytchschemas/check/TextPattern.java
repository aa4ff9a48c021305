package io.stytchschemas.check;

import io.stytchschemas.check.regex.RegexSearch;

/**
 * A regular expression of ECMA-262 as "pattern" has it: in Unicode mode, and found anywhere in the
 * text. Immutable. A search takes time linear in the text; only a pattern with back references, or
 * with counts that multiply beyond thousands, may take longer, and then gives up.
 */
public final class TextPattern {
  private final RegexSearch search;

  private TextPattern(RegexSearch search) {
    this.search = search;
  }

  /**
   * A pattern to search for; worth keeping.
   *
   * @throws IllegalArgumentException if {@code pattern} is no regular expression; generated code
   *     has only those that the processor has read
   */
  public static TextPattern of(String pattern) {
    return new TextPattern(RegexSearch.of(pattern));
  }

  /**
   * Whether some part of {@code text} matches.
   *
   * @throws IllegalStateException if the pattern cannot be searched for in linear time, and it was
   *     not found out within a fraction of a second
   */
  public boolean find(String text) {
    return search.find(text);
  }
}
