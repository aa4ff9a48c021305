package io.stytchschemas.check;

import io.stytchschemas.json.document.IndexedDocument;
import io.stytchschemas.json.document.Rows;

/**
 * How long a string is, in code points, and how many items an array or properties an object has.
 */
public final class SizeCheck extends Check {
  /** What is counted, and whether the limit is the least or the most. */
  public enum Kind {
    MIN_LENGTH("minLength", IndexedDocument.STRING, false),
    MAX_LENGTH("maxLength", IndexedDocument.STRING, true),
    MIN_ITEMS("minItems", IndexedDocument.ARRAY, false),
    MAX_ITEMS("maxItems", IndexedDocument.ARRAY, true),
    MIN_PROPERTIES("minProperties", IndexedDocument.OBJECT, false),
    MAX_PROPERTIES("maxProperties", IndexedDocument.OBJECT, true);

    private final String keyword;
    private final int of;
    private final boolean most;

    Kind(String keyword, int of, boolean most) {
      this.keyword = keyword;
      this.of = of;
      this.most = most;
    }

    public String keyword() {
      return keyword;
    }

    /** The kind of row that is counted. */
    public int of() {
      return of;
    }

    /** Whether the limit is the most there may be. */
    public boolean isMost() {
      return most;
    }
  }

  private final Kind kind;
  private final int limit;

  SizeCheck(Kind kind, int limit) {
    this.kind = kind;
    this.limit = limit;
  }

  public Kind kind() {
    return kind;
  }

  public int limit() {
    return limit;
  }

  @Override
  public void accept(CheckVisitor visitor) {
    visitor.size(this);
  }

  @Override
  void reportTyped(Report out, int row) {
    IndexedDocument document = out.document();
    if (document.kind(row) != kind.of) {
      return;
    }
    int size = kind.of == IndexedDocument.STRING ? Rows.length(document, row) : document.count(row);
    if (kind.most ? size > limit : size < limit) {
      out.violation('/' + kind.keyword, Messages.size(kind, limit), limit);
    }
  }
}
