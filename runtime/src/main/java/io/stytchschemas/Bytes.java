package io.stytchschemas;

import io.stytchschemas.json.Limits;
import io.stytchschemas.json.text.Scan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The bytes of a document that comes as something else. */
final class Bytes {
  private Bytes() {}

  static byte[] of(InputStream json) {
    Objects.requireNonNull(json, "json");
    byte[] bytes;
    try {
      bytes = json.readNBytes(Limits.STREAM + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (bytes.length > Limits.STREAM) {
      String message = "a stream has more than " + Limits.STREAM + " bytes; more is read as byte[]";
      throw new MalformedJsonException(message, 0, 0);
    }
    return bytes;
  }

  /**
   * The string in UTF-8. The JDK would replace a lone surrogate with a question mark, and nobody
   * would know; here it becomes bytes that no reader of UTF-8 takes, so that it is refused at its
   * line and column.
   */
  static byte[] of(String json) {
    Objects.requireNonNull(json, "json");
    int lone = Scan.loneSurrogate(json);
    if (lone < 0) {
      return json.getBytes(StandardCharsets.UTF_8);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(json.length());
    bytes.writeBytes(json.substring(0, lone).getBytes(StandardCharsets.UTF_8));
    bytes.write(0xFF);
    bytes.writeBytes(json.substring(lone + 1).getBytes(StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }
}
