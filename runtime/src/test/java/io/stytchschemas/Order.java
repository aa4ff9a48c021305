package io.stytchschemas;

import io.stytchschemas.check.Check;
import io.stytchschemas.json.JsonReader;
import io.stytchschemas.json.JsonWriter;
import io.stytchschemas.json.PropertyNames;
import io.stytchschemas.json.RecordCodec;
import io.stytchschemas.stytch.CustomClaims;
import org.jspecify.annotations.Nullable;

/** What generated code would be for a small schema. */
record Order(
    String token,
    int amount,
    @Nullable Long serial,
    @Nullable Double ratio,
    @Nullable CustomClaims claims) {

  static final class OrderCodec extends RecordCodec<Order> {
    private static final PropertyNames NAMES =
        PropertyNames.of("token", "amount", "serial", "ratio", "claims").required(0, 1).closed();

    int checks;

    OrderCodec() {
      super(Order.class, NAMES);
    }

    @Override
    public @Nullable Order read(JsonReader in) {
      String token = null;
      int amount = 0;
      Long serial = null;
      Double ratio = null;
      CustomClaims claims = null;
      in.beginObject();
      for (int name; (name = in.nextName(NAMES)) != JsonReader.END; ) {
        switch (name) {
          case 0 -> token = in.readString();
          case 1 -> amount = in.readInt();
          case 2 -> serial = in.readLong();
          case 3 -> ratio = in.readDouble();
          case 4 -> claims = CustomClaims.read(in);
        }
      }
      return in.failed() ? null : new Order(token, amount, serial, ratio, claims);
    }

    @Override
    protected void writeProperties(JsonWriter out, Order value) {
      out.property(NAMES, 0, value.token);
      out.property(NAMES, 1, value.amount);
      out.property(NAMES, 2, value.serial);
      out.property(NAMES, 3, value.ratio);
      out.property(NAMES, 4, value.claims, CustomClaims.CODEC);
    }

    @Override
    public boolean passes(Order value) {
      return value.amount >= 0
          && value.amount <= 100
          && (value.ratio == null || Double.isFinite(value.ratio))
          && (value.claims == null || value.claims.isClean());
    }

    /** Counts, for the happy path must not need it. */
    @Override
    public Check check() {
      checks++;
      return Check.object()
          .required("token", "amount")
          .property("token", Check.STRING)
          .property("amount", Check.INTEGER.and(Check.minimum(0)).and(Check.maximum(100)))
          .property("serial", Check.INTEGER)
          .property("ratio", Check.NUMBER)
          .property("claims", Check.OBJECT.and(CustomClaims.check()))
          .additionalProperties(Check.FALSE);
    }
  }
}
