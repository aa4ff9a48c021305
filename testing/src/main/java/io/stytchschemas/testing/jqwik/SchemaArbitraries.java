package io.stytchschemas.testing.jqwik;

import io.stytchschemas.Schema;
import io.stytchschemas.testing.Documents;
import io.stytchschemas.testing.InvalidDocument;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Arbitraries of what schemas allow. They shrink towards the smallest document. */
public final class SchemaArbitraries {
  private SchemaArbitraries() {}

  /** Valid documents, as JSON in UTF-8. */
  public static Arbitrary<byte[]> documents(Schema<?> schema) {
    Documents<?> documents = Documents.of(schema);
    Arbitrary<byte[]> some =
        Arbitraries.longs()
            .map(seed -> documents.withSeed(seed).random().findFirst().orElseThrow());
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.create(documents::minimal)),
        Tuple.of(1, Arbitraries.create(documents::full)),
        Tuple.of(8, some));
  }

  /** The values of valid documents. */
  public static <T> Arbitrary<T> values(Schema<T> schema) {
    return documents(schema).map(schema::read);
  }

  /** Documents that break one keyword each. */
  public static Arbitrary<InvalidDocument> invalid(Schema<?> schema) {
    return Arbitraries.of(Documents.of(schema).invalid().toList());
  }
}
