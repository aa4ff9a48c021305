package io.stytchschemas.maven.input;

import io.stytchschemas.processor.source.InputFile;

/** SHA-256, in hexadecimal, as the processor tells input files by it. */
public final class Digests {
  private Digests() {}

  public static String of(byte[] bytes) {
    return InputFile.sha256(bytes);
  }

  public static String of(String text) {
    return InputFile.sha256(text);
  }
}
