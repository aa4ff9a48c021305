package io.stytchschemas.processor.regex;

import io.stytchschemas.processor.regex.Regex.Anchor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the patterns that methods of String decide. */
final class PlainTests {
  /** Beyond this many texts, a search is quicker than comparing, if it is linear. */
  private static final int MAX_TEXTS = 64;

  /** Beyond this many, what is generated would be large. */
  private static final int MAX_TEXTS_OTHERWISE = 1 << 10;

  private final int maxTexts;

  private PlainTests(int maxTexts) {
    this.maxTexts = maxTexts;
  }

  /**
   * The plan for a simplified sequence; null if it needs a search.
   *
   * @param linear whether that search is linear
   */
  static @Nullable PatternPlan plan(List<Regex> parts, boolean linear) {
    return new PlainTests(linear ? MAX_TEXTS : MAX_TEXTS_OTHERWISE).plan(parts);
  }

  private @Nullable PatternPlan plan(List<Regex> parts) {
    boolean fromStart = !parts.isEmpty() && parts.get(0) == Anchor.START;
    boolean toEnd = parts.size() > 1 && parts.get(parts.size() - 1) == Anchor.END;
    List<Regex> middle = parts.subList(fromStart ? 1 : 0, parts.size() - (toEnd ? 1 : 0));
    Set<String> texts = texts(middle);
    if (texts == null) {
      return null;
    }
    if (fromStart && toEnd && texts.size() > 1) {
      return new PatternPlan.OneOf(List.copyOf(texts));
    }
    return texts.size() == 1 ? plan(texts.iterator().next(), fromStart, toEnd) : null;
  }

  private static PatternPlan plan(String text, boolean fromStart, boolean toEnd) {
    if (fromStart) {
      return toEnd ? new PatternPlan.Equals(text) : new PatternPlan.StartsWith(text);
    }
    if (toEnd) {
      return new PatternPlan.EndsWith(text);
    }
    return text.isEmpty() ? new PatternPlan.Everything() : new PatternPlan.Contains(text);
  }

  /** All texts that match a sequence; null if there are too many, or methods of String differ. */
  private @Nullable Set<String> texts(List<Regex> parts) {
    Set<String> texts = Set.of("");
    for (Regex part : parts) {
      Set<String> next = texts(part);
      if (next == null || texts.size() * next.size() > maxTexts) {
        return null;
      }
      Set<String> longer = new LinkedHashSet<>();
      texts.forEach(start -> next.forEach(end -> longer.add(start + end)));
      texts = longer;
    }
    return texts;
  }

  private @Nullable Set<String> texts(Regex regex) {
    if (regex instanceof Regex.Chars chars) {
      int c = chars.set().single();
      // To String, half a surrogate pair is a character; to a pattern it is not.
      boolean lone = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
      return c < 0 || lone ? null : Set.of(Character.toString(c));
    }
    if (regex instanceof Regex.Sequence sequence) {
      return texts(sequence.parts());
    }
    if (regex instanceof Regex.Choice choice) {
      return union(choice.options());
    }
    if (regex instanceof Regex.Repeat repeat && repeat.max() <= MAX_TEXTS) {
      List<Regex> counts = new ArrayList<>();
      for (int count = repeat.min(); count <= repeat.max(); count++) {
        List<Regex> copies = Collections.nCopies(count, repeat.body());
        counts.add(new Regex.Sequence(copies));
      }
      return union(counts);
    }
    return null;
  }

  private @Nullable Set<String> union(List<Regex> options) {
    Set<String> union = new LinkedHashSet<>();
    for (Regex option : options) {
      Set<String> texts = texts(option);
      if (texts == null) {
        return null;
      }
      union.addAll(texts);
    }
    return union.size() > maxTexts ? null : union;
  }
}
