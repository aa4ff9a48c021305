package io.stytchschemas.processor.regex;

import io.stytchschemas.check.regex.RegexFormat;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression compiled for the quickest search that serves.
 *
 * @param text as the runtime reads it
 * @param linear whether every search takes time linear in the text, and few steps a character
 */
record RegexProgram(String text, boolean linear) {

  /** The program for a simplified expression. */
  static RegexProgram of(Regex regex) {
    RegexProgram conjunction = conjunction(Simplifier.parts(regex));
    if (conjunction != null) {
      return conjunction;
    }
    String sequence = classSequence(Simplifier.parts(regex));
    if (sequence != null) {
      return new RegexProgram(sequence, true);
    }
    if (!LinearCompiler.accepts(regex)) {
      return new RegexProgram(backtracking(regex), false);
    }
    LinearCompiler.Result compiled = LinearCompiler.compile(regex);
    String automaton = AutomatonBuilder.build(compiled);
    return automaton == null
        ? new RegexProgram(simulation(compiled), compiled.isShort())
        : new RegexProgram(automaton, true);
  }

  /**
   * Takes apart what looks ahead from the start: {@code ^(?=a)(?!b)c} is found where {@code ^a} is,
   * {@code ^b} is not, and {@code ^c} is. Each may have its own automaton.
   */
  private static @Nullable RegexProgram conjunction(List<Regex> parts) {
    int looks = 0;
    while (looks + 1 < parts.size()
        && parts.get(0) == Regex.Anchor.START
        && parts.get(looks + 1) instanceof Regex.Look look
        && !look.behind()) {
      looks++;
    }
    boolean divisible = looks > 0 && parts.stream().noneMatch(Simplifier::refersBack);
    if (!divisible) {
      return null;
    }
    ProgramWriter out = new ProgramWriter().number(RegexFormat.CONJUNCTION).number(looks + 1);
    boolean linear = true;
    for (int i = 1; i <= looks + 1; i++) {
      List<Regex> branch = new ArrayList<>(List.of(Regex.Anchor.START));
      boolean expected = true;
      if (i <= looks && parts.get(i) instanceof Regex.Look look) {
        branch.add(look.body());
        expected = !look.negative();
      } else {
        branch.addAll(parts.subList(i, parts.size()));
      }
      RegexProgram program = of(Simplifier.simplify(new Regex.Sequence(branch)));
      out.flag(expected).append(program.text);
      linear &= program.linear;
    }
    return new RegexProgram(out.toString(), linear);
  }

  /** The program for sets of which one may vary, between both ends; null if that is not all. */
  static @Nullable String classSequence(List<Regex> parts) {
    int size = parts.size() - 2;
    if (size < 0 || parts.get(0) != Regex.Anchor.START || parts.get(size + 1) != Regex.Anchor.END) {
      return null;
    }
    List<CharClass> sets = new ArrayList<>();
    List<Integer> counts = new ArrayList<>();
    int varying = size;
    int max = 0;
    for (Regex part : parts.subList(1, size + 1)) {
      Regex.Repeat run =
          part instanceof Regex.Repeat repeat ? repeat : new Regex.Repeat(part, 1, 1, false);
      boolean varies = run.min() != run.max();
      if (!(run.body() instanceof Regex.Chars chars) || (varies && varying < size)) {
        return null;
      }
      if (varies) {
        varying = sets.size();
        max = run.max();
      }
      sets.add(chars.set());
      counts.add(run.min());
    }
    List<CharClass> different = List.copyOf(new LinkedHashSet<>(sets));
    return new ProgramWriter()
        .number(RegexFormat.CLASS_SEQUENCE)
        .sets(different)
        .array(sets.stream().map(different::indexOf).toList())
        .array(counts)
        .number(varying)
        .number(max)
        .toString();
  }

  static String simulation(LinearCompiler.Result compiled) {
    ProgramWriter out = new ProgramWriter().number(RegexFormat.SIMULATION);
    out.sets(compiled.sets()).number(compiled.looks().size());
    for (LinearCompiler.Look look : compiled.looks()) {
      out.flag(look.behind()).program(look.program());
    }
    return out.program(compiled.program()).toString();
  }

  static String backtracking(Regex regex) {
    BacktrackingCompiler.Result compiled = BacktrackingCompiler.compile(regex);
    List<Regex.Repeat> loops = compiled.loops();
    return new ProgramWriter()
        .number(RegexFormat.BACKTRACKING)
        .number(compiled.groupRegisters())
        .array(loops.stream().map(Regex.Repeat::min).toList())
        .array(loops.stream().map(Regex.Repeat::max).toList())
        .array(loops.stream().map(loop -> loop.lazy() ? 1 : 0).toList())
        .sets(compiled.sets())
        .program(compiled.program())
        .toString();
  }
}
