package io.stytchschemas.testing.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** One character of a set, or of all but a set. */
final class CharacterChoice {
  /** Where characters are looked for that are not in a set: what can be read comes first. */
  private static final String CANDIDATES =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.~ /:,;!?#%&()*+=@"
          + "äöüßéñçøåαβγδжшщ日本語한글 \u05d0\u0627";

  private static final String SPACES = " \t\n\r\f\u00a0";

  private record Range(int first, int last) {}

  private final boolean negated;
  private final List<Range> ranges = new ArrayList<>();

  /** One of {@code dDwWsS.}, or {@code \p}. */
  private final StringBuilder kinds = new StringBuilder();

  CharacterChoice(boolean negated) {
    this.negated = negated;
  }

  void range(int first, int last) {
    ranges.add(new Range(first, last));
  }

  void escape(int kind) {
    kinds.append((char) kind);
  }

  /** Of the many properties a few are told apart here; a text that was wrong is made again. */
  void property(String name, boolean without) {
    char kind = name.startsWith("N") ? 'd' : name.startsWith("Lu") ? 'U' : 'L';
    kinds.append(without ? '.' : kind);
  }

  int next(Random random) {
    if (!negated && !ranges.isEmpty() && (kinds.isEmpty() || random.nextBoolean())) {
      Range range = ranges.get(random.nextInt(ranges.size()));
      return inside(range, random);
    }
    int[] all = (CANDIDATES + SPACES).codePoints().filter(this::contains).toArray();
    return all.length > 0 ? all[random.nextInt(all.length)] : beyond();
  }

  /** Rather a letter or a digit than what cannot be seen, where the range has any. */
  private static int inside(Range range, Random random) {
    int last = range.first < 0x7f ? Math.min(range.last, 0x7e) : range.last;
    int found = range.first + random.nextInt(last - range.first + 1);
    boolean surrogate = found >= Character.MIN_SURROGATE && found <= Character.MAX_SURROGATE;
    return surrogate ? range.first : found;
  }

  private int beyond() {
    for (int i = 1; i < Character.MIN_SURROGATE; i++) {
      if (contains(i)) {
        return i;
      }
    }
    return 'x';
  }

  private boolean contains(int c) {
    boolean in = ranges.stream().anyMatch(range -> range.first <= c && c <= range.last);
    for (int i = 0; i < kinds.length() && !in; i++) {
      in = isOf(kinds.charAt(i), c);
    }
    return in != negated;
  }

  private static boolean isOf(char kind, int c) {
    boolean word = c < 0x80 && (Character.isLetterOrDigit(c) || c == '_');
    return switch (kind) {
      case 'd' -> c >= '0' && c <= '9';
      case 'D' -> !(c >= '0' && c <= '9');
      case 'w' -> word;
      case 'W' -> !word;
      case 's' -> SPACES.indexOf(c) >= 0;
      case 'S' -> SPACES.indexOf(c) < 0;
      case 'U' -> Character.isUpperCase(c);
      case 'L' -> Character.isLetter(c);
      default -> c != '\n' && c != '\r';
    };
  }
}
