package io.stytchschemas.check.format;

import org.jspecify.annotations.Nullable;

/** Punycode, RFC 3492, with the parameters of its section 5; without the prefix "xn--". */
final class Punycode {
  private static final int BASE = 36;
  private static final int T_MIN = 1;
  private static final int T_MAX = 26;
  private static final int SKEW = 38;
  private static final int DAMP = 700;
  private static final int INITIAL_BIAS = 72;
  private static final int INITIAL_N = 0x80;

  private Punycode() {}

  /** The text that {@code encoded}, of ASCII characters, stands for; null if it does for none. */
  static @Nullable String decode(String encoded) {
    int basic = encoded.lastIndexOf('-');
    StringBuilder out = new StringBuilder(encoded.substring(0, Math.max(0, basic)));
    int count = out.length();
    int n = INITIAL_N;
    int bias = INITIAL_BIAS;
    long i = 0;
    int next = basic + 1;
    while (next < encoded.length()) {
      long start = i;
      long weight = 1;
      for (int k = BASE; ; k += BASE) {
        int digit = next < encoded.length() ? Character.digit(encoded.charAt(next++), BASE) : -1;
        if (digit < 0) {
          return null;
        }
        // Letters are the digits 0 to 25, and digits the ones from 26 on.
        int value = digit < 10 ? digit + 26 : digit - 10;
        i += value * weight;
        int threshold = threshold(k, bias);
        if (value < threshold) {
          break;
        }
        weight *= BASE - threshold;
        if (weight > Integer.MAX_VALUE) {
          return null;
        }
      }
      count++;
      bias = adapt(i - start, count, start == 0);
      n += (int) Math.min(i / count, Character.MAX_CODE_POINT + 1);
      i %= count;
      if (n > Character.MAX_CODE_POINT) {
        return null;
      }
      int index = out.offsetByCodePoints(0, (int) i);
      out.insert(index, Character.toChars(n));
      i++;
    }
    return out.toString();
  }

  static String encode(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < INITIAL_N) {
        out.append(text.charAt(i));
      }
    }
    int handled = out.length();
    boolean first = true;
    if (handled > 0) {
      out.append('-');
    }
    int[] codePoints = text.codePoints().toArray();
    int bias = INITIAL_BIAS;
    int n = INITIAL_N;
    long delta = 0;
    while (handled < codePoints.length) {
      int next = leastFrom(n, codePoints);
      delta += (long) (next - n) * (handled + 1);
      n = next;
      for (int c : codePoints) {
        if (c < n) {
          delta++;
        } else if (c == n) {
          append(out, delta, bias);
          bias = adapt(delta, handled + 1, first);
          first = false;
          delta = 0;
          handled++;
        }
      }
      delta++;
      n++;
    }
    return out.toString();
  }

  private static int leastFrom(int bound, int[] codePoints) {
    int least = Integer.MAX_VALUE;
    for (int c : codePoints) {
      least = c >= bound ? Math.min(c, least) : least;
    }
    return least;
  }

  private static void append(StringBuilder out, long delta, int bias) {
    long rest = delta;
    int k = BASE;
    for (int threshold = threshold(k, bias); rest >= threshold; threshold = threshold(k, bias)) {
      out.append(digit(threshold + (int) ((rest - threshold) % (BASE - threshold))));
      rest = (rest - threshold) / (BASE - threshold);
      k += BASE;
    }
    out.append(digit((int) rest));
  }

  private static char digit(int value) {
    return (char) (value < 26 ? 'a' + value : '0' + value - 26);
  }

  private static int threshold(int k, int bias) {
    return Math.max(T_MIN, Math.min(T_MAX, k - bias));
  }

  private static int adapt(long delta, int count, boolean first) {
    long rest = first ? delta / DAMP : delta / 2;
    rest += rest / count;
    int k = 0;
    while (rest > (BASE - T_MIN) * T_MAX / 2) {
      rest /= BASE - T_MIN;
      k += BASE;
    }
    return k + (int) ((BASE - T_MIN + 1) * rest / (rest + SKEW));
  }
}
