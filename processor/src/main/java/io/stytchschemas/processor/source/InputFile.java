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
    return new InputFile(path, sha256(bytes));
  }

  /** The digest of a text, in hexadecimal. */
  public static String sha256(String text) {
    return sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The digest of what a file holds, in hexadecimal. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
