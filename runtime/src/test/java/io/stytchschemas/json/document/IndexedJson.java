package io.stytchschemas.json.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.stytchschemas.MalformedJsonException;
import io.stytchschemas.json.JsonReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the index says of a document, beside what the reader says. */
public final class IndexedJson {
  private IndexedJson() {}

  /** Fails where the index takes what the reader refuses, words it otherwise, or has it wrong. */
  public static void check(byte[] json) {
    String refusal = null;
    Object expected = null;
    try {
      // Passing over it: a string's faults are told in their order, and UTF-8 is no exception.
      JsonReader skipping = JsonReader.of(json, JsonReader.Mode.STRICT);
      skipping.skipValue();
      skipping.endDocument();
      expected = JsonReader.of(json, JsonReader.Mode.STRICT).readValue();
    } catch (MalformedJsonException e) {
      refusal = e.getMessage();
    }
    try (IndexedDocument document = IndexedDocument.of(json)) {
      same("taken, not refused", null, refusal);
      same("value", expected, value(document, IndexedDocument.ROOT));
      same("rows", document.rows(), document.next(IndexedDocument.ROOT));
      checkParts(json, document);
    } catch (MalformedJsonException e) {
      same("refusal", refusal, e.getMessage());
    }
  }

  private static void checkParts(byte[] json, IndexedDocument document) {
    for (int row = 0; row < document.rows(); row++) {
      int quote = document.kind(row) == IndexedDocument.STRING ? 1 : 0;
      try (IndexedDocument part = IndexedDocument.ofPart(json, document.start(row) - quote)) {
        same("part", value(document, row), value(part, IndexedDocument.ROOT));
      }
    }
  }

  /** The plain value of a row. */
  static @Nullable Object value(IndexedDocument document, int row) {
    return switch (document.kind(row)) {
      case IndexedDocument.NULL -> null;
      case IndexedDocument.FALSE -> false;
      case IndexedDocument.TRUE -> true;
      case IndexedDocument.STRING -> document.string(row);
      case IndexedDocument.ARRAY -> {
        List<@Nullable Object> list = new ArrayList<>();
        for (int at = row + 1; at < document.next(row); at = document.next(at)) {
          list.add(value(document, at));
        }
        same("count", list.size(), document.count(row));
        yield list;
      }
      case IndexedDocument.OBJECT -> {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int at = row + 1; at < document.next(row); at = document.next(at + 1)) {
          map.put(document.string(at), value(document, at + 1));
        }
        same("count", map.size(), document.count(row));
        yield map;
      }
      default -> {
        String text = document.string(row);
        boolean plain = text.matches("-?[0-9]+");
        same("kind of number", plain, document.kind(row) == IndexedDocument.INTEGER);
        yield JsonReader.of(text.getBytes(UTF_8), JsonReader.Mode.STRICT).readValue();
      }
    };
  }

  private static void same(String what, @Nullable Object expected, @Nullable Object actual) {
    if (!Objects.equals(expected, actual)) {
      throw new AssertionError(what + ": " + actual + " instead of " + expected);
    }
  }
}
