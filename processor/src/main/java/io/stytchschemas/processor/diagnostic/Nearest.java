package io.stytchschemas.processor.diagnostic;

import io.stytchschemas.json.Spellings;
import java.util.Arrays;
import java.util.Locale;

/** Whether an author may have meant another word than was written. */
public final class Nearest {
  private Nearest() {}

  /**
   * Whether a word is another but for the case of its letters, one of them, two of many, or the
   * order of two.
   */
  public static boolean isSlip(String written, String meant) {
    String one = written.toLowerCase(Locale.ROOT);
    String other = meant.toLowerCase(Locale.ROOT);
    boolean hasItsLetters =
        Arrays.equals(one.chars().sorted().toArray(), other.chars().sorted().toArray());
    return Spellings.distance(one, other) <= (meant.length() < 8 && !hasItsLetters ? 1 : 2);
  }
}
