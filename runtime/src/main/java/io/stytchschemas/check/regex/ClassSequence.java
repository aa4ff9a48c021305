package io.stytchschemas.check.regex;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Matches a whole text against sets of characters one after the other, of which at most one repeats
 * a varying number of times: {@code ^[A-Z]{2,3}$}, {@code ^\d{4}-\d{2}$}. The rest then has its
 * place from the start or from the end, so that one look at each character decides.
 */
final class ClassSequence implements RegexSearch {
  private final Run[] runs;

  /** The index of the run that varies, or the number of runs. */
  private final int varying;

  private record Run(CharSet set, int min, int max) {}

  private ClassSequence(Run[] runs, int varying) {
    this.runs = runs;
    this.varying = varying;
  }

  /** Such a sequence; null if {@code regex} is none. */
  static @Nullable ClassSequence of(Regex regex) {
    List<Regex> parts = Simplifier.parts(regex);
    int last = parts.size() - 1;
    if (last < 1 || parts.get(0) != Regex.Anchor.START || parts.get(last) != Regex.Anchor.END) {
      return null;
    }
    Run[] runs = new Run[last - 1];
    int varying = runs.length;
    for (int i = 0; i < runs.length; i++) {
      Run run = run(parts.get(i + 1));
      if (run == null || (run.min != run.max && varying < runs.length)) {
        return null;
      }
      runs[i] = run;
      varying = run.min == run.max ? varying : i;
    }
    return new ClassSequence(runs, varying);
  }

  private static @Nullable Run run(Regex part) {
    if (part instanceof Regex.Chars chars) {
      return new Run(chars.set(), 1, 1);
    }
    return part instanceof Regex.Repeat repeat && repeat.body() instanceof Regex.Chars chars
        ? new Run(chars.set(), repeat.min(), repeat.max())
        : null;
  }

  @Override
  public boolean find(String text) {
    int from = 0;
    for (int i = 0; i < varying; i++) {
      for (int count = runs[i].min; count > 0; count--) {
        if (from >= text.length()) {
          return false;
        }
        int c = text.codePointAt(from);
        if (!runs[i].set.contains(c)) {
          return false;
        }
        from += Character.charCount(c);
      }
    }
    return varying == runs.length ? from == text.length() : endsWith(text, from);
  }

  /** Matches the runs behind the varying one, from the end, and then that. */
  private boolean endsWith(String text, int from) {
    int to = text.length();
    for (int i = runs.length - 1; i > varying; i--) {
      for (int count = runs[i].min; count > 0; count--) {
        if (to <= from) {
          return false;
        }
        int c = text.codePointBefore(to);
        if (!runs[i].set.contains(c)) {
          return false;
        }
        to -= Character.charCount(c);
      }
    }
    return to >= from && isRun(text, from, to);
  }

  private boolean isRun(String text, int from, int to) {
    Run run = runs[varying];
    int count = 0;
    for (int i = from; i < to; count++) {
      int c = text.codePointAt(i);
      if (!run.set.contains(c)) {
        return false;
      }
      i += Character.charCount(c);
    }
    return count >= run.min && count <= run.max;
  }
}
