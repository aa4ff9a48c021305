package io.stytchschemas.benchmarks.rivals;

import io.stytchschemas.benchmarks.RequestKind;
import java.io.IOException;

/** One way from bytes to a request and back. */
public interface Rival {

  /** Binds a document; where nothing is bound, what keeps the work from being optimised away. */
  Object read(RequestKind kind, byte[] json) throws IOException;

  /** Writes what {@link #read} gave. */
  byte[] write(RequestKind kind, Object value) throws IOException;
}
