package io.stytchschemas.processor.regex;

import io.stytchschemas.check.regex.RegexFormat;
import java.util.ArrayList;
import java.util.List;

/**
 * Compiles for a search that follows all ways at once: repetitions are written out, and each look
 * becomes a program of its own, to be run first.
 */
final class LinearCompiler extends RegexCompiler {
  /**
   * Programs longer than this are refused: each instruction may cost a step at each character, and
   * the text of the program must fit into a constant of a class file.
   */
  private static final int MAX_SIZE = 5_000;

  /** A look, and whether it is to end at a place, not to begin there. */
  record Look(Program program, boolean behind) {}

  /** A program with the looks that it asks for, an inner one before its outer one. */
  record Result(List<CharClass> sets, List<Look> looks, Program program) {
    /** Whether following all of it takes no step at a character that is to be asked for. */
    boolean isShort() {
      return isShort(program) && looks.stream().allMatch(look -> isShort(look.program));
    }

    private static boolean isShort(Program program) {
      return program.operations().size() <= RegexFormat.FREE_STEPS;
    }
  }

  private final List<CharClass> sets;
  private final List<Look> looks;

  private LinearCompiler(List<CharClass> sets, List<Look> looks, boolean backwards) {
    super(sets, backwards);
    this.sets = sets;
    this.looks = looks;
  }

  /** Whether {@code regex} can be compiled: it has no back references and is not too long. */
  static boolean accepts(Regex regex) {
    return length(regex) <= MAX_SIZE;
  }

  static Result compile(Regex regex) {
    LinearCompiler compiler = new LinearCompiler(new ArrayList<>(), new ArrayList<>(), false);
    compiler.add(regex);
    Program program = compiler.out.finish();
    return new Result(List.copyOf(compiler.sets), List.copyOf(compiler.looks), program);
  }

  /** How many instructions {@code regex} takes at most; past the bound if it takes others. */
  private static long length(Regex regex) {
    if (regex instanceof Regex.BackReference) {
      return MAX_SIZE + 1;
    }
    long body = regex.children().stream().mapToLong(LinearCompiler::length).sum();
    if (regex instanceof Regex.Repeat repeat) {
      long once = Math.min(body, MAX_SIZE + 1);
      long optional = repeat.max() == Regex.UNBOUNDED ? 2 : (long) repeat.max() - repeat.min();
      return repeat.min() * once + optional * (once + 1);
    }
    return body + (regex instanceof Regex.Choice ? 2L * regex.children().size() : 1);
  }

  @Override
  void addRead(CharClass set) {
    out.emitRead(RegexFormat.CHAR, set);
  }

  @Override
  void addCapture(Regex.Capture capture) {
    add(capture.body());
  }

  @Override
  void addBackReference(Regex.BackReference reference) {
    throw new IllegalArgumentException("not regular");
  }

  @Override
  void addLook(Regex.Look look) {
    // What is ahead is found by a search from the end backwards.
    LinearCompiler inner = new LinearCompiler(sets, looks, !look.behind());
    inner.add(look.body());
    looks.add(new Look(inner.out.finish(), look.behind()));
    out.emit(RegexFormat.LOOK, looks.size() - 1, look.negative() ? 1 : 0);
  }

  @Override
  void addRepeat(Regex.Repeat repeat) {
    for (int i = 0; i < repeat.min(); i++) {
      add(repeat.body());
    }
    if (repeat.max() == Regex.UNBOUNDED) {
      int split = out.emit(RegexFormat.SPLIT, out.next() + 1, 0);
      add(repeat.body());
      out.emit(RegexFormat.JUMP, split, 0);
      out.pointSecondHere(split);
      return;
    }
    List<Integer> splits = new ArrayList<>();
    for (int i = repeat.min(); i < repeat.max(); i++) {
      splits.add(out.emit(RegexFormat.SPLIT, out.next() + 1, 0));
      add(repeat.body());
    }
    splits.forEach(out::pointSecondHere);
  }
}
