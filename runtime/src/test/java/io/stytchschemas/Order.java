package io.stytchschemas;

import io.stytchschemas.check.Validator;
import io.stytchschemas.check.Violations;
import io.stytchschemas.json.JsonReader;
import io.stytchschemas.json.JsonWriter;
import io.stytchschemas.json.PropertyNames;
import io.stytchschemas.json.RecordCodec;
import io.stytchschemas.stytch.CustomClaims;
import java.math.BigInteger;
import java.util.Map;
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
      int name;
      while ((name = in.nextName(NAMES)) != JsonReader.END) {
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
  }

  /** Counts its checks, which the happy path must not need. */
  static final class OrderValidator implements Validator<Order> {
    int checks;

    @Override
    public boolean isClean(Order value) {
      return value.amount() >= 0
          && value.amount() <= 100
          && (value.ratio() == null || Double.isFinite(value.ratio()))
          && (value.claims() == null || value.claims().isClean());
    }

    @Override
    public boolean check(@Nullable Object json, Violations out) {
      checks++;
      if (!(json instanceof Map<?, ?> order)) {
        out.add("/type", "must be an object");
        return false;
      }
      Faults faults = new Faults(out);
      faults.unless(order.containsKey("token"), "/required", "must have token");
      faults.unless(order.containsKey("amount"), "/required", "must have amount");
      order.forEach((name, value) -> property((String) name, value, faults));
      out.enter("claims", "/properties/claims");
      boolean claims =
          CustomClaims.check(order.get("claims"), Severity.WARNING, "/custom-claims", out);
      out.leave(true);
      return claims && faults.none;
    }

    private static void property(String name, Object value, Faults faults) {
      switch (name) {
        case "token" -> faults.at(name, value instanceof String, "type", "must be a string");
        case "amount" -> {
          faults.at(name, isInteger(value), "type", "must be an integer");
          faults.at(
              name,
              !(value instanceof Long amount) || (amount >= 0 && amount <= 100),
              "maximum",
              "must be from 0 to 100");
        }
        case "serial" -> faults.at(name, isInteger(value), "type", "must be an integer");
        case "ratio" -> faults.at(name, value instanceof Number, "type", "must be a number");
        case "claims" -> faults.at(name, value instanceof Map, "type", "must be an object");
        default -> faults.at(name, false, "additionalProperties", "must not be there");
      }
    }

    private static boolean isInteger(Object value) {
      return value instanceof Long || value instanceof BigInteger;
    }
  }

  private static final class Faults {
    private final Violations out;
    private boolean none = true;

    private Faults(Violations out) {
      this.out = out;
    }

    void unless(boolean holds, String keyword, String message) {
      if (!holds) {
        none = false;
        out.add(keyword, message);
      }
    }

    void at(String name, boolean holds, String keyword, String message) {
      if (!holds) {
        none = false;
        out.add(name, "/properties/" + name + "/" + keyword, message);
      }
    }
  }
}
