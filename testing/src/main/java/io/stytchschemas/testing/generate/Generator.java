package io.stytchschemas.testing.generate;

import io.stytchschemas.Schema;
import io.stytchschemas.SchemaViolationException;
import io.stytchschemas.ValidationResult;
import io.stytchschemas.Violation;
import io.stytchschemas.check.Check;
import io.stytchschemas.check.Checked;
import io.stytchschemas.testing.InvalidDocument;
import io.stytchschemas.testing.NoDocumentException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes documents of a schema, and asks the schema before it gives one away. */
public final class Generator {
  /** How often a document is made anew before there is said to be none. */
  private static final int TRIES = 300;

  /** From here on choices are taken at random, whatever was asked for. */
  private static final int PATIENCE = 20;

  /** Each time round all values that were not taken are others: some three times all samples. */
  private static final int REPAIRS = 100;

  private final Schema<?> schema;
  private final Check check;

  public Generator(Schema<?> schema) {
    this.schema = schema;
    this.check = Checked.of(schema).check();
  }

  /**
   * A document that the schema's {@code read} takes.
   *
   * @throws NoDocumentException if none was found
   */
  public byte[] valid(Choice choice, Random random) {
    String last = "";
    Values values = new Values(choice, random);
    for (int i = 0; i < TRIES; i++) {
      Object value = (i < PATIENCE ? values : values.with(Choice.RANDOM)).next(check);
      ValidationResult result = schema.validateJson(Json.write(value));
      if (result.isValid()) {
        byte[] readable = readable(value);
        if (readable != null) {
          return readable;
        }
        last = "no text was found that the class of each value takes";
      } else {
        last = result.errors().get(0).toString();
      }
    }
    throw new NoDocumentException(schema, TRIES, last);
  }

  /**
   * The document, or one that differs where a Java type cannot hold what the schema allows: of an
   * unasserted format, beyond a number's range, or not what a class of the user's choice takes.
   */
  private byte @Nullable [] readable(@Nullable Object first) {
    Object value = first;
    for (int i = 0; i < REPAIRS; i++) {
      byte[] json = Json.write(value);
      try {
        Object read = schema.read(json);
        return read != null || value == null ? json : null;
      } catch (SchemaViolationException e) {
        for (Violation violation : e.result().errors()) {
          value = repaired(value, violation, i);
        }
      }
    }
    return null;
  }

  private @Nullable Object repaired(@Nullable Object value, Violation violation, int attempt) {
    List<Object> path = Paths.of(value, violation.instanceLocation());
    List<String> texts = FormatSamples.typed();
    return new Fault(
            path,
            violation.keyword(),
            old ->
                old instanceof BigDecimal
                    ? BigDecimal.valueOf(attempt % 3)
                    : texts.get(attempt % texts.size()))
        .in(value);
  }

  /**
   * Documents that are not of the schema, each for one keyword that it breaks in one place; made as
   * they are asked for.
   */
  public Stream<InvalidDocument> invalid(byte[] valid) {
    Object document = Json.parse(valid);
    return Faults.of(check, document).stream()
        .collect(Collectors.groupingBy(Fault::place, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .flatMap(faults -> Stream.ofNullable(broken(document, faults)));
  }

  /** The document with the one of several faults that breaks the least else; null where none is. */
  private @Nullable InvalidDocument broken(@Nullable Object document, List<Fault> faults) {
    InvalidDocument best = null;
    for (Fault fault : faults) {
      InvalidDocument tried = tried(fault, document);
      if (tried != null && (best == null || tried.others() < best.others())) {
        best = tried;
      }
      if (best != null && best.isExact()) {
        break;
      }
    }
    return best;
  }

  private @Nullable InvalidDocument tried(Fault fault, @Nullable Object document) {
    byte[] json = Json.write(fault.in(document));
    List<Violation> errors = schema.validateJson(json).errors();
    String pointer = fault.pointer();
    for (Violation each : errors) {
      if (each.keyword().equals(fault.keyword()) && each.instanceLocation().equals(pointer)) {
        return new InvalidDocument(json, each, errors.size() - 1);
      }
    }
    return null;
  }
}
