package io.stytchschemas.check.regex;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Spells a regular expression out for a search that follows all ways at once: repetitions are
 * written out, and each look becomes a program of its own, to be run first.
 */
final class LinearCompiler {
  /** Programs longer than this are refused: each may cost a step at each character. */
  private static final int MAX_SIZE = 10_000;

  private final boolean backwards;
  private final List<Program.Look> looks;
  private final Assembler out = new Assembler();

  private LinearCompiler(boolean backwards, List<Program.Look> looks) {
    this.backwards = backwards;
    this.looks = looks;
  }

  /** Whether {@code regex} can be compiled: it has no back references and is not too long. */
  static boolean accepts(Regex regex) {
    return length(regex) <= MAX_SIZE;
  }

  static Program compile(Regex regex) {
    return compile(regex, false, new ArrayList<>());
  }

  private static Program compile(Regex regex, boolean backwards, List<Program.Look> looks) {
    LinearCompiler compiler = new LinearCompiler(backwards, looks);
    compiler.add(regex);
    compiler.out.emit(Program.MATCH, 0, 0);
    return compiler.out.program(Collections.unmodifiableList(looks));
  }

  /**
   * At least the number of instructions that {@code regex} takes; past the bound if it has none.
   */
  private static long length(Regex regex) {
    if (regex instanceof Regex.BackReference) {
      return MAX_SIZE + 1;
    }
    if (regex instanceof Regex.Sequence sequence) {
      return sequence.parts().stream().mapToLong(LinearCompiler::length).sum();
    }
    if (regex instanceof Regex.Choice choice) {
      return choice.options().stream().mapToLong(option -> length(option) + 2).sum();
    }
    if (regex instanceof Regex.Repeat repeat) {
      boolean bounded = repeat.max() != Regex.UNBOUNDED;
      long times = bounded ? repeat.max() : repeat.min() + 1L;
      // Held below the bound's square, so that no nesting overflows.
      return Math.min((length(repeat.body()) + 2) * times, 2L * MAX_SIZE);
    }
    if (regex instanceof Regex.Capture capture) {
      return length(capture.body());
    }
    return regex instanceof Regex.Look look ? length(look.body()) + 2 : 1;
  }

  private void add(Regex regex) {
    if (regex instanceof Regex.Chars chars) {
      out.emitRead(Program.CHAR, chars.set());
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
      add(capture.body());
    } else if (regex instanceof Regex.Anchor anchor) {
      out.emitAnchor(anchor);
    } else if (regex instanceof Regex.Look look) {
      // What is ahead is found by a search from the end backwards.
      looks.add(new Program.Look(compile(look.body(), !look.behind(), looks), look.behind()));
      out.emit(Program.LOOK, looks.size() - 1, look.negative() ? 1 : 0);
    } else {
      throw new IllegalArgumentException("not regular: " + regex);
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
    for (int i = 0; i < repeat.min(); i++) {
      add(repeat.body());
    }
    if (repeat.max() == Regex.UNBOUNDED) {
      int split = out.emit(Program.SPLIT, out.next() + 1, 0);
      add(repeat.body());
      out.emit(Program.JUMP, split, 0);
      out.pointSecondHere(split);
      return;
    }
    List<Integer> splits = new ArrayList<>();
    for (int i = repeat.min(); i < repeat.max(); i++) {
      splits.add(out.emit(Program.SPLIT, out.next() + 1, 0));
      add(repeat.body());
    }
    splits.forEach(out::pointSecondHere);
  }
}
