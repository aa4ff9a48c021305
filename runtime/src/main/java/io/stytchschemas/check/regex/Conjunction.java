package io.stytchschemas.check.regex;

/** What is found if each of several searches finds something, or, where so marked, nothing. */
final class Conjunction implements RegexSearch {
  private final RegexSearch[] searches;
  private final boolean[] expected;

  Conjunction(RegexSearch[] searches, boolean[] expected) {
    this.searches = searches;
    this.expected = expected;
  }

  @Override
  public boolean find(String text, StepBudget budget) {
    for (int i = 0; i < searches.length; i++) {
      if (searches[i].find(text, budget) != expected[i]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean find(byte[] utf8, int from, int to, StepBudget budget) {
    for (int i = 0; i < searches.length; i++) {
      if (searches[i].find(utf8, from, to, budget) != expected[i]) {
        return false;
      }
    }
    return true;
  }
}
