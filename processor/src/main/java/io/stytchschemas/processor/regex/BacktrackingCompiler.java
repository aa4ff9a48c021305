package io.stytchschemas.processor.regex;

import io.stytchschemas.check.regex.RegexFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Compiles for a search that tries one way after the other: loops count, groups are remembered, and
 * looks stand where they are made.
 */
final class BacktrackingCompiler extends RegexCompiler {
  /** A program; {@code loops} are indexed by its instructions. */
  record Result(
      List<CharClass> sets, List<Regex.Repeat> loops, int groupRegisters, Program program) {}

  private final List<CharClass> sets;
  private final List<Regex.Repeat> loops = new ArrayList<>();

  private BacktrackingCompiler(List<CharClass> sets) {
    super(sets, false);
    this.sets = sets;
  }

  static Result compile(Regex regex) {
    BacktrackingCompiler compiler = new BacktrackingCompiler(new ArrayList<>());
    compiler.add(regex);
    Program program = compiler.out.finish();
    int groupRegisters = 2 * groups(regex).max().orElse(0);
    return new Result(
        List.copyOf(compiler.sets), List.copyOf(compiler.loops), groupRegisters, program);
  }

  private static IntStream groups(Regex regex) {
    IntStream inner = regex.children().stream().flatMapToInt(BacktrackingCompiler::groups);
    return regex instanceof Regex.Capture capture
        ? IntStream.concat(IntStream.of(capture.index()), inner)
        : inner;
  }

  /** The register where group {@code index} begins; its end is the next. */
  private static int startRegister(int index) {
    return 2 * (index - 1);
  }

  @Override
  void addRead(CharClass set) {
    out.emitRead(backwards ? RegexFormat.CHAR_BEHIND : RegexFormat.CHAR, set);
  }

  @Override
  void addCapture(Regex.Capture capture) {
    int start = startRegister(capture.index());
    out.emit(RegexFormat.SAVE, backwards ? start + 1 : start, 0);
    add(capture.body());
    out.emit(RegexFormat.SAVE, backwards ? start : start + 1, 0);
  }

  @Override
  void addBackReference(Regex.BackReference reference) {
    out.emit(RegexFormat.BACK_REFERENCE, reference.index(), backwards ? 1 : 0);
  }

  @Override
  void addLook(Regex.Look look) {
    boolean outer = backwards;
    int start = out.emit(RegexFormat.INLINE_LOOK, 0, look.negative() ? 1 : 0);
    backwards = look.behind();
    add(look.body());
    backwards = outer;
    out.emit(RegexFormat.MATCH, 0, 0);
    out.pointFirstHere(start);
  }

  @Override
  void addRepeat(Regex.Repeat repeat) {
    int index = loops.size();
    loops.add(repeat);
    out.emit(RegexFormat.ENTER_LOOP, index, 0);
    int loop = out.emit(RegexFormat.LOOP, 0, index);
    out.emit(RegexFormat.BEGIN_ITERATION, index, 0);
    int[] groups = groups(repeat.body()).sorted().toArray();
    if (groups.length > 0) {
      // What a group matched in one iteration is forgotten in the next.
      int last = startRegister(groups[groups.length - 1]) + 1;
      out.emit(RegexFormat.CLEAR, startRegister(groups[0]), last + 1);
    }
    add(repeat.body());
    out.emit(RegexFormat.END_ITERATION, index, 0);
    out.emit(RegexFormat.JUMP, loop, 0);
    out.pointFirstHere(loop);
  }
}
