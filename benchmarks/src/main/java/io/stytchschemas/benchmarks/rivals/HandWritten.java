package io.stytchschemas.benchmarks.rivals;

import io.stytchschemas.benchmarks.DocumentKind;
import io.stytchschemas.benchmarks.RequestKind;
import tools.jackson.core.json.JsonFactory;

/** A reader and a writer of the requests, on jackson-core by hand. */
final class HandWritten implements Rival {
  private final HandWrittenReader reader;
  private final HandWrittenWriter writer;

  HandWritten() {
    JsonFactory factory = new JsonFactory();
    this.reader = new HandWrittenReader(factory);
    this.writer = new HandWrittenWriter(factory);
  }

  @Override
  public Object read(DocumentKind kind, byte[] json) {
    return reader.read((RequestKind) kind, json);
  }

  @Override
  public byte[] write(DocumentKind kind, Object value) {
    return writer.write((RequestKind) kind, value);
  }
}
