package io.stytchschemas.testing;

import io.stytchschemas.Schema;
import io.stytchschemas.StytchSchemasException;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * What a stand-in server answers to.
 *
 * @param request null where there is no body to be looked at
 * @param responses what each server answers with from their beginning
 * @param answers those that are left, without end
 */
record Endpoint(
    String method,
    PathTemplate path,
    @Nullable Schema<?> request,
    Documents<?> responses,
    Iterator<byte[]> answers) {

  Endpoint(String method, PathTemplate path, @Nullable Schema<?> request, Documents<?> responses) {
    this(method, path, request, responses, responses.random().iterator());
  }

  /** The same for another server, whose answers begin anew. */
  Endpoint anew() {
    return new Endpoint(method, path, request, responses);
  }

  boolean isAt(String otherMethod, PathTemplate otherPath) {
    return method.equals(otherMethod) && path.equals(otherPath);
  }

  /** Why a body is refused; null where it is not. */
  @Nullable StytchSchemasException refusal(byte[] body) {
    if (request == null) {
      return null;
    }
    try {
      request.validateJson(body).orThrow();
      return null;
    } catch (StytchSchemasException e) {
      return e;
    }
  }

  /** The next answer: several threads may ask. */
  byte[] answer() {
    synchronized (answers) {
      return answers.next();
    }
  }
}
