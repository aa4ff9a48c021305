package io.stytchschemas.benchmarks.rivals;

import io.stytchschemas.benchmarks.DocumentKind;
import java.io.IOException;

/** One way from bytes to values and back. */
public interface Rival {

  /** Binds a document; where nothing is bound, what keeps the work from being optimised away. */
  Object read(DocumentKind kind, byte[] json) throws IOException;

  /** Writes what {@link #read} gave. */
  byte[] write(DocumentKind kind, Object value) throws IOException;
}
