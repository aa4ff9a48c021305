package io.stytchschemas.processor.diagnostic;

import io.stytchschemas.json.Spellings;
import java.util.Locale;

/** Whether an author may have meant another word than was written. */
public final class Nearest {
  private Nearest() {}

  /** Whether a word is another but for the case of its letters, one of them, or two of many. */
  public static boolean isSlip(String written, String meant) {
    return Spellings.distance(written.toLowerCase(Locale.ROOT), meant.toLowerCase(Locale.ROOT))
        <= (meant.length() < 8 ? 1 : 2);
  }
}
