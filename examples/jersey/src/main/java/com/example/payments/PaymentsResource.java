package com.example.payments;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Takes payments. */
@Path("payments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class PaymentsResource {
  @POST
  public Payment take(Payment payment) {
    return payment.toBuilder().note("taken").build();
  }

  @POST
  @Path("batch")
  public List<Payment> takeAll(List<Payment> payments) {
    return payments.stream().map(this::take).toList();
  }
}
