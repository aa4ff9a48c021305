package io.stytchschemas.check;

import io.stytchschemas.check.regex.PlainSearch;
import io.stytchschemas.check.regex.RegexSearch;
import io.stytchschemas.check.regex.StepBudget;
import io.stytchschemas.json.document.IndexedDocument;

/**
 * A regular expression of ECMA-262 as "pattern" has it: in Unicode mode, and found anywhere in the
 * text. Immutable. A search takes time linear in the text; only a pattern with back references, or
 * one whose counts are large or multiply, may take longer, and gives up when the budget of its
 * document is used up.
 */
public final class TextPattern {
  private final String pattern;
  private final RegexSearch search;

  TextPattern(String pattern, RegexSearch search) {
    this.pattern = pattern;
    this.search = search;
  }

  /**
   * A pattern to search for.
   *
   * @param pattern as the schema has it; for readers
   * @param program the search that the processor has made of it
   */
  public static TextPattern compiled(String pattern, String program) {
    return new TextPattern(pattern, RegexSearch.of(program));
  }

  /** A pattern that says that the text is one of these. */
  public static TextPattern equalTo(String pattern, String... texts) {
    return new TextPattern(pattern, PlainSearch.of(PlainSearch.Place.ALL, texts));
  }

  /** A pattern that says how the text begins. */
  public static TextPattern startingWith(String pattern, String start) {
    return new TextPattern(pattern, PlainSearch.of(PlainSearch.Place.START, start));
  }

  /** A pattern that says how the text ends. */
  public static TextPattern endingWith(String pattern, String end) {
    return new TextPattern(pattern, PlainSearch.of(PlainSearch.Place.END, end));
  }

  /** A pattern that says what is somewhere in the text. */
  public static TextPattern containing(String pattern, String part) {
    return new TextPattern(pattern, PlainSearch.of(PlainSearch.Place.ANYWHERE, part));
  }

  /** A pattern that every text matches. */
  public static TextPattern everything(String pattern) {
    return containing(pattern, "");
  }

  /**
   * Whether some part of a string, or of a name, of a document matches; false once the document has
   * {@linkplain IndexedDocument#gaveUp given up}.
   */
  @SuppressWarnings("exports") // for no other module
  public boolean find(IndexedDocument document, int row) {
    return document.hasEscapes(row)
        ? search.find(document.string(row), document.steps())
        : search.find(document.bytes(), document.start(row), document.end(row), document.steps());
  }

  /**
   * Whether some part of {@code text} matches; false once the budget is used up, which whoever made
   * it has to ask in the end.
   */
  @SuppressWarnings("exports") // Whoever counts steps is in this module.
  public boolean find(String text, StepBudget budget) {
    return search.find(text, budget);
  }

  /**
   * Whether some part of {@code text} matches.
   *
   * @throws IllegalStateException if the pattern cannot be searched for in linear time, and it was
   *     not found out within a fraction of a second
   */
  public boolean find(String text) {
    StepBudget budget = new StepBudget(text.length());
    boolean found = search.find(text, budget);
    if (budget.isUsedUp()) {
      throw new IllegalStateException("gave up matching a pattern: it takes too long");
    }
    return found;
  }

  /** Whether some part of each text matches; fails as {@link #find(String)} does. */
  public boolean findAll(Iterable<String> texts) {
    for (String text : texts) {
      if (!find(text)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return pattern;
  }
}
