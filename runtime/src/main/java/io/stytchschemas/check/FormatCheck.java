package io.stytchschemas.check;

import io.stytchschemas.json.document.IndexedDocument;

/** A {@code format} that is asserted. */
public final class FormatCheck extends Check {
  private final StandardFormat format;

  FormatCheck(StandardFormat format) {
    this.format = format;
  }

  public StandardFormat format() {
    return format;
  }

  @Override
  public void accept(CheckVisitor visitor) {
    visitor.format(this);
  }

  @Override
  void reportTyped(Report out, int row) {
    IndexedDocument document = out.document();
    if (document.kind(row) == IndexedDocument.STRING && !format.allows(document.string(row))) {
      out.violation("/format", format.message(), format.keyword());
    }
  }
}
