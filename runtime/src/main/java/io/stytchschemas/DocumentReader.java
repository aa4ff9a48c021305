package io.stytchschemas;

import java.io.InputStream;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads the documents of a stream when they are asked for, one at a time. */
final class DocumentReader<T extends @Nullable Object> extends AbstractSpliterator<Document<T>> {
  private static final String THE_REST = "; what follows it cannot be told apart, and is not read";

  private final DocumentSplitter splitter;
  private final Function<byte[], T> schema;
  private long number;
  private boolean finished;

  private DocumentReader(DocumentSplitter splitter, Function<byte[], T> schema) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    this.splitter = splitter;
    this.schema = schema;
  }

  static <T extends @Nullable Object> Stream<Document<T>> stream(
      InputStream json, Layout layout, Function<byte[], T> schema) {
    return StreamSupport.stream(
        new DocumentReader<>(DocumentSplitter.of(json, layout), schema), false);
  }

  @Override
  public boolean tryAdvance(Consumer<? super Document<T>> action) {
    if (finished) {
      return false;
    }
    Document<T> document = next();
    finished |= document == null;
    if (document != null) {
      action.accept(document);
    }
    return document != null;
  }

  private @Nullable Document<T> next() {
    byte[] json;
    try {
      json = splitter.next();
    } catch (MalformedJsonException e) {
      return malformed(e, true);
    }
    return json == null ? null : read(json);
  }

  private Document<T> read(byte[] json) {
    try {
      T value = schema.apply(json);
      return new Document<>(++number, splitter.line(), value, null);
    } catch (SchemaViolationException e) {
      return new Document<>(++number, splitter.line(), null, e);
    } catch (MalformedJsonException e) {
      return malformed(e, !splitter.goesOnAfterMalformed());
    }
  }

  private Document<T> malformed(MalformedJsonException e, boolean last) {
    finished = last;
    MalformedJsonException placed =
        e.in(splitter.line(), splitter.column(), finished ? THE_REST : "");
    return new Document<>(++number, splitter.line(), null, placed);
  }
}
