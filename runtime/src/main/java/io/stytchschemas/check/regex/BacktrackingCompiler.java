package io.stytchschemas.check.regex;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Spells a regular expression out for {@link Backtracking}. Registers hold where each group begins
 * and ends, then for each loop the number of iterations begun and where the last one began.
 */
final class BacktrackingCompiler {
  /** Reads a character backwards. */
  static final int CHAR_BEHIND = Program.OTHERS;

  /** Puts the position into register {@code first}. */
  static final int SAVE = Program.OTHERS + 1;

  /** Clears the registers from {@code first} to before {@code second}. */
  static final int CLEAR = Program.OTHERS + 2;

  /** Reads again what group {@code first} matched; backwards with {@code second} 1. */
  static final int BACK_REFERENCE = Program.OTHERS + 3;

  /** Runs what follows as a look; goes on at {@code first}; negative with {@code second} 1. */
  static final int INLINE_LOOK = Program.OTHERS + 4;

  /** Begins loop {@code first}. */
  static final int ENTER_LOOP = Program.OTHERS + 5;

  /** Goes on, for a further iteration of loop {@code second}, or leaves for {@code first}. */
  static final int LOOP = Program.OTHERS + 6;

  /** Begins an iteration of loop {@code first}. */
  static final int BEGIN_ITERATION = Program.OTHERS + 7;

  /** Ends an iteration of loop {@code first}: fails if it was one too many that moved nothing. */
  static final int END_ITERATION = Program.OTHERS + 8;

  /** A repetition, with the register of its counter; the next one has its position. */
  record Loop(int min, int max, boolean lazy, int counter) {}

  /** A compiled expression. */
  record Result(Program program, List<Loop> loops, int registers) {}

  private final Assembler out = new Assembler();
  private final List<Loop> loops = new ArrayList<>();
  private int registers;
  private boolean backwards;

  private BacktrackingCompiler(int groups) {
    registers = 2 * groups;
  }

  static Result compile(Regex regex) {
    BacktrackingCompiler compiler = new BacktrackingCompiler(groups(regex).max().orElse(0));
    compiler.add(regex);
    compiler.out.emit(Program.MATCH, 0, 0);
    return new Result(
        compiler.out.program(List.of()), List.copyOf(compiler.loops), compiler.registers);
  }

  /** The register where group {@code index} begins; its end is the next. */
  static int groupRegister(int index) {
    return 2 * (index - 1);
  }

  private static IntStream groups(Regex regex) {
    IntStream inner = regex.children().stream().flatMapToInt(BacktrackingCompiler::groups);
    return regex instanceof Regex.Capture capture
        ? IntStream.concat(IntStream.of(capture.index()), inner)
        : inner;
  }

  private void add(Regex regex) {
    if (regex instanceof Regex.Chars chars) {
      out.emitRead(backwards ? CHAR_BEHIND : Program.CHAR, chars.set());
    } else if (regex instanceof Regex.Sequence sequence) {
      List<Regex> parts = sequence.parts();
      for (int i = 0; i < parts.size(); i++) {
        add(parts.get(backwards ? parts.size() - 1 - i : i));
      }
    } else if (regex instanceof Regex.Choice choice) {
      addChoice(choice.options());
    } else if (regex instanceof Regex.Repeat repeat) {
      addRepeat(repeat);
    } else if (regex instanceof Regex.Capture capture) {
      int register = groupRegister(capture.index());
      out.emit(SAVE, backwards ? register + 1 : register, 0);
      add(capture.body());
      out.emit(SAVE, backwards ? register : register + 1, 0);
    } else if (regex instanceof Regex.BackReference reference) {
      out.emit(BACK_REFERENCE, reference.index(), backwards ? 1 : 0);
    } else if (regex instanceof Regex.Anchor anchor) {
      out.emitAnchor(anchor);
    } else if (regex instanceof Regex.Look look) {
      addLook(look);
    }
  }

  private void addChoice(List<Regex> options) {
    List<Integer> jumps = new ArrayList<>();
    for (Regex option : options.subList(0, options.size() - 1)) {
      int split = out.emit(Program.SPLIT, out.next() + 1, 0);
      add(option);
      jumps.add(out.emit(Program.JUMP, 0, 0));
      out.pointSecondHere(split);
    }
    add(options.get(options.size() - 1));
    jumps.forEach(out::pointFirstHere);
  }

  private void addRepeat(Regex.Repeat repeat) {
    int index = loops.size();
    loops.add(new Loop(repeat.min(), repeat.max(), repeat.lazy(), registers));
    registers += 2;
    out.emit(ENTER_LOOP, index, 0);
    int loop = out.emit(LOOP, 0, index);
    out.emit(BEGIN_ITERATION, index, 0);
    int[] groups = groups(repeat.body()).sorted().toArray();
    if (groups.length > 0) {
      // What a group matched in one iteration is forgotten in the next.
      out.emit(CLEAR, groupRegister(groups[0]), groupRegister(groups[groups.length - 1]) + 2);
    }
    add(repeat.body());
    out.emit(END_ITERATION, index, 0);
    out.emit(Program.JUMP, loop, 0);
    out.pointFirstHere(loop);
  }

  private void addLook(Regex.Look look) {
    boolean outer = backwards;
    int start = out.emit(INLINE_LOOK, 0, look.negative() ? 1 : 0);
    backwards = look.behind();
    add(look.body());
    backwards = outer;
    out.emit(Program.MATCH, 0, 0);
    out.pointFirstHere(start);
  }
}
