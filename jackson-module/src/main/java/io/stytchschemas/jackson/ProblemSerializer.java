package io.stytchschemas.jackson;

import io.stytchschemas.ProblemDetails;
import io.stytchschemas.json.JacksonBridge;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes problem details as RFC 9457 has them: as their own {@code toJson}. */
final class ProblemSerializer extends ValueSerializer<ProblemDetails> {
  @Override
  public Class<?> handledType() {
    return ProblemDetails.class;
  }

  @Override
  public void serialize(ProblemDetails value, JsonGenerator out, SerializationContext context) {
    JacksonBridge.write(value.toJson().getBytes(StandardCharsets.UTF_8), out);
  }
}
