package io.stytchschemas.benchmarks.cost;

import io.stytchschemas.benchmarks.RequestKind;
import io.stytchschemas.benchmarks.rivals.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Decodes one request as the named library does, or none, and says so. */
final class FirstRequest {
  static final String NOTHING = "NOTHING";

  private FirstRequest() {}

  public static void main(String[] arguments) throws IOException {
    byte[] json = Files.readAllBytes(Path.of(arguments[1]));
    Object value =
        arguments[0].equals(NOTHING)
            ? json
            : Library.valueOf(arguments[0]).create().read(RequestKind.ATTEST, json);
    System.out.println(value != null);
  }
}
