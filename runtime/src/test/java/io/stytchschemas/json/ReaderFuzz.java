package io.stytchschemas.json;

/**
 * What a fuzzer drives: every way through the reader, and the writer behind it, must say of these
 * bytes what jackson-core says. See CONTRIBUTING.md for the command.
 */
public final class ReaderFuzz {
  private ReaderFuzz() {}

  /** The name that Jazzer looks for. */
  public static void fuzzerTestOneInput(byte[] json) {
    DifferentialTest.check(json);
  }
}
