package io.stytchschemas.processor.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file that was read, and a digest of what it held.
 *
 * @param path below the schema root, or "classpath:…"
 * @param sha256 in hexadecimal
 */
public record InputFile(String path, String sha256) {

  static InputFile of(String path, byte[] bytes) {
    return new InputFile(path, HexFormat.of().formatHex(digester().digest(bytes)));
  }

  /** The digest of a text, in hexadecimal. */
  public static String sha256(String text) {
    return HexFormat.of().formatHex(digester().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static MessageDigest digester() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
