package io.stytchschemas.json;

/** The documents of {@link RandomJson}, for tests of other packages. */
public final class RandomDocuments {
  private final RandomJson documents;

  public RandomDocuments(long seed) {
    documents = new RandomJson(seed);
  }

  public byte[] next() {
    return documents.document();
  }
}
