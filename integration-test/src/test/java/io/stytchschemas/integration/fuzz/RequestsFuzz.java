package io.stytchschemas.integration.fuzz;

import io.stytchschemas.MalformedJsonException;
import io.stytchschemas.Schema;
import io.stytchschemas.SchemaViolationException;
import io.stytchschemas.integration.requests.Schemas;

/**
 * What a fuzzer drives: whatever the bytes, all that a generated type says of them fits together,
 * and nothing but its two exceptions leaves it. See CONTRIBUTING.md for the command.
 */
public final class RequestsFuzz {
  private enum Outcome {
    MALFORMED,
    INVALID,
    VALID
  }

  private RequestsFuzz() {}

  /** The name that Jazzer looks for. */
  public static void fuzzerTestOneInput(byte[] json) {
    for (Schema<?> schema : Schemas.all()) {
      check(schema, json);
    }
  }

  static <T> void check(Schema<T> schema, byte[] json) {
    Outcome verdict = outcome(() -> verdict(schema, json));
    Outcome read = outcome(() -> readAndWrite(schema, json));
    Outcome lenient = outcome(() -> accept(schema.readLenient(json)));
    boolean malformed = verdict == Outcome.MALFORMED;
    require(malformed == (read == Outcome.MALFORMED), schema, "read: is it JSON?");
    require(malformed == (lenient == Outcome.MALFORMED), schema, "readLenient: is it JSON?");
    // The other way round there are values that no Java type holds.
    require(read != Outcome.VALID || verdict == Outcome.VALID, schema, "read what is not valid");
    require(read != Outcome.VALID || lenient == Outcome.VALID, schema, "lenient is stricter");
  }

  private interface Action {
    Outcome run();
  }

  private static Outcome outcome(Action action) {
    try {
      return action.run();
    } catch (MalformedJsonException e) {
      return Outcome.MALFORMED;
    } catch (SchemaViolationException e) {
      return Outcome.INVALID;
    }
  }

  private static Outcome verdict(Schema<?> schema, byte[] json) {
    return schema.validateJson(json).isValid() ? Outcome.VALID : Outcome.INVALID;
  }

  private static <T> Outcome readAndWrite(Schema<T> schema, byte[] json) {
    T value = schema.read(json);
    require(schema.validate(value).isValid(), schema, "validate refuses what was read");
    byte[] written = schema.write(value);
    require(value.equals(schema.read(written)), schema, "what was written is another value");
    return Outcome.VALID;
  }

  private static Outcome accept(Object value) {
    return value == null ? Outcome.INVALID : Outcome.VALID;
  }

  private static void require(boolean holds, Schema<?> schema, String what) {
    if (!holds) {
      throw new AssertionError(schema.id() + ": " + what);
    }
  }
}
