package io.stytchschemas.testing.generate;

import io.stytchschemas.check.TextPattern;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/** Makes strings. */
final class Texts {
  private static final int TRIES = 200;

  /** What is only made longer to be long enough. */
  private static final String FILLER = "abcdefghijklmnopqrstuvwxyz0123456789";

  private static final List<String> WORDS =
      List.of("alpha", "beta", "gamma", "delta", "größe", "naïve", "東京", "🙂 ok", "a\"b\\c", "x y");

  private static final Pattern SECRET =
      Pattern.compile("password|secret|token|jwt|verifier|credential", Pattern.CASE_INSENSITIVE);

  private final Map<String, PatternTexts> patterns = new HashMap<>();

  /**
   * A text that meets the demand, as far as trying finds one.
   *
   * @param name of the property that has it; "" where none has
   */
  String next(Demand demand, String name, Random random, boolean small) {
    String text = "";
    for (int i = 0; i < TRIES; i++) {
      text = candidate(demand, name, random, small && i < TRIES / 2);
      if (meets(text, demand)) {
        return text;
      }
    }
    return text;
  }

  private String candidate(Demand demand, String name, Random random, boolean small) {
    if (!demand.formats.isEmpty()) {
      List<String> samples = FormatSamples.of(demand.formats.iterator().next());
      return samples.get(small ? 0 : random.nextInt(samples.size()));
    }
    if (!demand.patterns.isEmpty()) {
      TextPattern pattern = demand.patterns.get(random.nextInt(demand.patterns.size()));
      String text = of(pattern, random, small && demand.minLength == 0);
      return longEnough(text, demand, pattern);
    }
    String word = SECRET.matcher(name).find() ? "no-" + name + "-at-all" : word(random, small);
    boolean fills = !small && Sizes.fills(demand.maxLength, 0, random);
    return fitted(word, fills ? demand.maxLength : demand.minLength, demand.maxLength);
  }

  /** A text that a pattern describes. */
  String of(TextPattern pattern, Random random, boolean small) {
    return patterns.computeIfAbsent(pattern.toString(), PatternTexts::of).next(random, small);
  }

  private static String word(Random random, boolean small) {
    return small ? "" : WORDS.get(random.nextInt(WORDS.size()));
  }

  /** A pattern is found anywhere, unless it says otherwise: so more may follow, or stand before. */
  private static String longEnough(String text, Demand demand, TextPattern pattern) {
    int length = text.codePointCount(0, text.length());
    if (length >= demand.minLength) {
      return text;
    }
    String filler = filler(demand.minLength - length);
    return pattern.find(text + filler) ? text + filler : filler + text;
  }

  private static String fitted(String word, int least, int most) {
    int length = word.codePointCount(0, word.length());
    if (length > most) {
      return word.substring(0, word.offsetByCodePoints(0, most));
    }
    return length < least ? word + filler(least - length) : word;
  }

  private static String filler(int length) {
    return FILLER.repeat(length / FILLER.length() + 1).substring(0, length);
  }

  private static boolean meets(String text, Demand demand) {
    int length = text.codePointCount(0, text.length());
    return length >= demand.minLength
        && length <= demand.maxLength
        && demand.patterns.stream().allMatch(pattern -> pattern.find(text));
  }
}
