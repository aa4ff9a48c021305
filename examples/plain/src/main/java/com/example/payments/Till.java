package com.example.payments;

import io.stytchschemas.Layout;
import io.stytchschemas.StytchSchemasException;
import java.io.InputStream;
import java.util.Map;
import java.util.stream.Collectors;

/** What a team does with generated types all day: read, decide, write. */
public final class Till {
  private Till() {}

  /** A receipt, or what is wrong with the payment: as JSON for whoever sent it. */
  public static String take(byte[] json) {
    try {
      Payment payment = Payment.SCHEMA.read(json);
      String note = "paid " + describe(payment.method());
      return Payment.SCHEMA.writeString(payment.toBuilder().note(note).build());
    } catch (StytchSchemasException e) {
      return e.problemDetails().toJson();
    }
  }

  /** On Java 21 this is a switch over the sealed interface. */
  private static String describe(Payment.Method method) {
    if (method instanceof Payment.Transfer transfer) {
      return "by transfer from " + transfer.iban().substring(0, 2);
    }
    return "by card";
  }

  /** How many payments of a file, one on each line, are good (true) and bad (false). */
  public static Map<Boolean, Long> count(InputStream lines) {
    return Payment.SCHEMA
        .readMany(lines, Layout.LINES)
        .collect(Collectors.partitioningBy(payment -> payment.isValid(), Collectors.counting()));
  }
}
