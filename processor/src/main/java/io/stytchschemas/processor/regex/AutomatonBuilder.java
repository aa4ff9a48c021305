package io.stytchschemas.processor.regex;

import io.stytchschemas.check.regex.RegexFormat;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Works out the automaton of a program: each of its states is a set of instructions that the search
 * may have come to. There can be very many, so that the work is bounded.
 */
final class AutomatonBuilder {
  private static final int MAX_TRANSITIONS = 1 << 13;
  private static final int MAX_STEPS = 1 << 20;

  private final Program program;
  private final List<CharClass> sets;
  private final CharClasses classes;
  private final Map<BitSet, Integer> states = new HashMap<>();
  private final List<BitSet> members = new ArrayList<>();
  private int steps;

  private AutomatonBuilder(LinearCompiler.Result compiled) {
    this.program = compiled.program();
    this.sets = compiled.sets();
    this.classes = CharClasses.of(sets);
  }

  /**
   * The automaton, as the runtime reads it; null if it would be too large, or the program asks for
   * more than the two ends and ranges of characters.
   */
  static @Nullable String build(LinearCompiler.Result compiled) {
    return isPlain(compiled) ? new AutomatonBuilder(compiled).build() : null;
  }

  private static boolean isPlain(LinearCompiler.Result compiled) {
    List<Integer> operations = compiled.program().operations();
    return compiled.looks().isEmpty()
        && !operations.contains(RegexFormat.ON_BOUNDARY)
        && !operations.contains(RegexFormat.OFF_BOUNDARY)
        && compiled.sets().stream().allMatch(CharClass::hasRangesOnly);
  }

  private @Nullable String build() {
    BitSet initial = new BitSet();
    follow(0, initial, true, false);
    BitSet restart = new BitSet();
    follow(0, restart, false, false);
    int start = stateOf(initial, true);
    List<Integer> transitions = new ArrayList<>();
    for (int state = 0; state < members.size(); state++) {
      if (members.size() * classes.count() > MAX_TRANSITIONS || steps > MAX_STEPS) {
        return null;
      }
      for (int member : classes.members()) {
        BitSet next = step(members.get(state), member);
        next.or(restart);
        transitions.add(stateOf(next, false));
      }
    }
    return text(start, transitions);
  }

  private String text(int start, List<Integer> transitions) {
    List<Integer> accepting = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      int state = i + RegexFormat.FIRST_STATE;
      if (mayEnd(members.get(i), state == start)) {
        accepting.add(state);
      }
    }
    ProgramWriter out =
        new ProgramWriter()
            .number(RegexFormat.AUTOMATON)
            .ascending(classes.starts())
            .array(classes.classOfRun())
            .number(classes.count())
            .number(start)
            .number(members.size())
            .ascending(accepting);
    for (int i = 0; i < transitions.size(); ) {
      int end = i + 1;
      while (end < transitions.size() && transitions.get(end).equals(transitions.get(i))) {
        end++;
      }
      out.number(end - i).number(transitions.get(i));
      i = end;
    }
    return out.toString();
  }

  /** The state for a set of instructions. The initial one is its own: it alone is at the start. */
  private int stateOf(BitSet set, boolean initial) {
    if (hasMatch(set)) {
      return RegexFormat.FOUND;
    }
    if (set.isEmpty() && !initial) {
      return RegexFormat.LOST;
    }
    Integer known = states.get(set);
    if (known != null) {
      return known;
    }
    int state = members.size() + RegexFormat.FIRST_STATE;
    members.add(set);
    if (!initial) {
      states.put(set, state);
    }
    return state;
  }

  private boolean hasMatch(BitSet set) {
    return set.get(program.size() - 1); // It is the last instruction.
  }

  private BitSet step(BitSet from, int codePoint) {
    BitSet to = new BitSet();
    for (int pc = from.nextSetBit(0); pc >= 0; pc = from.nextSetBit(pc + 1)) {
      steps++;
      if (program.operation(pc) == RegexFormat.CHAR
          && sets.get(program.first(pc)).contains(codePoint)) {
        follow(pc + 1, to, false, false);
      }
    }
    return to;
  }

  private boolean mayEnd(BitSet state, boolean atStart) {
    BitSet reached = new BitSet();
    for (int pc = state.nextSetBit(0); pc >= 0; pc = state.nextSetBit(pc + 1)) {
      if (program.operation(pc) == RegexFormat.AT_END) {
        follow(pc, reached, atStart, true);
      }
    }
    return hasMatch(reached);
  }

  /** Adds what can be come to from {@code pc} without reading: reads, matches, open anchors. */
  private void follow(int pc, BitSet into, boolean atStart, boolean atEnd) {
    BitSet seen = new BitSet();
    Deque<Integer> open = new ArrayDeque<>(List.of(pc));
    while (!open.isEmpty()) {
      int at = open.pop();
      if (seen.get(at)) {
        continue;
      }
      seen.set(at);
      steps++;
      switch (program.operation(at)) {
        case RegexFormat.SPLIT -> {
          open.push(program.second(at));
          open.push(program.first(at));
        }
        case RegexFormat.JUMP -> open.push(program.first(at));
        case RegexFormat.AT_START -> {
          if (atStart) {
            open.push(at + 1);
          }
        }
        case RegexFormat.AT_END -> {
          if (atEnd) {
            open.push(at + 1);
          } else {
            into.set(at);
          }
        }
        default -> into.set(at);
      }
    }
  }
}
