package io.stytchschemas.json;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The layer of a {@link JsonReader} that knows which names an object's schema lists, and sees to it
 * that none comes twice: listed ones are bits, others are remembered as they stand.
 */
abstract class JsonProperties extends JsonNames {
  private static final @Nullable BitSet[] NO_SETS = {};

  /** How many names the bits of a long serve. */
  private static final int BITS = 64;

  /** The listed names that came beyond the first 64, by depth, for the few objects with so many. */
  private @Nullable BitSet[] seenBeyond = NO_SETS;

  /** The depth of the innermost object that had a name which is not listed; 0 for none. */
  private int unlistedDepth;

  private @Nullable Marks marks;

  JsonProperties(byte[] json) {
    super(json);
  }

  /** Enters the object or array whose bracket is at {@link #pos}. No name has come in it. */
  final void open() {
    enter();
    if (depth < seenBeyond.length) {
      seenBeyond[depth] = null;
    }
  }

  /**
   * Where the quote of the next name is, if it stands where it mostly does, and there are eight
   * bytes to look at; else -1.
   */
  private int usualName() {
    byte[] b = buf;
    int lastWord = b.length - 8;
    int p = pos;
    if (p >= lastWord || (first ? isDead() : b[p++] != ',')) {
      return -1;
    }
    if (b[p] <= ' ') {
      p = skipWhite(p);
    }
    return p <= lastWord ? p : -1;
  }

  /**
   * Goes to the value of the next property if its name is found by its first bytes alone: most
   * documents keep the order of the schema, so that the one behind the last is tried first. Kept
   * small, to be compiled into its callers.
   *
   * @return the index of the name; -1, without having moved, if it is another, or stands in an
   *     unusual way
   */
  final int expectedName(PropertyNames names) {
    int p = usualName();
    if (p < 0) {
      return -1;
    }
    byte[] b = buf;
    long word = (long) WORD.get(b, p);
    int next = last + 1;
    int index = names.isAt(next, word, b, p) ? next : names.beginningWith(word, b, p);
    return index < 0 ? -1 : takeExpected(index, p, p + names.get(index).quotedLength());
  }

  private int takeExpected(int index, int quote, int end) {
    first = false;
    take(index, quote);
    toValue(colon(end) + 1);
    return index;
  }

  /**
   * Goes to the value of the next property; at the end of the object behind its brace, yet without
   * leaving it.
   *
   * @return the index of the name, or UNKNOWN, or END
   */
  final int otherName(PropertyNames names) {
    int quote = toName();
    if (quote < 0) {
      if (unlistedDepth == depth) {
        unlistedDepth = endNames();
      }
      return JsonReader.END;
    }
    int colon = passName(quote);
    int index = nameEscaped ? names.indexOf(nameText()) : names.indexOf(buf, nameStart, nameEnd);
    if (index >= 0) {
      take(index, quote);
    } else {
      takeUnlisted();
    }
    toValue(colon + 1);
    return index >= 0 ? index : JsonReader.UNKNOWN;
  }

  private void take(int index, int quote) {
    last = index;
    boolean before = has(index);
    if (before) {
      throw duplicate(quote);
    }
    if (index < BITS) {
      seen |= 1L << index;
    } else {
      takeBeyond(index);
    }
  }

  private void takeBeyond(int index) {
    if (depth >= seenBeyond.length) {
      seenBeyond = Arrays.copyOf(seenBeyond, depth + 8);
    }
    BitSet names = seenBeyond[depth];
    if (names == null) {
      names = new BitSet();
      seenBeyond[depth] = names;
    }
    names.set(index);
  }

  /** Whether the innermost object has had the listed name of this index. */
  final boolean has(int index) {
    if (index < BITS) {
      return ((seen >>> index) & 1) != 0;
    }
    BitSet names = depth < seenBeyond.length ? seenBeyond[depth] : null;
    return names != null && names.get(index);
  }

  final boolean hasRequired(PropertyNames names) {
    long bits = names.requiredBits();
    if ((seen & bits) != bits) {
      return false;
    }
    if (names.size() > BITS) {
      for (int index : names.required()) {
        if (!has(index)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Takes the name that was found last, which no {@link PropertyNames} lists. */
  private void takeUnlisted() {
    if (unlistedDepth < depth) {
      beginNames(unlistedDepth);
      unlistedDepth = depth;
    }
    addName();
  }

  /** Remembers where the next value stands, in place of an earlier mark in this object or array. */
  final int setMark() {
    if (marks == null) {
      marks = new Marks();
    }
    BitSet beyond = depth < seenBeyond.length ? seenBeyond[depth] : null;
    marks.put(depth, pos, last, seen, beyond == null ? null : (BitSet) beyond.clone());
    return pos;
  }

  /** Goes back to a mark, out of the objects and arrays that were entered since. */
  final void goBack(int mark) {
    int at = marks == null ? -1 : marks.find(depth, mark);
    if (marks == null || at < 0) {
      throw new IllegalStateException("no such mark in the objects and arrays that are open");
    }
    depth = at;
    pos = mark;
    first = false;
    last = marks.last(at);
    seen = marks.seen(at);
    if (at < seenBeyond.length) {
      seenBeyond[at] = marks.beyond(at);
    }
    while (unlistedDepth > at) {
      unlistedDepth = forgetNames();
    }
    if (unlistedDepth == at) {
      forgetNames(mark);
    }
  }
}
