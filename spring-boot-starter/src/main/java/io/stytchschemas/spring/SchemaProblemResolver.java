package io.stytchschemas.spring;

import io.stytchschemas.ProblemDetails;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers a request whose body could not be read. Nothing else: an exception of the same kind from
 * a client's response, which the application may have asked for, is no fault of the request.
 */
final class SchemaProblemResolver implements HandlerExceptionResolver {

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception failure) {
    ProblemDetails problem =
        failure instanceof HttpMessageNotReadableException
            ? BodyProblems.of(failure.getCause())
            : null;
    if (problem == null) {
      return null;
    }
    response.setStatus(problem.status());
    response.setContentType(ProblemDetails.MEDIA_TYPE);
    try {
      response.getOutputStream().write(problem.toJson().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ModelAndView();
  }
}
