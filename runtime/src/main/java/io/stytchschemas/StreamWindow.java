package io.stytchschemas;

import io.stytchschemas.json.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;

/**
 * The part of a stream from a mark to what is read ahead: no more of it is in memory. Counts lines
 * and characters.
 */
final class StreamWindow {
  private static final int READ_AHEAD = 1 << 16;
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream in;
  private byte[] buffer = new byte[READ_AHEAD];
  private int mark;
  private int position;
  private int end;
  private long line = 1;
  private long column = 1;

  /** Whether the line before ended with CR: an LF that follows at once ends none. */
  private boolean returned;

  private long markedLine = 1;
  private long markedColumn = 1;

  StreamWindow(InputStream in) {
    this.in = Objects.requireNonNull(in, "json");
  }

  /** The byte at which the window stands; -1 at the end. */
  int peek() {
    return position < end || fill() ? buffer[position] & 0xFF : -1;
  }

  /**
   * At the stream's start: goes past a byte order mark, which is no character of it. Waits for no
   * byte that cannot be one's.
   */
  void skipByteOrderMark() {
    int same = 0;
    while (same < BYTE_ORDER_MARK.length
        && (same < end || fill())
        && buffer[same] == BYTE_ORDER_MARK[same]) {
      same++;
    }
    position = same < BYTE_ORDER_MARK.length ? 0 : same;
  }

  /** Goes past the byte that {@link #peek} has just shown. */
  void skip() {
    byte b = buffer[position++];
    if (endsLine(b)) {
      boolean withReturn = b == '\n' && returned && column == 1;
      line += withReturn ? 0 : 1;
      returned = b == '\r';
      column = 1;
    } else if ((b & 0xC0) != 0x80) { // UTF-8: only the first byte of a character counts
      column++;
    }
  }

  /** Goes to a line feed, where columns begin anew: they need not be counted. */
  void skipLine() {
    for (int c = peek(); c >= 0 && c != '\n'; c = peek()) {
      if (c == '\r') {
        skip();
        continue;
      }
      column++; // This line is not empty, whatever its length.
      while (position < end && !endsLine(buffer[position])) {
        position++;
      }
    }
  }

  /** With LF, CR LF or CR, as everywhere; few bytes are asked twice. */
  private static boolean endsLine(byte b) {
    return b <= '\r' && (b == '\n' || b == '\r');
  }

  /** Forgets what is before this place. */
  void mark() {
    mark = position;
    markedLine = line;
    markedColumn = column;
  }

  long markedLine() {
    return markedLine;
  }

  long markedColumn() {
    return markedColumn;
  }

  /** The bytes from the mark to this place. */
  byte[] take() {
    byte[] taken = Arrays.copyOfRange(buffer, mark, position);
    mark = position;
    return taken;
  }

  private boolean fill() {
    makeRoom();
    try {
      // One byte more than is allowed tells that there are too many.
      int room = Math.min(buffer.length - end, Limits.STREAM + 1 - (end - mark));
      int read = in.read(buffer, end, room);
      end += Math.max(0, read);
      return read > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void makeRoom() {
    if (end - mark > Limits.STREAM) {
      String message = "a document of a stream has more than " + Limits.STREAM + " bytes";
      throw new MalformedJsonException(message, 1, 1);
    }
    if (mark == end) {
      // One large document must not keep its room for ever.
      moveTo(buffer.length > READ_AHEAD ? new byte[READ_AHEAD] : buffer);
    } else if (end == buffer.length) {
      // Not before it is full, and then by half of it at least: a socket gives a few bytes a time.
      moveTo(mark > end / 2 ? buffer : new byte[Math.multiplyExact(end, 2)]);
    }
  }

  private void moveTo(byte[] target) {
    System.arraycopy(buffer, mark, target, 0, end - mark);
    buffer = target;
    position -= mark;
    end -= mark;
    mark = 0;
  }
}
