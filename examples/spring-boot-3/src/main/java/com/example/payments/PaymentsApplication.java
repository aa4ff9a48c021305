package com.example.payments;

import com.fasterxml.jackson.core.JacksonException;
import io.stytchschemas.ProblemDetails;
import io.stytchschemas.jackson2.JacksonProblems;
import io.stytchschemas.jackson2.StytchSchemasModule;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Spring Boot 3 with Jackson 2: a bean for the module, and an advice for bad bodies. */
@SpringBootApplication
@RestController
public class PaymentsApplication {

  public static void main(String[] args) {
    SpringApplication.run(PaymentsApplication.class, args);
  }

  @Bean
  StytchSchemasModule stytchSchemasModule() {
    return new StytchSchemasModule();
  }

  @PostMapping("/payments")
  Payment take(@RequestBody Payment payment) {
    return payment.toBuilder().note("taken").build();
  }

  @PostMapping("/batch")
  int takeAll(@RequestBody List<Payment> payments) {
    return payments.size();
  }

  @RestControllerAdvice
  static class BadBodies {
    @ExceptionHandler
    ResponseEntity<String> answer(HttpMessageNotReadableException e) {
      if (!(e.getCause() instanceof JacksonException cause)) {
        return ResponseEntity.badRequest().build();
      }
      ProblemDetails problem = JacksonProblems.of(cause);
      return ResponseEntity.status(problem.status())
          .header("Content-Type", ProblemDetails.MEDIA_TYPE)
          .body(problem.toJson());
    }
  }
}
