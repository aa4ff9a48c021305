package io.stytchschemas.check.regex;

import java.util.Arrays;
import java.util.List;

/**
 * A search that tries one way after the other, as ECMA-262 (22.2.2) describes it. It serves back
 * references, for which no linear way is known, and counts that are too large to be written out.
 * Hostile text can make it slow, so that it counts its steps and gives up; never the stack, though:
 * what is still to be tried is kept on the heap.
 */
final class Backtracking implements RegexSearch {
  /** Well below a second. */
  private static final int MAX_STEPS = 20_000_000;

  private final Program program;
  private final List<BacktrackingCompiler.Loop> loops;
  private final int registers;

  Backtracking(Regex regex) {
    BacktrackingCompiler.Result result = BacktrackingCompiler.compile(regex);
    this.program = result.program();
    this.loops = result.loops();
    this.registers = result.registers();
  }

  /**
   * @throws IllegalStateException if it is not found out within a number of steps
   */
  @Override
  public boolean find(String text) {
    Attempt attempt = new Attempt(text);
    for (int i = 0; i <= text.length(); ) {
      if (attempt.run(0, i)) {
        return true;
      }
      i += i < text.length() ? Character.charCount(text.codePointAt(i)) : 1;
    }
    return false;
  }

  /** The state of one search. */
  private final class Attempt {
    private final String text;
    private final int[] values = new int[registers];

    /** Pairs: a place to go on at and its position, or ~register and its value before. */
    private int[] undo = new int[64];

    private int undoSize;
    private int steps;
    private int pc;
    private int position;

    Attempt(String text) {
      this.text = text;
      Arrays.fill(values, -1);
    }

    /** Whether the program matches from an instruction on. If not, all is as it was before. */
    boolean run(int from, int at) {
      int base = undoSize;
      pc = from;
      position = at;
      while (true) {
        if (++steps > MAX_STEPS) {
          throw new IllegalStateException(
              "gave up matching a pattern after " + MAX_STEPS + " steps");
        }
        if (program.operation(pc) == Program.MATCH) {
          forgetChoices(base);
          return true;
        }
        if (!step() && !back(base)) {
          return false;
        }
      }
    }

    /** Carries out one instruction; false if this way leads nowhere. */
    private boolean step() {
      int x = program.first(pc);
      switch (program.operation(pc)) {
        case Program.CHAR, BacktrackingCompiler.CHAR_BEHIND -> {
          return read(program.operation(pc) != Program.CHAR);
        }
        case Program.SPLIT -> {
          push(program.second(pc), position);
          pc = x;
        }
        case Program.JUMP -> pc = x;
        case Program.AT_START, Program.AT_END, Program.ON_BOUNDARY, Program.OFF_BOUNDARY -> {
          return program.holds(pc++, text, position);
        }
        case BacktrackingCompiler.SAVE -> {
          set(x, position);
          pc++;
        }
        case BacktrackingCompiler.CLEAR -> {
          for (int register = x; register < program.second(pc); register++) {
            set(register, -1);
          }
          pc++;
        }
        case BacktrackingCompiler.BACK_REFERENCE -> {
          return readAgain(x, program.second(pc) == 1);
        }
        case BacktrackingCompiler.INLINE_LOOK -> {
          return look(x, program.second(pc) == 1);
        }
        case BacktrackingCompiler.ENTER_LOOP -> {
          set(loops.get(x).counter(), 0);
          pc++;
        }
        case BacktrackingCompiler.LOOP -> loop(loops.get(program.second(pc)), x);
        case BacktrackingCompiler.BEGIN_ITERATION -> beginIteration(loops.get(x));
        default -> {
          return endIteration(loops.get(x));
        }
      }
      return true;
    }

    private boolean read(boolean behind) {
      if (position == (behind ? 0 : text.length())) {
        return false;
      }
      int c = behind ? text.codePointBefore(position) : text.codePointAt(position);
      position += behind ? -Character.charCount(c) : Character.charCount(c);
      return program.set(pc++).contains(c);
    }

    private boolean readAgain(int group, boolean behind) {
      pc++;
      int start = values[BacktrackingCompiler.groupRegister(group)];
      int end = values[BacktrackingCompiler.groupRegister(group) + 1];
      if (start < 0 || end < 0) {
        return true; // A group that has not taken part is empty.
      }
      int length = end - start;
      int at = behind ? position - length : position;
      position = behind ? at : position + length;
      return at >= 0 && text.regionMatches(at, text, start, length);
    }

    private boolean look(int after, boolean negative) {
      int at = position;
      int base = undoSize;
      boolean found = run(pc + 1, at);
      if (found && negative) {
        restore(base);
      }
      pc = after;
      position = at;
      return found != negative;
    }

    private void loop(BacktrackingCompiler.Loop loop, int exit) {
      int count = values[loop.counter()];
      int iteration = pc + 1;
      if (count < loop.min()) {
        pc = iteration;
      } else if (count >= loop.max()) {
        pc = exit;
      } else {
        push(loop.lazy() ? iteration : exit, position);
        pc = loop.lazy() ? exit : iteration;
      }
    }

    private void beginIteration(BacktrackingCompiler.Loop loop) {
      set(loop.counter(), values[loop.counter()] + 1);
      set(loop.counter() + 1, position);
      pc++;
    }

    private boolean endIteration(BacktrackingCompiler.Loop loop) {
      pc++;
      boolean moved = position != values[loop.counter() + 1];
      return moved || values[loop.counter()] <= loop.min();
    }

    private void set(int register, int value) {
      push(~register, values[register]);
      values[register] = value;
    }

    private void push(int what, int value) {
      if (undoSize == undo.length) {
        undo = Arrays.copyOf(undo, 2 * undoSize);
      }
      undo[undoSize++] = what;
      undo[undoSize++] = value;
    }

    /** Takes back what was done since the last choice, and goes the other way there. */
    private boolean back(int base) {
      while (undoSize > base) {
        int value = undo[--undoSize];
        int what = undo[--undoSize];
        if (what >= 0) {
          pc = what;
          position = value;
          return true;
        }
        values[~what] = value;
      }
      return false;
    }

    /** Takes back all that was done, and drops all choices. */
    private void restore(int base) {
      forgetChoices(base);
      back(base);
    }

    private void forgetChoices(int base) {
      int kept = base;
      for (int i = base; i < undoSize; i += 2) {
        if (undo[i] < 0) {
          undo[kept++] = undo[i];
          undo[kept++] = undo[i + 1];
        }
      }
      undoSize = kept;
    }
  }
}
