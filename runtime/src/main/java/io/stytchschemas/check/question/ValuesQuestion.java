package io.stytchschemas.check.question;

import io.stytchschemas.check.ValuesCheck;
import io.stytchschemas.json.document.IndexedDocument;
import io.stytchschemas.json.document.NameTable;
import io.stytchschemas.json.document.Rows;
import java.util.ArrayList;
import java.util.List;

/** {@code enum} and {@code const}, of the values of one kind. */
public final class ValuesQuestion extends Question {
  private final IndexedDocument constants;
  private final int[] rows;

  private ValuesQuestion(IndexedDocument constants, List<Integer> rows) {
    this.constants = constants;
    this.rows = rows.stream().mapToInt(Integer::intValue).toArray();
  }

  public static Question of(int kind, ValuesCheck check) {
    IndexedDocument constants = check.constants();
    List<Integer> rows = new ArrayList<>();
    int end = constants.next(IndexedDocument.ROOT);
    for (int at = 1; at < end; at = constants.next(at)) {
      if (rank(constants.kind(at)) == rank(kind)) {
        rows.add(at);
      }
    }
    if (rows.isEmpty()) {
      return NEVER;
    }
    return switch (kind) {
      case IndexedDocument.NULL, IndexedDocument.FALSE, IndexedDocument.TRUE -> ALWAYS;
      case IndexedDocument.STRING ->
          new StringsQuestion(rows.stream().map(constants::string).distinct().toList());
      default -> new ValuesQuestion(constants, rows);
    };
  }

  private static int rank(int kind) {
    return kind == IndexedDocument.DECIMAL ? IndexedDocument.INTEGER : kind;
  }

  @Override
  public boolean passes(IndexedDocument document, int row) {
    for (int constant : rows) {
      if (Rows.equal(document, row, constants, constant)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a string is one of some. */
  public static final class StringsQuestion extends Question {
    private final List<String> texts;
    private final NameTable table;

    StringsQuestion(List<String> texts) {
      this.texts = texts;
      this.table = NameTable.of(texts);
    }

    public List<String> texts() {
      return texts;
    }

    @Override
    public boolean passes(IndexedDocument document, int row) {
      return table.findText(document, row) >= 0;
    }
  }
}
