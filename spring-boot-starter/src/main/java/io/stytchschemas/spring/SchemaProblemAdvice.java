package io.stytchschemas.spring;

import io.stytchschemas.ProblemDetails;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.reactive.result.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebInputException;
import reactor.core.publisher.Mono;

/** Spring's problem details, and those of generated types among them. */
@ControllerAdvice
class SchemaProblemAdvice extends ResponseEntityExceptionHandler {

  @Override
  protected Mono<ResponseEntity<Object>> handleServerWebInputException(
      ServerWebInputException failure,
      HttpHeaders headers,
      HttpStatusCode status,
      ServerWebExchange exchange) {
    ProblemDetails problem = SchemaProblemHandler.problemOf(failure);
    if (problem == null) {
      return super.handleServerWebInputException(failure, headers, status, exchange);
    }
    return Mono.just(
        ResponseEntity.status(problem.status())
            .contentType(SchemaProblemHandler.PROBLEM)
            .body(problem.toJson()));
  }
}
