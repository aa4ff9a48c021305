package io.stytchschemas.testing;

import io.stytchschemas.Violation;
import java.nio.charset.StandardCharsets;

/**
 * A document that breaks one keyword in one place.
 *
 * @param json UTF-8
 * @param violation what a validation reports of it, there
 * @param others how many more errors it reports, where one fault cannot be had alone
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares them.
public record InvalidDocument(byte[] json, Violation violation, int others) {

  /** Whether that keyword is all that is wrong. */
  public boolean isExact() {
    return others == 0;
  }

  /** The place, the keyword and the document: what a test that fails shows of it. */
  @Override
  public String toString() {
    return violation.instanceLocation()
        + ' '
        + violation.keyword()
        + ": "
        + new String(json, StandardCharsets.UTF_8);
  }
}
