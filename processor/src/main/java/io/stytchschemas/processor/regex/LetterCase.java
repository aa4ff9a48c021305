package io.stytchschemas.processor.regex;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Letters that differ in their case alone (ECMA-262, 22.2.2.7.3). */
final class LetterCase {
  private static final int ASCII_END = 0x80;

  private static final Set<String> WITHOUT_CASE =
      Set.of("l", "letter", "n", "number", "nd", "z", "separator", "zs", "p", "punctuation");

  private LetterCase() {}

  /** Adds the code points that differ in case alone from some of {@code first} to {@code last}. */
  static void addOthers(CharClass.Builder set, int first, int last) {
    boolean[] folded = new boolean[Character.MAX_CODE_POINT + 1];
    for (int c = first; c <= last; c++) {
      folded[fold(c)] = true;
    }
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      if ((c < first || c > last) && folded[fold(c)]) {
        set.add(c, c);
      }
    }
  }

  /** Whether a Unicode property holds of a letter in both its cases or in none. */
  static boolean isIgnoredBy(String name, @Nullable String value) {
    return Stream.of(name, value == null ? "l" : value)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .allMatch(WITHOUT_CASE::contains);
  }

  private static int fold(int c) {
    int lower = Character.toLowerCase(Character.toUpperCase(c));
    // The Turkish dotted capital I, for one, is no case of an ASCII letter.
    return lower < ASCII_END && c >= ASCII_END && c != 0x17F && c != 0x212A ? c : lower;
  }
}
