package io.stytchschemas.check.regex;

import java.util.List;

/**
 * A regular expression as a list of instructions. Each has an operation and two operands, and is
 * followed by the next unless it says otherwise. Immutable.
 */
final class Program {
  /** Reads a character of set {@code first}. */
  static final int CHAR = 0;

  /** Goes on at {@code first}, or else at {@code second}. */
  static final int SPLIT = 1;

  /** Goes on at {@code first}. */
  static final int JUMP = 2;

  /** Has matched. */
  static final int MATCH = 3;

  /**
   * Goes on at the start of the text; the next three at its end, and on and off word boundaries.
   */
  static final int AT_START = 4;

  static final int AT_END = 5;
  static final int ON_BOUNDARY = 6;
  static final int OFF_BOUNDARY = 7;

  /** Goes on if look {@code first} holds, or, with {@code second} 1, does not. */
  static final int LOOK = 8;

  /** The first operation of which {@link BacktrackingCompiler} makes its own. */
  static final int OTHERS = 9;

  /** A place to look at, in a linear program: whether {@code body} matches from there, or up to. */
  record Look(Program body, boolean behind) {}

  private final int[] operations;
  private final int[] first;
  private final int[] second;
  private final List<CharSet> sets;
  private final List<Look> looks;

  Program(int[] operations, int[] first, int[] second, List<CharSet> sets, List<Look> looks) {
    this.operations = operations;
    this.first = first;
    this.second = second;
    this.sets = sets;
    this.looks = looks;
  }

  int size() {
    return operations.length;
  }

  int operation(int pc) {
    return operations[pc];
  }

  int first(int pc) {
    return first[pc];
  }

  int second(int pc) {
    return second[pc];
  }

  /** The set that the instruction at {@code pc} reads from. */
  CharSet set(int pc) {
    return sets.get(first[pc]);
  }

  List<CharSet> sets() {
    return sets;
  }

  /** Looks of this program, and of those in the list before; an inner one before its outer one. */
  List<Look> looks() {
    return looks;
  }

  boolean isAnchor(int pc) {
    return operations[pc] >= AT_START && operations[pc] <= OFF_BOUNDARY;
  }

  /** Whether the anchor at {@code pc} holds at a position of {@code text}. */
  boolean holds(int pc, String text, int position) {
    return switch (operations[pc]) {
      case AT_START -> position == 0;
      case AT_END -> position == text.length();
      default -> isWordBoundary(text, position) == (operations[pc] == ON_BOUNDARY);
    };
  }

  private static boolean isWordBoundary(String text, int position) {
    boolean before = position > 0 && CharSet.WORD.contains(text.charAt(position - 1));
    boolean after = position < text.length() && CharSet.WORD.contains(text.charAt(position));
    return before != after;
  }
}
