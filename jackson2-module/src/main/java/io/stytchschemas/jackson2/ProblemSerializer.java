package io.stytchschemas.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import io.stytchschemas.ProblemDetails;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Writes problem details as RFC 9457 has them: as their own {@code toJson}. */
final class ProblemSerializer extends JsonSerializer<ProblemDetails> {
  @Override
  public Class<ProblemDetails> handledType() {
    return ProblemDetails.class;
  }

  @Override
  public void serialize(ProblemDetails value, JsonGenerator out, SerializerProvider context)
      throws IOException {
    TokenCopy.write(value.toJson().getBytes(StandardCharsets.UTF_8), out);
  }
}
