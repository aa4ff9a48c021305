package io.stytchschemas.benchmarks.rivals;

import com.dslplatform.json.DslJson;
import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import com.dslplatform.json.runtime.Settings;
import io.stytchschemas.benchmarks.DocumentKind;
import java.io.IOException;

/** dsl-json with the converters that its annotation processor made, reader and writer reused. */
final class DslJsonRival implements Rival {
  private final DslJson<Object> json = new DslJson<>(Settings.basicSetup().skipDefaultValues(true));
  private final JsonReader<Object> reader = json.newReader(new byte[0]);
  private final JsonWriter writer = json.newWriter();

  @Override
  public Object read(DocumentKind kind, byte[] document) throws IOException {
    reader.process(document, document.length);
    reader.getNextToken();
    return json.tryFindReader(kind.bean()).read(reader);
  }

  @Override
  public byte[] write(DocumentKind kind, Object value) throws IOException {
    writer.reset();
    json.serialize(writer, value);
    return writer.toByteArray();
  }
}
