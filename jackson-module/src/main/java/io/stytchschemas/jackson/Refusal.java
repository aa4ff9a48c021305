package io.stytchschemas.jackson;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.ErrorReportConfiguration;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;
import tools.jackson.databind.DatabindException;

/** What a deserializer cannot take, told without a word of the input. */
final class Refusal extends DatabindException {
  private static final long serialVersionUID = 1;

  Refusal(JsonParser in, String message, @Nullable Throwable cause) {
    super(in, message, place(in), cause);
  }

  /** Where a parser stands, without its source, of which Jackson's messages show the beginning. */
  static TokenStreamLocation place(JsonParser in) {
    TokenStreamLocation at = in.currentTokenLocation();
    if (at == null) {
      return TokenStreamLocation.NA;
    }
    ContentReference none =
        ContentReference.construct(at.getLineNr() > 0, null, ErrorReportConfiguration.defaults());
    return new TokenStreamLocation(
        none, at.getByteOffset(), at.getCharOffset(), at.getLineNr(), at.getColumnNr());
  }
}
