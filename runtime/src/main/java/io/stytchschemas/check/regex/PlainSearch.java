package io.stytchschemas.check.regex;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;

/**
 * A search for one of some texts, none of which has half a surrogate pair, at a place. Immutable.
 */
public final class PlainSearch implements RegexSearch {
  /** Where what is searched for must be. */
  public enum Place {
    ALL,
    START,
    END,
    ANYWHERE
  }

  private final Place place;
  private final List<String> strings;
  private final byte[][] texts;

  private PlainSearch(Place place, List<String> strings) {
    this.place = place;
    this.strings = strings;
    this.texts = new byte[strings.size()][];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = strings.get(i).getBytes(UTF_8);
    }
  }

  public static PlainSearch of(Place place, String... texts) {
    return new PlainSearch(place, List.of(texts));
  }

  @Override
  public boolean find(String text, StepBudget budget) {
    for (String each : strings) {
      boolean found =
          switch (place) {
            case ALL -> text.equals(each);
            case START -> text.startsWith(each);
            case END -> text.endsWith(each);
            case ANYWHERE -> text.contains(each);
          };
      if (found) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean find(byte[] utf8, int from, int to, StepBudget budget) {
    for (byte[] text : texts) {
      if (isAt(text, utf8, from, to)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAt(byte[] text, byte[] b, int from, int to) {
    int latest = to - text.length;
    return latest >= from
        && switch (place) {
          case ALL -> latest == from && stands(text, b, from);
          case START -> stands(text, b, from);
          case END -> stands(text, b, latest);
          case ANYWHERE -> {
            int at = from;
            while (at < latest && !stands(text, b, at)) {
              at++;
            }
            yield stands(text, b, at);
          }
        };
  }

  private static boolean stands(byte[] text, byte[] b, int at) {
    return Arrays.equals(text, 0, text.length, b, at, at + text.length);
  }
}
