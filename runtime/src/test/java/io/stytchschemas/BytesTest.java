package io.stytchschemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BytesTest {

  @Test
  void encodesAllText() {
    for (String text : new String[] {"", "{}", "é€\uD83D\uDE00x", "\u0000\uFFFF"}) {
      assertThat(Bytes.of(text)).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\uD83D", "a\uDE00", "a\uD83Db", "a\uDE00\uD83D", "a\uD83D\uD83D\uDE00"})
  void aLoneSurrogateIsNoUtf8(String text) {
    byte[] bytes = Bytes.of(text);
    assertThat(bytes[0]).isEqualTo((byte) 'a');
    assertThat(bytes[1]).isEqualTo((byte) 0xFF);
  }

  @Test
  void readsStreamsToTheirEndAndLeavesThemOpen() {
    boolean[] closed = {false};
    InputStream in =
        new ByteArrayInputStream(new byte[] {1, 2, 3}) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    assertThat(Bytes.of(in)).containsExactly(1, 2, 3);
    assertThat(closed[0]).isFalse();
  }

  @Test
  void passesOnWhatAStreamThrows() {
    InputStream in =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("gone");
          }
        };
    assertThatThrownBy(() -> Bytes.of(in))
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage("gone");
  }

  @Test
  void refusesAStreamWithoutEnd() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return ' ';
          }

          @Override
          public int read(byte[] bytes, int from, int length) {
            Arrays.fill(bytes, from, from + length, (byte) ' ');
            return length;
          }
        };
    assertThatThrownBy(() -> Bytes.of(endless))
        .isInstanceOf(MalformedJsonException.class)
        .hasMessage("a stream has more than 100000000 bytes; more is read as byte[]");
  }
}
