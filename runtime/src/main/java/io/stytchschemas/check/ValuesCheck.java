package io.stytchschemas.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.stytchschemas.json.document.IndexedDocument;
import io.stytchschemas.json.document.Rows;
import io.stytchschemas.json.text.StringText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code enum} and {@code const}: equality is JSON's. */
public final class ValuesCheck extends Check {
  private final String keyword;
  private final String json;
  private @Nullable Constants constants;

  /** The index of the values; its fields are final, so that all threads see it whole. */
  private static final class Constants {
    final IndexedDocument document;
    final List<String> texts = new ArrayList<>();

    Constants(String json) {
      byte[] bytes = json.getBytes(UTF_8);
      document = IndexedDocument.constant(bytes);
      int end = document.next(IndexedDocument.ROOT);
      for (int at = 1; at < end; at = document.next(at)) {
        int quote = document.kind(at) == IndexedDocument.STRING ? 1 : 0;
        int start = document.start(at) - quote;
        texts.add(new String(bytes, start, document.end(at) + quote - start, UTF_8));
      }
    }
  }

  ValuesCheck(String keyword, String json) {
    this.keyword = keyword;
    this.json = json;
  }

  static ValuesCheck ofStrings(String keyword, String... values) {
    StringBuilder array = new StringBuilder("[");
    for (String value : values) {
      array.append(array.length() == 1 ? "" : ",").append(StringText.quoted(value));
    }
    return new ValuesCheck(keyword, array.append(']').toString());
  }

  public String keyword() {
    return keyword;
  }

  /** The values, each as JSON text. */
  public List<String> texts() {
    return List.copyOf(index().texts);
  }

  /** The values in an array, to be compared with those of other documents. */
  @SuppressWarnings("exports") // for no other module
  public IndexedDocument constants() {
    return index().document;
  }

  private Constants index() {
    Constants made = constants;
    if (made == null) {
      made = new Constants(json);
      constants = made;
    }
    return made;
  }

  @Override
  public void accept(CheckVisitor visitor) {
    visitor.values(this);
  }

  @Override
  void reportAny(Report out, int row) {
    if (!allows(out.document(), row)) {
      List<String> texts = index().texts;
      out.violation('/' + keyword, Messages.values(texts), texts);
    }
  }

  private boolean allows(IndexedDocument document, int row) {
    IndexedDocument values = constants();
    int end = values.next(IndexedDocument.ROOT);
    for (int at = 1; at < end; at = values.next(at)) {
      if (Rows.equal(document, row, values, at)) {
        return true;
      }
    }
    return false;
  }
}
