package io.stytchschemas.benchmarks.rivals;

import io.stytchschemas.benchmarks.RequestKind;
import tools.jackson.core.json.JsonFactory;

/** A reader and a writer on jackson-core by hand. */
final class HandWritten implements Rival {
  private final HandWrittenReader reader;
  private final HandWrittenWriter writer;

  HandWritten() {
    JsonFactory factory = new JsonFactory();
    this.reader = new HandWrittenReader(factory);
    this.writer = new HandWrittenWriter(factory);
  }

  @Override
  public Object read(RequestKind kind, byte[] json) {
    return reader.read(kind, json);
  }

  @Override
  public byte[] write(RequestKind kind, Object value) {
    return writer.write(kind, value);
  }
}
