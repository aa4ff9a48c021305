package io.stytchschemas.json.text;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of strings with a format: dates and times of RFC 3339, section 5.6, durations of
 * its appendix A, UUIDs of RFC 4122. Each method gives null for what is none, and for what its Java
 * type cannot hold: a leap second, more than nanoseconds, an offset of more than 18 hours, months.
 */
public final class Rfc3339 {
  /** All zeros (RFC 9562, section 5.9). */
  public static final UUID NIL_UUID = new UUID(0, 0);

  private Rfc3339() {}

  /** One of the methods below. */
  public interface Format<T> {
    @Nullable T parse(byte[] b, int start, int end);
  }

  public static @Nullable OffsetDateTime dateTime(byte[] b, int start, int end) {
    DateTimeText text = new DateTimeText();
    return text.isDateTime(b, start, end) ? text.dateTime() : null;
  }

  public static @Nullable LocalDate date(byte[] b, int start, int end) {
    DateTimeText text = new DateTimeText();
    return text.isDate(b, start, end) ? text.date() : null;
  }

  public static @Nullable OffsetTime time(byte[] b, int start, int end) {
    DateTimeText text = new DateTimeText();
    return text.isTime(b, start, end) ? text.time() : null;
  }

  public static @Nullable UUID uuid(byte[] b, int start, int end) {
    if (end - start != 36
        || b[start + 8] != '-'
        || b[start + 13] != '-'
        || b[start + 18] != '-'
        || b[start + 23] != '-') {
      return null;
    }
    long faults = 0;
    long high = 0;
    long low = 0;
    for (int i = 0; i < 36; i++) {
      if (i == 8 || i == 13 || i == 18 || i == 23) {
        continue;
      }
      int digit = StringText.hex(b[start + i]);
      faults |= digit;
      if (i < 18) {
        high = (high << 4) | digit;
      } else {
        low = (low << 4) | digit;
      }
    }
    return faults < 0 ? null : new UUID(high, low);
  }
}
