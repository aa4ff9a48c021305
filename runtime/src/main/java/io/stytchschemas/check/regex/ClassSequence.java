package io.stytchschemas.check.regex;

/**
 * Matches a whole text against sets of characters one after the other, of which at most one repeats
 * a varying number of times: {@code ^[A-Z]{2,3}$}, {@code ^\d{4}-\d{2}$}. The rest then has its
 * place from the start or from the end, so that one look at each character decides.
 */
final class ClassSequence implements RegexSearch {
  private final CharSet[] sets;

  /** How often each set must match at least; the same as at most, but for the varying one. */
  private final int[] counts;

  /** The index of the set that varies, or the number of sets. */
  private final int varying;

  private final int max;

  ClassSequence(ProgramText in) {
    CharSet[] different = in.sets();
    int[] indexes = in.array();
    sets = new CharSet[indexes.length];
    for (int i = 0; i < sets.length; i++) {
      sets[i] = different[indexes[i]];
    }
    counts = in.array();
    varying = in.next();
    max = in.next();
  }

  @Override
  public boolean find(String text, StepBudget budget) {
    int from = 0;
    for (int i = 0; i < varying; i++) {
      for (int count = counts[i]; count > 0; count--) {
        if (from == text.length()) {
          return false;
        }
        int c = text.codePointAt(from);
        if (!sets[i].contains(c)) {
          return false;
        }
        from += Character.charCount(c);
      }
    }
    return varying == sets.length ? from == text.length() : endsWith(text, from);
  }

  /** Matches the sets behind the varying one, from the end, and then that. */
  private boolean endsWith(String text, int from) {
    int to = text.length();
    for (int i = sets.length - 1; i > varying; i--) {
      for (int count = counts[i]; count > 0; count--) {
        if (to <= from) {
          return false;
        }
        int c = text.codePointBefore(to);
        if (!sets[i].contains(c)) {
          return false;
        }
        to -= Character.charCount(c);
      }
    }
    return varies(text, from, to);
  }

  private boolean varies(String text, int from, int to) {
    int count = 0;
    for (int i = from; i < to; count++) {
      int c = text.codePointAt(i);
      if (!sets[varying].contains(c)) {
        return false;
      }
      i += Character.charCount(c);
    }
    return count >= counts[varying] && count <= max;
  }

  @Override
  public boolean find(byte[] utf8, int from, int to, StepBudget budget) {
    int at = from;
    for (int i = 0; i < varying; i++) {
      for (int count = counts[i]; count > 0; count--) {
        if (at == to || !sets[i].contains(Utf8Text.codePoint(utf8, at))) {
          return false;
        }
        at += Utf8Text.length(utf8[at]);
      }
    }
    return varying == sets.length ? at == to : endsWith(utf8, at, to);
  }

  private boolean endsWith(byte[] utf8, int from, int to) {
    int end = to;
    for (int i = sets.length - 1; i > varying; i--) {
      for (int count = counts[i]; count > 0; count--) {
        if (end <= from) {
          return false;
        }
        end = Utf8Text.before(utf8, end);
        if (!sets[i].contains(Utf8Text.codePoint(utf8, end))) {
          return false;
        }
      }
    }
    return varies(utf8, from, end);
  }

  private boolean varies(byte[] utf8, int from, int to) {
    int count = 0;
    for (int i = from; i < to; count++) {
      if (!sets[varying].contains(Utf8Text.codePoint(utf8, i))) {
        return false;
      }
      i += Utf8Text.length(utf8[i]);
    }
    return count >= counts[varying] && count <= max;
  }
}
