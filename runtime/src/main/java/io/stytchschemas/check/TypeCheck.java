package io.stytchschemas.check;

import io.stytchschemas.json.document.IndexedDocument;
import io.stytchschemas.json.document.RowNumbers;
import java.util.List;

/** {@code type}: one or more. */
public final class TypeCheck extends Check {
  private static final List<String> NAMES =
      List.of("null", "boolean", "object", "array", "number", "string", "integer");

  private final List<String> types;

  /** Whether an integer is one by how it is written, as in draft-04. */
  private final boolean asWritten;

  private TypeCheck(List<String> types, boolean asWritten) {
    this.types = types;
    this.asWritten = asWritten;
  }

  static TypeCheck of(boolean asWritten, String... types) {
    List<String> all = List.of(types);
    if (!NAMES.containsAll(all)) {
      throw new IllegalArgumentException("types of JSON are " + NAMES + ", not " + all);
    }
    return new TypeCheck(all, asWritten);
  }

  /** The types as the schema names them. */
  public List<String> types() {
    return types;
  }

  @Override
  public void accept(CheckVisitor visitor) {
    visitor.type(this);
  }

  @Override
  void reportAny(Report out, int row) {
    if (!allows(out.document(), row)) {
      out.violation("/type", Messages.type(types), types);
    }
  }

  private boolean allows(IndexedDocument document, int row) {
    int kind = document.kind(row);
    return allows(kind)
        && (kind != IndexedDocument.DECIMAL
            || types.contains("number")
            || RowNumbers.isWhole(document, row));
  }

  /**
   * Whether values of a kind may be of the types: of the decimals perhaps those alone that are
   * whole. For the runtime alone.
   */
  public boolean allows(int kind) {
    return switch (kind) {
      case IndexedDocument.NULL -> types.contains("null");
      case IndexedDocument.FALSE, IndexedDocument.TRUE -> types.contains("boolean");
      case IndexedDocument.STRING -> types.contains("string");
      case IndexedDocument.ARRAY -> types.contains("array");
      case IndexedDocument.OBJECT -> types.contains("object");
      case IndexedDocument.INTEGER -> types.contains("number") || types.contains("integer");
      default -> types.contains("number") || (!asWritten && types.contains("integer"));
    };
  }
}
