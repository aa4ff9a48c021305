package io.stytchschemas.processor.regex;

import io.stytchschemas.check.regex.RegexFormat;
import java.util.ArrayList;
import java.util.List;

/** Puts the instructions of a program together. */
final class Assembler {
  /** The sets that instructions read from; several programs may share them. */
  private final List<CharClass> sets;

  private final List<Integer> operations = new ArrayList<>();
  private final List<Integer> first = new ArrayList<>();
  private final List<Integer> second = new ArrayList<>();

  Assembler(List<CharClass> sets) {
    this.sets = sets;
  }

  /** The place of the next instruction. */
  int next() {
    return operations.size();
  }

  /** Adds an instruction and gives its place. */
  int emit(int operation, int x, int y) {
    operations.add(operation);
    first.add(x);
    second.add(y);
    return next() - 1;
  }

  /** Adds an instruction that reads a character of {@code set}. */
  void emitRead(int operation, CharClass set) {
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
          case START -> RegexFormat.AT_START;
          case END -> RegexFormat.AT_END;
          case WORD_BOUNDARY -> RegexFormat.ON_BOUNDARY;
          case NO_WORD_BOUNDARY -> RegexFormat.OFF_BOUNDARY;
        };
    emit(operation, 0, 0);
  }

  /** Makes the next instruction the first operand of the one at {@code pc}. */
  void pointFirstHere(int pc) {
    first.set(pc, next());
  }

  /** Makes the next instruction the second operand of the one at {@code pc}. */
  void pointSecondHere(int pc) {
    second.set(pc, next());
  }

  /** The program, which ends in a match. */
  Program finish() {
    emit(RegexFormat.MATCH, 0, 0);
    return new Program(List.copyOf(operations), List.copyOf(first), List.copyOf(second));
  }
}
