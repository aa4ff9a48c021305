package com.example.payments;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** There is nothing to configure: the starter does it. */
@SpringBootApplication
@RestController
public class PaymentsApplication {

  public static void main(String[] args) {
    SpringApplication.run(PaymentsApplication.class, args);
  }

  @PostMapping("/payments")
  Payment take(@RequestBody Payment payment) {
    return payment.toBuilder().note("taken").build();
  }
}
