package io.stytchschemas.benchmarks;

import io.stytchschemas.Schema;

/** What a document is of. */
public interface DocumentKind {
  /** How ours reads and writes it. */
  Schema<?> schema();

  /** What the other libraries bind it to. */
  Class<?> bean();
}
