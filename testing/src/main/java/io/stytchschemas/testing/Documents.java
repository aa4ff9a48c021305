package io.stytchschemas.testing;

import io.stytchschemas.Schema;
import io.stytchschemas.testing.generate.Choice;
import io.stytchschemas.testing.generate.Generator;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Documents of a schema, made from what generated code knows of it: types, limits, patterns,
 * branches, Stytch's rules. The same seed gives the same documents. Immutable.
 *
 * <p>Every document is one that {@link Schema#read(byte[])} takes. Secrets look like secrets, and
 * are none.
 *
 * @param <T> the Java type of a document
 */
public final class Documents<T extends @Nullable Object> {
  private final Schema<T> schema;
  private final Generator generator;
  private final long seed;

  private Documents(Schema<T> schema, Generator generator, long seed) {
    this.schema = schema;
    this.generator = generator;
    this.seed = seed;
  }

  /**
   * Documents of a generated schema.
   *
   * @throws IllegalArgumentException if it was not generated
   */
  public static <T extends @Nullable Object> Documents<T> of(Schema<T> schema) {
    return new Documents<>(schema, new Generator(schema), 0);
  }

  /** The same with another seed; it is 0 unless set. */
  public Documents<T> withSeed(long other) {
    return new Documents<>(schema, generator, other);
  }

  /**
   * A document with no more in it than must be; where twenty tries find none, a random one.
   *
   * @throws NoDocumentException if none was found
   */
  public byte[] minimal() {
    return generator.valid(Choice.MINIMAL, new Random(seed));
  }

  /**
   * A document with every property that there is, down to a depth of six, or less where there would
   * be more than 10,000 values; where twenty tries find none, a random one.
   *
   * @throws NoDocumentException if none was found
   */
  public byte[] full() {
    return generator.valid(Choice.FULL, new Random(seed));
  }

  /**
   * Documents without end, each of some 2,000 values at most where the schema does not ask for
   * more.
   *
   * @throws NoDocumentException while they are asked for, if none was found
   */
  public Stream<byte[]> random() {
    Random random = new Random(seed);
    return Stream.generate(() -> generator.valid(Choice.RANDOM, random));
  }

  /** The values of {@link #random}. */
  public Stream<T> values() {
    return random().map(schema::read);
  }

  /**
   * Documents that each break one keyword in one place, as far as the schema lets that be reached
   * from its fullest document. Left out are {@code not}, {@code if}, {@code contains}, {@code
   * propertyNames}, {@code dependentSchemas}, {@code unevaluatedProperties} and {@code
   * unevaluatedItems} with what they hold, and the schema {@code false} but for {@code
   * additionalProperties}.
   *
   * @throws NoDocumentException if there is no valid document to begin with
   */
  public Stream<InvalidDocument> invalid() {
    return generator.invalid(full());
  }

  @Override
  public String toString() {
    return "Documents[" + schema.id() + ", seed " + seed + "]";
  }
}
