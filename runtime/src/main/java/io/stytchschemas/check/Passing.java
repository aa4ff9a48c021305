package io.stytchschemas.check;

import io.stytchschemas.json.Document;

/** A check put together for its verdict. */
final class Passing {
  private final Check check;
  private final boolean warns;

  private Passing(Check check, boolean warns) {
    this.check = check;
    this.warns = warns;
  }

  /**
   * Puts a check together.
   *
   * @param warns whether a warning counts
   */
  static Passing of(Check check, boolean warns) {
    return new Passing(check, warns);
  }

  boolean passes(Document document, int row) {
    Violations found = Violations.collecting();
    check.report(document, row, found);
    return warns ? found.toResult().violations().isEmpty() : found.errors() == 0;
  }
}
