package io.stytchschemas.integration.schemafuzz;

import io.stytchschemas.Schema;
import io.stytchschemas.ValidationResult;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What must hold of a value that was built, and not read. */
final class ValueLaws {
  private ValueLaws() {}

  /** The first that is broken. */
  static <T> Optional<String> broken(Schema<T> schema, T value) {
    try {
      return Optional.ofNullable(fault(schema, value));
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      return Optional.of("throws " + e + " at " + List.of(e.getStackTrace()).subList(0, 1));
    }
  }

  private static <T> @Nullable String fault(Schema<T> schema, T value) {
    ValidationResult verdict = schema.validate(value);
    byte[] json;
    try {
      json = schema.write(value);
    } catch (IllegalArgumentException e) {
      return verdict.isValid() ? "is valid, and cannot be written: " + e : null;
    }
    String text = new String(json, StandardCharsets.UTF_8);
    ValidationResult plain = schema.validateJson(json);
    if (!verdict.equals(plain)) {
      return "validate gives " + verdict.violations() + ", and not " + plain.violations() + text;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    schema.write(value, bytes);
    if (!schema.writeString(value).equals(text)
        || !bytes.toString(StandardCharsets.UTF_8).equals(text)) {
      return "is written in two ways: " + text;
    }
    return verdict.isValid() ? readAgain(schema, value, text) : null;
  }

  private static <T> @Nullable String readAgain(Schema<T> schema, T value, String text) {
    T read = schema.read(text);
    if (!isAlike(value, read)) {
      return "is read again as " + read + " of " + text;
    }
    boolean equal = value.equals(read);
    return equal && (value.hashCode() != read.hashCode() || !schema.writeString(read).equals(text))
        ? "equals what is read again, and differs from it: " + text
        : null;
  }

  /**
   * Whether two values are one, but for what a document does not say: which of several branches
   * that it matches was built.
   */
  private static boolean isAlike(@Nullable Object built, @Nullable Object read) {
    if (built == null || read == null) {
      return built == read;
    }
    if (built.getClass() != read.getClass()) {
      return isBranch(built) && isBranch(read);
    }
    if (built instanceof Record) {
      return Stream.of(built.getClass().getRecordComponents())
          .allMatch(component -> isAlike(of(component, built), of(component, read)));
    }
    if (built instanceof List<?> list) {
      return areAlike(list, (List<?>) read);
    }
    if (built instanceof Map<?, ?> map) {
      return map.keySet().equals(((Map<?, ?>) read).keySet())
          && areAlike(map.values(), ((Map<?, ?>) read).values());
    }
    if (built instanceof Optional<?> optional) {
      return isAlike(optional.orElse(null), ((Optional<?>) read).orElse(null));
    }
    return built instanceof StringBuilder
        ? built.toString().equals(read.toString())
        : built.equals(read);
  }

  private static boolean areAlike(Iterable<?> built, Iterable<?> read) {
    Iterator<?> others = read.iterator();
    for (Object each : built) {
      if (!others.hasNext() || !isAlike(each, others.next())) {
        return false;
      }
    }
    return !others.hasNext();
  }

  private static boolean isBranch(Object value) {
    return Stream.of(value.getClass().getInterfaces()).anyMatch(Class::isSealed);
  }

  private static @Nullable Object of(RecordComponent component, Object value) {
    try {
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
