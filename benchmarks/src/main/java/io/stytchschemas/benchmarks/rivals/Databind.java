package io.stytchschemas.benchmarks.rivals;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.stytchschemas.benchmarks.DocumentKind;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** jackson-databind 3, with one reader for each kind. */
final class Databind implements Rival {
  private final JsonMapper mapper =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .changeDefaultPropertyInclusion(
              all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();
  private final Map<DocumentKind, ObjectReader> readers = new HashMap<>();

  @Override
  public Object read(DocumentKind kind, byte[] json) {
    ObjectReader reader = readers.get(kind);
    if (reader == null) {
      reader = mapper.readerFor(kind.bean());
      readers.put(kind, reader);
    }
    return reader.readValue(json);
  }

  @Override
  public byte[] write(DocumentKind kind, Object value) {
    return mapper.writeValueAsBytes(value);
  }
}
