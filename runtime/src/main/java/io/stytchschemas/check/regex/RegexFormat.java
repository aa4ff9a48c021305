package io.stytchschemas.check.regex;

/**
 * The numbers that {@link ProgramText} is made of: what the processor writes and the engines read.
 */
public final class RegexFormat {
  /** The ways to search; the first number of a text. */
  public static final int CLASS_SEQUENCE = 0;

  public static final int AUTOMATON = 1;
  public static final int SIMULATION = 2;
  public static final int BACKTRACKING = 3;
  public static final int CONJUNCTION = 4;

  /**
   * How many steps a simulation has at each character without asking for them: what a word of 255
   * letters takes, written out. A longer program may need more.
   */
  public static final int FREE_STEPS = 600;

  /** The kinds of Unicode property: categories by their bits, a script by its name, and others. */
  public static final int CATEGORIES = 0;

  public static final int SCRIPT = 1;
  public static final int ALPHABETIC = 2;
  public static final int LOWERCASE = 3;
  public static final int UPPERCASE = 4;
  public static final int IDEOGRAPHIC = 5;
  public static final int MIRRORED = 6;
  public static final int ID_START = 7;
  public static final int ID_CONTINUE = 8;

  /** In place of a state: no match can be found any more; a match was found, whatever follows. */
  public static final int LOST = 0;

  public static final int FOUND = 1;

  /** The number of the first state. */
  public static final int FIRST_STATE = 2;

  /** Reads a character of set {@code first}. The instructions of programs begin here. */
  public static final int CHAR = 0;

  /** Goes on at {@code first}, or else at {@code second}. */
  public static final int SPLIT = 1;

  /** Goes on at {@code first}. */
  public static final int JUMP = 2;

  /** Has matched. */
  public static final int MATCH = 3;

  /**
   * Goes on at the start of the text; the next three at its end, and on and off word boundaries.
   */
  public static final int AT_START = 4;

  public static final int AT_END = 5;
  public static final int ON_BOUNDARY = 6;
  public static final int OFF_BOUNDARY = 7;

  /** Simulation: goes on if look {@code first} holds, or, with {@code second} 1, does not. */
  public static final int LOOK = 8;

  /** Backtracking, as all that follow: reads a character backwards. */
  public static final int CHAR_BEHIND = 9;

  /** Puts the position into register {@code first}. */
  public static final int SAVE = 10;

  /** Clears the registers from {@code first} to before {@code second}. */
  public static final int CLEAR = 11;

  /** Reads again what group {@code first} matched; backwards with {@code second} 1. */
  public static final int BACK_REFERENCE = 12;

  /** Runs what follows as a look; goes on at {@code first}; negative with {@code second} 1. */
  public static final int INLINE_LOOK = 13;

  /** Begins loop {@code first}. */
  public static final int ENTER_LOOP = 14;

  /** Goes on, for a further iteration of loop {@code second}, or leaves for {@code first}. */
  public static final int LOOP = 15;

  /** Begins an iteration of loop {@code first}. */
  public static final int BEGIN_ITERATION = 16;

  /** Ends an iteration of loop {@code first}: fails if it was one too many that moved nothing. */
  public static final int END_ITERATION = 17;

  private RegexFormat() {}
}
