package io.stytchschemas.check;

import io.stytchschemas.json.document.IndexedDocument;

/**
 * {@code unevaluatedProperties} and {@code unevaluatedItems}: what no other keyword of the schema,
 * nor of the schemas that it applies in place, has looked at.
 */
public final class UnevaluatedCheck extends Check {
  /** What of a value is left. */
  public enum Kind {
    PROPERTIES("unevaluatedProperties", IndexedDocument.OBJECT),
    ITEMS("unevaluatedItems", IndexedDocument.ARRAY);

    private final String keyword;
    private final int of;

    Kind(String keyword, int of) {
      this.keyword = keyword;
      this.of = of;
    }

    public String keyword() {
      return keyword;
    }

    /** The kind of row that it is about. */
    public int of() {
      return of;
    }
  }

  private final Check schema;
  private final Kind kind;
  private final Check check;

  UnevaluatedCheck(Check schema, Kind kind, Check check) {
    this.schema = schema;
    this.kind = kind;
    this.check = check;
  }

  /** All that the schema says besides. */
  public Check schema() {
    return schema;
  }

  public Kind kind() {
    return kind;
  }

  /** What is said of each property or item that is left. */
  public Check check() {
    return check;
  }

  @Override
  public void accept(CheckVisitor visitor) {
    visitor.unevaluated(this);
  }

  @Override
  void reportAny(Report out, int row) {
    schema.reportAny(out, row);
  }

  @Override
  void reportTyped(Report out, int row) {
    schema.reportTyped(out, row);
    IndexedDocument document = out.document();
    if (document.kind(row) != kind.of) {
      return;
    }
    Marks seen = marks(document, row);
    int end = document.next(row);
    int index = 0;
    for (int at = row + 1; at < end; at = document.next(kind == Kind.ITEMS ? at : at + 1)) {
      if (!seen.has(index)) {
        if (kind == Kind.ITEMS) {
          out.item(check, at, index, '/' + kind.keyword);
        } else {
          out.property(check, at, '/' + kind.keyword, null);
        }
      }
      index++;
    }
  }

  /** Which properties or items of a value the rest of the schema looks at. */
  @SuppressWarnings("exports") // for no other module
  public Marks marks(IndexedDocument document, int row) {
    Marks seen = new Marks();
    schema.mark(document, row, seen);
    return seen;
  }

  @Override
  void mark(IndexedDocument document, int row, Marks seen) {
    schema.mark(document, row, seen);
    if (document.kind(row) == kind.of) {
      seen.addAll();
    }
  }
}
