package io.stytchschemas.check.regex;

import java.util.List;

/** A search that a method of String does: for one of some texts, at a place. Immutable. */
public final class PlainSearch implements RegexSearch {
  /** Where what is searched for must be. */
  public enum Place {
    ALL,
    START,
    END,
    ANYWHERE
  }

  private final Place place;
  private final List<String> texts;

  private PlainSearch(Place place, List<String> texts) {
    this.place = place;
    this.texts = texts;
  }

  public static PlainSearch of(Place place, String... texts) {
    return new PlainSearch(place, List.of(texts));
  }

  @Override
  public boolean find(String text) {
    for (String each : texts) {
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
}
