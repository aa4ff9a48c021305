package io.stytchschemas.check.regex;

import org.jspecify.annotations.Nullable;

/**
 * The flags that a pattern can set for a part of itself.
 *
 * @param ignoreCase whether letters stand for both cases
 * @param dotAll whether the dot stands for line ends too
 */
record InlineFlags(boolean ignoreCase, boolean dotAll) {
  static final InlineFlags NONE = new InlineFlags(false, false);

  /**
   * Reads {@code ?} and flags, up to the {@code :} or {@code )} that ends them.
   *
   * @return the flags that hold from there on; null, and nothing read, if none are there
   */
  @Nullable InlineFlags read(PatternText in) {
    int start = in.position();
    InlineFlags now = this;
    boolean any = false;
    boolean on = true;
    int c = in.accept('?') ? in.next() : -1;
    for (; c == 'i' || c == 's' || (c == '-' && on); c = in.next()) {
      if (c == '-') {
        on = false;
      } else {
        any = true;
        now = c == 'i' ? new InlineFlags(on, now.dotAll) : new InlineFlags(now.ignoreCase, on);
      }
    }
    if (any && (c == ':' || c == ')')) {
      in.back();
      return now;
    }
    in.reset(start);
    return null;
  }
}
