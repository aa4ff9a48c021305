package io.stytchschemas.check;

import io.stytchschemas.json.document.IndexedDocument;

/** A {@code format} that is asserted. */
public final class FormatCheck extends Check {
  private final String name;

  FormatCheck(String name) {
    this.name = name;
  }

  public String name() {
    return name;
  }

  /** Whether a string is of the format. */
  public boolean allows(String text) {
    return AssertedFormat.of(name).allows(text);
  }

  @Override
  public void accept(CheckVisitor visitor) {
    visitor.format(this);
  }

  @Override
  void reportTyped(Report out, int row) {
    IndexedDocument document = out.document();
    if (document.kind(row) == IndexedDocument.STRING) {
      AssertedFormat kind = AssertedFormat.of(name);
      if (!kind.allows(document.string(row))) {
        out.violation("/format", Messages.format(kind.phrase()), name);
      }
    }
  }
}
