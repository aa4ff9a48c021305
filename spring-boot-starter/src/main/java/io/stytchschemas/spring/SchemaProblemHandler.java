package io.stytchschemas.spring;

import io.stytchschemas.ProblemDetails;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/** Answers a request whose body could not be read. */
final class SchemaProblemHandler implements WebExceptionHandler {
  static final MediaType PROBLEM = MediaType.parseMediaType(ProblemDetails.MEDIA_TYPE);

  @Override
  public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
    ProblemDetails problem = problemOf(failure);
    ServerHttpResponse response = exchange.getResponse();
    if (problem == null || response.isCommitted()) {
      return Mono.error(failure);
    }
    response.setStatusCode(HttpStatusCode.valueOf(problem.status()));
    response.getHeaders().setContentType(PROBLEM);
    byte[] json = problem.toJson().getBytes(StandardCharsets.UTF_8);
    DataBuffer body = response.bufferFactory().wrap(json);
    return response.writeWith(Mono.just(body));
  }

  /** Subclasses of the exception are about parameters and such. */
  static @Nullable ProblemDetails problemOf(Throwable failure) {
    return failure.getClass() == ServerWebInputException.class
            && failure.getCause() instanceof DecodingException decoding
        ? BodyProblems.of(decoding.getCause())
        : null;
  }
}
