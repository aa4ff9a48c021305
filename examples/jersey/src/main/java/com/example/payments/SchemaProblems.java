package com.example.payments;

import io.stytchschemas.ProblemDetails;
import io.stytchschemas.StytchSchemasException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers a bad body with every violation. */
@Provider
public final class SchemaProblems implements ExceptionMapper<StytchSchemasException> {
  @Override
  public Response toResponse(StytchSchemasException e) {
    ProblemDetails problem = e.problemDetails();
    return Response.status(problem.status())
        .type(ProblemDetails.MEDIA_TYPE)
        .entity(problem.toJson())
        .build();
  }
}
