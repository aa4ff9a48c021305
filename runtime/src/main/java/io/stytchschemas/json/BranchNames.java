package io.stytchschemas.json;

import io.stytchschemas.json.text.Ahead;
import io.stytchschemas.json.text.StringText;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells of which branches of a union an object cannot be by its names alone: of those that require
 * a name which it has not, or refuse one that it has. Immutable.
 */
final class BranchNames {
  /** In place of a branch: names do not tell. */
  static final int NONE = -1;

  /** Of all branches. */
  private final PropertyNames names;

  /** For each name the branches that do not refuse it, a bit each. */
  private final long[] allowing;

  /** The branches that refuse no name. */
  private final long open;

  /** For each branch the names that it requires, a bit each. */
  private final long[] required;

  /**
   * @param branches the names of each; of no more than 64, which require no more than 64 names
   */
  BranchNames(PropertyNames... branches) {
    names = PropertyNames.of(ordered(branches));
    allowing = new long[names.size()];
    required = new long[branches.length];
    long refusing = 0;
    for (int i = 0; i < branches.length; i++) {
      refusing |= branches[i].refusesOthers() ? 1L << i : 0;
    }
    open = ~refusing & all();
    Arrays.fill(allowing, open);
    for (int i = 0; i < branches.length; i++) {
      for (int name = 0; name < branches[i].size(); name++) {
        allowing[indexOf(branches[i].get(name))] |= 1L << i;
      }
      for (int name : branches[i].required()) {
        required[i] |= 1L << indexOf(branches[i].get(name));
      }
    }
  }

  /** Those first that some branch requires: they have bits. */
  private static String[] ordered(PropertyNames... branches) {
    Set<String> ordered = new LinkedHashSet<>();
    for (PropertyNames branch : branches) {
      ordered.addAll(List.of(branch.requiredNames()));
    }
    for (PropertyNames branch : branches) {
      for (int i = 0; i < branch.size(); i++) {
        ordered.add(branch.get(i).text());
      }
    }
    return ordered.toArray(String[]::new);
  }

  private int indexOf(PropertyName name) {
    return names.indexOf(name.encoded(), 1, name.quotedLength() - 1);
  }

  private long all() {
    return -1L >>> (Long.SIZE - required.length);
  }

  /**
   * The one branch of which the object can be whose brace is at {@code p}; {@link #NONE} where
   * there are several, or none.
   */
  int only(byte[] b, int p) {
    long left = all();
    long seen = 0;
    for (int quote = Ahead.firstName(b, p); quote != Ahead.NONE; ) {
      int name = usual(b, quote);
      int end =
          name >= 0 ? quote + names.get(name).quotedLength() - 1 : Ahead.closingQuote(b, quote);
      int value = end == Ahead.NONE ? Ahead.NONE : Ahead.value(b, end);
      if (value == Ahead.NONE) {
        return NONE;
      }
      name = name >= 0 ? name : indexOf(b, quote + 1, end);
      seen |= name >= 0 && name < Long.SIZE ? 1L << name : 0;
      left &= name >= 0 ? allowing[name] : open;
      if ((left & (left - 1)) == 0) {
        return onlyOf(left);
      }
      quote = Ahead.nextName(b, value);
    }
    return onlyOf(having(seen, left));
  }

  /** The name at a quote, if it stands there as it mostly does; else -1. */
  private int usual(byte[] b, int quote) {
    return quote <= b.length - Long.BYTES ? names.beginningAt(b, quote) : -1;
  }

  private int indexOf(byte[] b, int start, int end) {
    return StringText.hasEscape(b, start, end)
        ? names.indexOf(StringText.decode(b, start, end))
        : names.indexOf(b, start, end);
  }

  /** Those branches that lack nothing where these names are there. */
  private long having(long seen, long branches) {
    long left = branches;
    for (int i = 0; i < required.length; i++) {
      left &= (required[i] & ~seen) == 0 ? -1L : ~(1L << i);
    }
    return left;
  }

  private static int onlyOf(long branches) {
    return Long.bitCount(branches) == 1 ? Long.numberOfTrailingZeros(branches) : NONE;
  }
}
