package io.stytchschemas.check;

import io.stytchschemas.json.document.IndexedDocument;

/** {@code patternProperties}: what is said of those whose names match one pattern. */
public final class PatternPropertyCheck extends Check {
  private final TextPattern pattern;
  private final Check check;

  PatternPropertyCheck(TextPattern pattern, Check check) {
    this.pattern = pattern;
    this.check = check;
  }

  public TextPattern pattern() {
    return pattern;
  }

  public Check check() {
    return check;
  }

  @Override
  public void accept(CheckVisitor visitor) {
    visitor.patternProperty(this);
  }

  @Override
  void reportTyped(Report out, int row) {
    IndexedDocument document = out.document();
    int end = document.next(row);
    for (int at = row + 1; at < end; at = document.next(at + 1)) {
      if (pattern.find(document, at)) {
        out.property(check, at, "/patternProperties", pattern.toString());
      }
    }
  }

  @Override
  void mark(IndexedDocument document, int row, Marks seen) {
    int end = document.next(row);
    int place = 0;
    for (int at = row + 1; at < end; at = document.next(at + 1)) {
      if (pattern.find(document, at)) {
        seen.add(place);
      }
      place++;
    }
  }
}
