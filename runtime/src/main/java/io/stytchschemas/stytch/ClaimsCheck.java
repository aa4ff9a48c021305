package io.stytchschemas.stytch;

import io.stytchschemas.Severity;
import io.stytchschemas.check.Check;
import io.stytchschemas.check.Report;
import io.stytchschemas.check.RuleCheck;
import io.stytchschemas.json.JsonReader;
import io.stytchschemas.json.JsonWriter;
import io.stytchschemas.json.document.IndexedDocument;
import java.util.Arrays;
import java.util.List;

/** The rules for custom claims, as checks: how large they are, and that none is reserved. */
abstract class ClaimsCheck extends RuleCheck {
  static final Check OF_SIZE = new Size();
  static final Check WITH_WARNING = OF_SIZE.and(new Reserved(Severity.WARNING));
  static final Check WITH_ERROR = OF_SIZE.and(new Reserved(Severity.ERROR));

  private ClaimsCheck(Severity severity) {
    super(CustomClaims.RULE, severity);
  }

  private static final class Size extends ClaimsCheck {
    Size() {
      super(Severity.ERROR);
    }

    @Override
    public boolean holds(IndexedDocument document, int row) {
      return document.kind(row) != IndexedDocument.OBJECT
          || document.compactBound(row) <= CustomClaims.MAX_BYTES
          || size(document, row) <= CustomClaims.MAX_BYTES;
    }

    private static int size(IndexedDocument document, int row) {
      byte[] text = Arrays.copyOfRange(document.bytes(), document.start(row), document.end(row));
      try (JsonWriter out = JsonWriter.borrow()) {
        out.writeValue(JsonReader.of(text, JsonReader.Mode.STRICT).readValue());
        return out.size();
      }
    }

    @Override
    protected void report(IndexedDocument document, int row, Report out) {
      out.violation('/' + name(), CustomClaims.TOO_LARGE, CustomClaims.MAX_BYTES);
    }
  }

  private static final class Reserved extends ClaimsCheck {
    Reserved(Severity severity) {
      super(severity);
    }

    @Override
    public boolean holds(IndexedDocument document, int row) {
      return document.kind(row) != IndexedDocument.OBJECT
          || reserved(document, row + 1, document.next(row)) < 0;
    }

    /** The first row of a reserved name from one name's on; -1 where there is none. */
    private static int reserved(IndexedDocument document, int from, int end) {
      for (int name = from; name < end; name = document.next(name + 1)) {
        if (ReservedClaims.isReserved(document, name)) {
          return name;
        }
      }
      return -1;
    }

    @Override
    protected void report(IndexedDocument document, int row, Report out) {
      int end = document.next(row);
      int name = reserved(document, row + 1, end);
      while (name >= 0) {
        out.addAt(name, severity(), '/' + name(), ReservedClaims.MESSAGE, List.of());
        name = reserved(document, document.next(name + 1), end);
      }
    }
  }
}
