package io.stytchschemas.check.regex;

import org.jspecify.annotations.Nullable;

/** Is told what {@link RegexParser} reads, in the order of the pattern. */
public interface RegexHandler {
  /** The {@code max} of {@link #repeat} for {@code *} and {@code +}. */
  int UNBOUNDED = Integer.MAX_VALUE;

  /** One character, read as itself. */
  default void character(int codePoint) {}

  /** One character of a set begins, or of all but the set. */
  default void beginClass(boolean negated) {}

  /** The set has the code points from {@code first} to {@code last}. */
  default void range(int first, int last) {}

  /** The set has what an escape stands for, one of {@code dDwWsS}, or what the dot does. */
  default void escape(int kind) {}

  /**
   * The set has what has a Unicode property, or has not.
   *
   * @param value what follows the equals sign, null if there is none
   * @return false if this property is not supported
   */
  default boolean property(String name, @Nullable String value, boolean negated) {
    return true;
  }

  default void endClass() {}

  /** One of {@code ^ $ b B}. */
  default void anchor(int kind) {}

  /**
   * What follows is read with flags, until they are set again.
   *
   * @param ignoreCase whether letters stand for both cases
   * @param dotAll whether the dot stands for line ends too
   */
  default void flags(boolean ignoreCase, boolean dotAll) {}

  /** A group begins; {@code index} is 0 if it captures nothing. */
  default void beginGroup(int index) {}

  /** A look ahead or behind begins. */
  default void beginLook(boolean behind, boolean negative) {}

  /** The next option of the group, look or pattern begins. */
  default void nextOption() {}

  /** The group or look ends. */
  default void end() {}

  default void backReference(int index) {}

  /** What came last is repeated. */
  default void repeat(int min, int max, boolean lazy) {}
}
