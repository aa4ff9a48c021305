package io.stytchschemas.processor.diagnostic;

import io.stytchschemas.json.Spellings;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What an author may have meant: the names at hand that are most like one that leads nowhere. */
public final class Nearest {
  private Nearest() {}

  /**
   * The nearest of some identifiers or paths, in quotes, the best first; those whose last parts are
   * too far from the wanted one's are left out.
   */
  public static List<String> to(String identifier, Stream<String> candidates) {
    return Spellings.nearest(identifier, candidates);
  }

  /** Whether a word is another but for the case of its letters, one of them, or two of many. */
  public static boolean isSlip(String written, String meant) {
    return Spellings.distance(written.toLowerCase(Locale.ROOT), meant.toLowerCase(Locale.ROOT))
        <= (meant.length() < 8 ? 1 : 2);
  }
}
