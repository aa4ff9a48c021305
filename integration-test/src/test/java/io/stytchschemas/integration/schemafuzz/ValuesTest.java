package io.stytchschemas.integration.schemafuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Random values of the types of random schemas. {@code -Dstytchschemas.seed} begins at another
 * seed, {@code -Dstytchschemas.schemas} makes more of them.
 */
class ValuesTest {
  private static final int VALUES = 40;

  private final List<String> findings = new ArrayList<>();
  private int valid;

  @Test
  void whatIsBuiltIsWrittenJudgedAndReadAlike() throws Exception {
    long seed = Long.getLong("stytchschemas.seed", 20_260_201);
    List<FuzzCase> cases =
        LongStream.range(seed, seed + Integer.getInteger("stytchschemas.schemas", 15))
            .mapToObj(FuzzCase::of)
            .toList();
    try (Batch batch = Batch.compile(cases)) {
      for (int i = 0; i < cases.size(); i++) {
        Optional<Schema<?>> schema = batch.schema(i);
        if (schema.isPresent()) {
          for (Class<?> type : types(schema.get().type())) {
            ask(cases.get(i), type);
          }
        }
      }
    }
    assertThat(findings).isEmpty();
    assertThat(valid).as("values that are valid").isGreaterThan(cases.size());
  }

  /** A generated type and those in it, in an order that is always the same. */
  private static List<Class<?>> types(Class<?> type) {
    return Stream.concat(
            Stream.of(type),
            Stream.of(type.getDeclaredClasses())
                .sorted(Comparator.comparing(Class::getName))
                .flatMap(inner -> types(inner).stream()))
        .toList();
  }

  private void ask(FuzzCase given, Class<?> type) throws ReflectiveOperationException {
    Optional<? extends Schema<?>> schema = Schema.find(type);
    // A branch without a schema of its own has its union's.
    if (schema.isPresent() && schema.get().type().isAssignableFrom(type)) {
      for (int i = 0; i < VALUES; i++) {
        ask(given, type, schema.get(), new ValueMaker(new Dice(31 * given.seed() + i)));
      }
    }
  }

  @SuppressWarnings("unchecked") // the value is of the schema's type
  private <T> void ask(FuzzCase given, Class<?> type, Schema<T> schema, ValueMaker maker)
      throws ReflectiveOperationException {
    T value;
    try {
      value = (T) maker.of(type);
    } catch (ValueMaker.Refused e) {
      return;
    }
    Optional<String> fault =
        maker.isNullMisplaced()
            ? Optional.of("takes null where none may be")
            : ValueLaws.broken(schema, value);
    fault.ifPresentOrElse(
        each ->
            findings.add(new Finding(given, null, new Fault(each, type + " " + value)).toString()),
        () -> valid += schema.validate(value).isValid() ? 1 : 0);
  }
}
