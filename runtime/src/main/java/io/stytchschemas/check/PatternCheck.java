package io.stytchschemas.check;

import io.stytchschemas.json.document.IndexedDocument;

/** {@code pattern}: found anywhere in the string, unless it says otherwise. */
public final class PatternCheck extends Check {
  private final TextPattern pattern;

  PatternCheck(TextPattern pattern) {
    this.pattern = pattern;
  }

  public TextPattern pattern() {
    return pattern;
  }

  @Override
  public void accept(CheckVisitor visitor) {
    visitor.pattern(this);
  }

  @Override
  void reportTyped(Report out, int row) {
    IndexedDocument document = out.document();
    if (document.kind(row) == IndexedDocument.STRING && !pattern.find(document, row)) {
      String source = pattern.toString();
      String message = document.gaveUp() ? Messages.gaveUp(source) : Messages.pattern(source);
      out.violation("/pattern", message, source);
    }
  }
}
