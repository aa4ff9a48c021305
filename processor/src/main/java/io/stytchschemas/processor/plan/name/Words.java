package io.stytchschemas.processor.plan.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of a text: its runs of letters and digits. */
public final class Words {
  /** Latin letters that Unicode does not decompose. */
  private static final Map<Integer, String> LATIN =
      Map.ofEntries(
          Map.entry((int) 'ß', "ss"),
          Map.entry((int) 'Æ', "AE"),
          Map.entry((int) 'æ', "ae"),
          Map.entry((int) 'Œ', "OE"),
          Map.entry((int) 'œ', "oe"),
          Map.entry((int) 'Ø', "O"),
          Map.entry((int) 'ø', "o"),
          Map.entry((int) 'Ł', "L"),
          Map.entry((int) 'ł', "l"),
          Map.entry((int) 'Đ', "D"),
          Map.entry((int) 'đ', "d"),
          Map.entry((int) 'Þ', "Th"),
          Map.entry((int) 'þ', "th"),
          Map.entry((int) 'ð', "d"),
          Map.entry((int) 'ı', "i"));

  private Words() {}

  /** The words, with all letters that Java allows in a name; an apostrophe parts nothing. */
  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    text.codePoints()
        .filter(c -> c != '\'' && c != '\u2019')
        .forEach(
            c -> {
              if (isWordPart(c)) {
                word.appendCodePoint(c);
              } else if (word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
              }
            });
    if (word.length() > 0) {
      words.add(word.toString());
    }
    return words;
  }

  private static boolean isWordPart(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.LETTER_NUMBER ->
          Character.isJavaIdentifierPart(c);
      default -> Character.isLetterOrDigit(c);
    };
  }

  /**
   * The words in ASCII: accents are dropped, and what is no Latin letter is spelt as its code point
   * ({@code U30E6}).
   */
  static List<String> ascii(String text) {
    List<String> words = new ArrayList<>();
    for (String word : of(Normalizer.normalize(text, Normalizer.Form.NFKD))) {
      StringBuilder plain = new StringBuilder();
      word.codePoints().forEach(c -> appendAscii(plain, c));
      if (plain.length() > 0) {
        words.add(plain.toString());
      }
    }
    return words;
  }

  private static void appendAscii(StringBuilder plain, int c) {
    if (c < 128) {
      plain.append((char) c);
    } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
      plain.append(LATIN.getOrDefault(c, hex(c)));
    }
  }

  /**
   * The words for a text without letters and digits: ASCII by their Unicode names, the rest as code
   * points.
   */
  static List<String> spelt(String text) {
    if (text.isEmpty()) {
      return List.of("empty");
    }
    List<String> words = new ArrayList<>();
    text.codePoints()
        .forEach(
            c -> {
              String name = c < 128 ? Character.getName(c) : null;
              words.addAll(of(name == null ? hex(c) : name.toLowerCase(Locale.ROOT)));
            });
    return words;
  }

  private static String hex(int c) {
    return "U" + Integer.toHexString(c).toUpperCase(Locale.ROOT);
  }

  /**
   * Without the runs of words that repeat the run just before them, letter case aside: {@code otp
   * otp sms}, {@code session Session}.
   */
  static List<String> withoutRepeats(List<String> words) {
    List<String> kept = new ArrayList<>();
    for (String word : words) {
      kept.add(word);
      int size = kept.size();
      for (int run = 1; run * 2 <= size; run++) {
        if (isRepeated(kept, run)) {
          kept.subList(size - run, size).clear();
          break;
        }
      }
    }
    return kept;
  }

  private static boolean isRepeated(List<String> words, int run) {
    int last = words.size() - run;
    for (int i = 0; i < run; i++) {
      if (!words.get(last + i).equalsIgnoreCase(words.get(last - run + i))) {
        return false;
      }
    }
    return true;
  }

  /** A text in which whatever is no letter or digit is spelt by its Unicode name. */
  static String withSignsSpelt(String text) {
    StringBuilder spelt = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              String sign = new String(Character.toChars(c));
              spelt.append(isWordPart(c) ? sign : ' ' + String.join(" ", spelt(sign)) + ' ');
            });
    return spelt.toString();
  }

  /** Lower case, where several words are written in capitals alone: {@code SESSION_TOKEN}. */
  static List<String> withoutShouting(List<String> words) {
    boolean shouting =
        words.size() > 1
            && words.stream().allMatch(word -> word.equals(word.toUpperCase(Locale.ROOT)));
    return shouting ? words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList() : words;
  }

  public static String capitalised(String word) {
    int first = word.isEmpty() ? 0 : word.offsetByCodePoints(0, 1);
    return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
  }

  /** Lower case at the start: {@code Name} to {@code name}, {@code URLName} to {@code urlName}. */
  static String decapitalised(String word) {
    int upper = 0;
    while (upper < word.length() && Character.isUpperCase(word.charAt(upper))) {
      upper++;
    }
    boolean startsNextWord =
        upper > 1 && upper < word.length() && Character.isLowerCase(word.charAt(upper));
    int end = startsNextWord ? upper - 1 : upper;
    return word.substring(0, end).toLowerCase(Locale.ROOT) + word.substring(end);
  }

  /** The parts of a word in camel case: {@code HTTPError} to HTTP and Error. */
  static List<String> camelParts(String word) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 1; i < word.length(); i++) {
      if (isBoundary(word, start, i)) {
        parts.add(word.substring(start, i));
        start = i;
      }
    }
    parts.add(word.substring(start));
    return parts;
  }

  /** A single small letter stays with what follows it: {@code iOS}. */
  private static boolean isBoundary(String word, int start, int i) {
    if (!Character.isUpperCase(word.charAt(i))) {
      return false;
    }
    char before = word.charAt(i - 1);
    if (Character.isLowerCase(before)) {
      return i - start > 1;
    }
    return i + 1 < word.length() && Character.isLowerCase(word.charAt(i + 1));
  }
}
