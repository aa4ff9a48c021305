package io.stytchschemas.testing;

import io.stytchschemas.Schema;
import io.stytchschemas.StytchSchemasException;
import java.net.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/**
 * A request to an endpoint that a stand-in server read.
 *
 * @param path as it came, with its escapes
 * @param query what stands behind the question mark, as it came; null where there is none
 * @param headers by their names, in whatever letters
 * @param body as it came
 * @param refusal why it was refused; null where it was not
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares them.
public record ReceivedRequest(
    String method,
    String path,
    @Nullable String query,
    HttpHeaders headers,
    byte[] body,
    @Nullable StytchSchemasException refusal) {

  public boolean isAccepted() {
    return refusal == null;
  }

  /**
   * The body as a value.
   *
   * @throws StytchSchemasException if it is not of that schema
   */
  public <T extends @Nullable Object> T as(Schema<T> schema) {
    return schema.read(body);
  }

  /** Without query, headers and body, which may hold secrets. */
  @Override
  public String toString() {
    return method + ' ' + path + ", " + body.length + " bytes" + (isAccepted() ? "" : ", refused");
  }
}
