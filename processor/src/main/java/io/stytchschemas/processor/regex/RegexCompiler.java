package io.stytchschemas.processor.regex;

import io.stytchschemas.check.regex.RegexFormat;
import java.util.ArrayList;
import java.util.List;

/** Spells a regular expression out in instructions; what all ways to search have in common. */
abstract class RegexCompiler {
  final Assembler out;

  /** Whether the instructions are to read from the end of the match to its start. */
  boolean backwards;

  RegexCompiler(List<CharClass> sets, boolean backwards) {
    this.out = new Assembler(sets);
    this.backwards = backwards;
  }

  abstract void addRead(CharClass set);

  abstract void addCapture(Regex.Capture capture);

  abstract void addBackReference(Regex.BackReference reference);

  abstract void addRepeat(Regex.Repeat repeat);

  abstract void addLook(Regex.Look look);

  final void add(Regex regex) {
    if (regex instanceof Regex.Chars chars) {
      addRead(chars.set());
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
      addCapture(capture);
    } else if (regex instanceof Regex.BackReference reference) {
      addBackReference(reference);
    } else if (regex instanceof Regex.Look look) {
      addLook(look);
    } else if (regex instanceof Regex.Anchor anchor) {
      out.emitAnchor(anchor);
    }
  }

  private void addChoice(List<Regex> options) {
    List<Integer> jumps = new ArrayList<>();
    for (Regex option : options.subList(0, options.size() - 1)) {
      int split = out.emit(RegexFormat.SPLIT, out.next() + 1, 0);
      add(option);
      jumps.add(out.emit(RegexFormat.JUMP, 0, 0));
      out.pointSecondHere(split);
    }
    add(options.get(options.size() - 1));
    jumps.forEach(out::pointFirstHere);
  }
}
