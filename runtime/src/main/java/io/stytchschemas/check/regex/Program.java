package io.stytchschemas.check.regex;

/**
 * A regular expression as a list of instructions. Each has an operation and two operands, and is
 * followed by the next unless it says otherwise. Immutable.
 */
final class Program {
  private final CharSet[] sets;
  private final int[] operations;
  private final int[] first;
  private final int[] second;

  Program(ProgramText in, CharSet[] sets) {
    this.sets = sets;
    this.operations = in.array();
    this.first = in.array();
    this.second = in.array();
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

  /** Whether the instruction at {@code pc} reads {@code codePoint}. */
  boolean reads(int pc, int codePoint) {
    return sets[first[pc]].contains(codePoint);
  }

  boolean isAnchor(int pc) {
    return operations[pc] >= RegexFormat.AT_START && operations[pc] <= RegexFormat.OFF_BOUNDARY;
  }

  /** Whether the anchor at {@code pc} holds at a position of {@code text}. */
  boolean holds(int pc, String text, int position) {
    return switch (operations[pc]) {
      case RegexFormat.AT_START -> position == 0;
      case RegexFormat.AT_END -> position == text.length();
      case RegexFormat.ON_BOUNDARY -> isWord(text, position - 1) != isWord(text, position);
      default -> isWord(text, position - 1) == isWord(text, position);
    };
  }

  private static boolean isWord(String text, int index) {
    if (index < 0 || index == text.length()) {
      return false;
    }
    char c = text.charAt(index);
    return c == '_' || (c < 128 && Character.isLetterOrDigit(c));
  }
}
