package io.stytchschemas.jackson2;

import com.fasterxml.jackson.core.ErrorReportConfiguration;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import org.jspecify.annotations.Nullable;

/** What a deserializer cannot take, told without a word of the input. */
final class Refusal extends JsonMappingException {
  private static final long serialVersionUID = 1;

  Refusal(JsonParser in, String message, @Nullable Throwable cause) {
    super(in, message, cause);
    _location = place(in);
  }

  /** Where a parser stands, without its source, of which Jackson's messages show the beginning. */
  static JsonLocation place(JsonParser in) {
    JsonLocation at = in.currentTokenLocation();
    if (at == null) {
      return JsonLocation.NA;
    }
    ContentReference none =
        ContentReference.construct(at.getLineNr() > 0, null, ErrorReportConfiguration.defaults());
    return new JsonLocation(
        none, at.getByteOffset(), at.getCharOffset(), at.getLineNr(), at.getColumnNr());
  }
}
