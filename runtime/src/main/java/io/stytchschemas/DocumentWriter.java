package io.stytchschemas;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes many documents to one stream. */
final class DocumentWriter {
  private DocumentWriter() {}

  static <T extends @Nullable Object> void write(
      Schema<T> schema, Iterator<? extends T> values, OutputStream to, Layout layout) {
    Objects.requireNonNull(layout, "layout");
    OutputStream out = new BufferedOutputStream(to);
    boolean array = layout == Layout.ARRAY;
    try {
      ascii(out, array ? "[" : "");
      while (values.hasNext()) {
        out.write(schema.write(values.next()));
        ascii(out, !array ? "\n" : values.hasNext() ? ",\n" : "");
      }
      ascii(out, array ? "]\n" : "");
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void ascii(OutputStream out, String text) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      out.write(text.charAt(i));
    }
  }
}
