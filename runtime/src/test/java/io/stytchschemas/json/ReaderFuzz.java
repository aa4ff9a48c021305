package io.stytchschemas.json;

/**
 * What a fuzzer drives: every way through the reader, the writer behind it, and the index must say
 * of these bytes what jackson-core says. See CONTRIBUTING.md for the command.
 */
public final class ReaderFuzz {
  private ReaderFuzz() {}

  /** The name that Jazzer looks for. */
  public static void fuzzerTestOneInput(byte[] json) {
    DifferentialTest.check(json);
  }
}
