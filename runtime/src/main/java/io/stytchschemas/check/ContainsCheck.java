package io.stytchschemas.check;

import io.stytchschemas.json.document.IndexedDocument;

/** {@code contains} with {@code minContains} and {@code maxContains}. */
public final class ContainsCheck extends Check {
  private final Check check;
  private final int least;
  private final int most;
  private final boolean evaluates;

  ContainsCheck(Check check, int least, int most, boolean evaluates) {
    this.check = check;
    this.least = least;
    this.most = most;
    this.evaluates = evaluates;
  }

  public Check check() {
    return check;
  }

  public int least() {
    return least;
  }

  public int most() {
    return most;
  }

  /** Whether what is contained counts as evaluated. */
  public boolean evaluates() {
    return evaluates;
  }

  @Override
  public void accept(CheckVisitor visitor) {
    visitor.contains(this);
  }

  @Override
  void reportTyped(Report out, int row) {
    IndexedDocument document = out.document();
    int matches = 0;
    int end = document.next(row);
    for (int at = row + 1; at < end; at = document.next(at)) {
      matches += check.isValid(document, at) ? 1 : 0;
    }
    if (matches < least) {
      String keyword = least == 1 ? "/contains" : "/minContains";
      out.violation(keyword, Messages.tooFewSuch(least), least);
    }
    if (matches > most) {
      out.violation("/maxContains", Messages.tooManySuch(most), most);
    }
  }

  @Override
  void mark(IndexedDocument document, int row, Marks seen) {
    int end = document.next(row);
    int place = 0;
    for (int at = row + 1; evaluates && at < end; at = document.next(at)) {
      if (check.isValid(document, at)) {
        seen.add(place);
      }
      place++;
    }
  }
}
