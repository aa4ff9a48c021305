package io.stytchschemas.benchmarks.rivals;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.stytchschemas.benchmarks.RequestKind;
import java.util.EnumMap;
import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** jackson-databind 3, with readers made beforehand. */
final class Databind implements Rival {
  private final JsonMapper mapper =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .changeDefaultPropertyInclusion(
              all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();
  private final Map<RequestKind, ObjectReader> readers = new EnumMap<>(RequestKind.class);

  Databind() {
    for (RequestKind kind : RequestKind.values()) {
      readers.put(kind, mapper.readerFor(kind.bean()));
    }
  }

  @Override
  public Object read(RequestKind kind, byte[] json) {
    return readers.get(kind).readValue(json);
  }

  @Override
  public byte[] write(RequestKind kind, Object value) {
    return mapper.writeValueAsBytes(value);
  }
}
