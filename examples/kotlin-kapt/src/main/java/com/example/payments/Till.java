package com.example.payments;

/** Java that needs Kotlin, which needs a generated type: so kapt has to make that, before both. */
public final class Till {
  private Till() {}

  public static String take(byte[] json) {
    return ReceiptsKt.receipt(Payment.SCHEMA.read(json));
  }
}
