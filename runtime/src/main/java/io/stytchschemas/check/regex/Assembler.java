package io.stytchschemas.check.regex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Puts instructions together. */
final class Assembler {
  private final List<CharSet> sets = new ArrayList<>();
  private int[] operations = new int[16];
  private int[] first = new int[16];
  private int[] second = new int[16];
  private int size;

  /** The place of the next instruction. */
  int next() {
    return size;
  }

  /** Adds an instruction and gives its place. */
  int emit(int operation, int x, int y) {
    if (size == operations.length) {
      operations = Arrays.copyOf(operations, 2 * size);
      first = Arrays.copyOf(first, 2 * size);
      second = Arrays.copyOf(second, 2 * size);
    }
    operations[size] = operation;
    first[size] = x;
    second[size] = y;
    return size++;
  }

  /** Adds an instruction that reads a character of {@code set}. */
  void emitRead(int operation, CharSet set) {
    int index = sets.indexOf(set);
    if (index < 0) {
      index = sets.size();
      sets.add(set);
    }
    emit(operation, index, 0);
  }

  void emitAnchor(Regex.Anchor anchor) {
    int operation =
        switch (anchor) {
          case START -> Program.AT_START;
          case END -> Program.AT_END;
          case WORD_BOUNDARY -> Program.ON_BOUNDARY;
          case NO_WORD_BOUNDARY -> Program.OFF_BOUNDARY;
        };
    emit(operation, 0, 0);
  }

  /** Makes the next instruction the first operand of the one at {@code pc}. */
  void pointFirstHere(int pc) {
    first[pc] = size;
  }

  /** Makes the next instruction the second operand of the one at {@code pc}. */
  void pointSecondHere(int pc) {
    second[pc] = size;
  }

  Program program(List<Program.Look> looks) {
    return new Program(
        Arrays.copyOf(operations, size),
        Arrays.copyOf(first, size),
        Arrays.copyOf(second, size),
        List.copyOf(sets),
        looks);
  }
}
