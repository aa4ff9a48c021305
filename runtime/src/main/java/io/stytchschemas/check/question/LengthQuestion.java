package io.stytchschemas.check.question;

import io.stytchschemas.json.document.IndexedDocument;
import io.stytchschemas.json.document.Rows;

/** How long a string is. */
public final class LengthQuestion extends Question {
  private final int least;
  private final int most;

  public LengthQuestion(int least, int most) {
    this.least = least;
    this.most = most;
  }

  @Override
  public boolean passes(IndexedDocument document, int row) {
    // A character takes four bytes at most, and an escape no more than twelve.
    int bytes = document.end(row) - document.start(row);
    if (bytes < least) {
      return false;
    }
    if (bytes <= most && bytes >= 12L * least) {
      return true;
    }
    int length = Rows.length(document, row);
    return length >= least && length <= most;
  }
}
