package io.stytchschemas.check.regex;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
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
  private static final int MAX_TRANSITIONS = 1 << 15;
  private static final int MAX_STEPS = 1 << 20;

  private final Program program;
  private final CharClasses classes;
  private final Map<BitSet, Character> states = new HashMap<>();
  private final List<BitSet> members = new ArrayList<>();
  private int steps;

  private AutomatonBuilder(Program program) {
    this.program = program;
    this.classes = new CharClasses(program.sets());
  }

  /** The automaton; null if it would be too large, or the program tests more than the two ends. */
  static @Nullable Automaton build(Program program) {
    return isPlain(program) ? new AutomatonBuilder(program).build() : null;
  }

  private static boolean isPlain(Program program) {
    for (int pc = 0; pc < program.size(); pc++) {
      if (program.isAnchor(pc) && program.operation(pc) > Program.AT_END) {
        return false;
      }
    }
    return program.looks().isEmpty() && program.sets().stream().allMatch(CharSet::hasRangesOnly);
  }

  private @Nullable Automaton build() {
    BitSet initial = new BitSet();
    follow(0, initial, true, false);
    BitSet restart = new BitSet();
    follow(0, restart, false, false);
    char start = stateOf(initial, true);
    char[] transitions = new char[64];
    int width = classes.count();
    for (int state = 0; state < members.size(); state++) {
      if (members.size() * width > MAX_TRANSITIONS || steps > MAX_STEPS) {
        return null;
      }
      if ((state + 1) * width > transitions.length) {
        transitions = Arrays.copyOf(transitions, 2 * (state + 1) * width);
      }
      for (int c = 0; c < width; c++) {
        BitSet next = step(members.get(state), classes.member(c));
        next.or(restart);
        transitions[state * width + c] = stateOf(next, false);
      }
    }
    boolean[] accepting = new boolean[members.size()];
    for (int state = 0; state < accepting.length; state++) {
      accepting[state] = mayEnd(members.get(state), state == start);
    }
    return new Automaton(
        classes, Arrays.copyOf(transitions, members.size() * width), accepting, start);
  }

  /** The state for a set of instructions. The initial one is its own: it alone is at the start. */
  private char stateOf(BitSet set, boolean initial) {
    if (hasMatch(set)) {
      return Automaton.FOUND;
    }
    if (set.isEmpty() && !initial) {
      return Automaton.LOST;
    }
    Character known = states.get(set);
    if (known != null) {
      return known;
    }
    char state = (char) members.size();
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
      if (program.operation(pc) == Program.CHAR && program.set(pc).contains(codePoint)) {
        follow(pc + 1, to, false, false);
      }
    }
    return to;
  }

  private boolean mayEnd(BitSet state, boolean atStart) {
    BitSet reached = new BitSet();
    for (int pc = state.nextSetBit(0); pc >= 0; pc = state.nextSetBit(pc + 1)) {
      if (program.operation(pc) == Program.AT_END) {
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
        case Program.SPLIT -> {
          open.push(program.second(at));
          open.push(program.first(at));
        }
        case Program.JUMP -> open.push(program.first(at));
        case Program.AT_START -> {
          if (atStart) {
            open.push(at + 1);
          }
        }
        case Program.AT_END -> {
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
