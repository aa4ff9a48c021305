package io.stytchschemas.check.regex;

import java.util.Arrays;

/**
 * A search that tries one way after the other, as ECMA-262 (22.2.2) describes it. It serves back
 * references, for which no linear way is known, and counts that are too large to be written out.
 * Hostile text can make it slow, so that it counts its steps, comparisons by the character, and
 * gives up; never the stack, though: what is still to be tried is kept on the heap.
 */
final class Backtracking implements RegexSearch {
  /**
   * The heap that what is still to be tried may take, in ints: with any text, and with each of its
   * characters more.
   */
  private static final int LEAST_UNDO = 1 << 20;

  private static final int UNDO_FOR_A_CHARACTER = 16;
  private static final int MOST_UNDO = 1 << 24;

  private final Program program;

  /** The bounds of each loop, and whether it is lazy. */
  private final int[] min;

  private final int[] max;
  private final int[] lazy;

  /** Each group has two registers, where it begins and ends; then each loop: count and start. */
  private final int groupRegisters;

  Backtracking(ProgramText in) {
    groupRegisters = in.next();
    min = in.array();
    max = in.array();
    lazy = in.array();
    CharSet[] sets = in.sets();
    program = new Program(in, sets);
  }

  @Override
  public boolean find(String text, StepBudget budget) {
    Attempt attempt = new Attempt(text, budget);
    for (int i = 0; i <= text.length() && !budget.isUsedUp(); ) {
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
    private final StepBudget budget;
    private final int[] values = new int[groupRegisters + 2 * min.length];

    /** Pairs: a place to go on at and its position, or ~register and its value before. */
    private int[] undo = new int[64];

    private int undoSize;
    private final int mostUndo;
    private int pc;
    private int position;

    Attempt(String text, StepBudget budget) {
      this.text = text;
      this.budget = budget;
      this.mostUndo =
          (int) Math.min(MOST_UNDO, LEAST_UNDO + (long) UNDO_FOR_A_CHARACTER * text.length());
      Arrays.fill(values, -1);
    }

    /**
     * Whether the program matches from an instruction on. If not, all is as it was before; unless
     * the budget is used up, for then it does not matter any more.
     */
    boolean run(int from, int at) {
      int base = undoSize;
      pc = from;
      position = at;
      while (true) {
        if (!budget.take(1) || undoSize > mostUndo) {
          budget.useUp();
          return false;
        }
        if (program.operation(pc) == RegexFormat.MATCH) {
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
        case RegexFormat.CHAR, RegexFormat.CHAR_BEHIND -> {
          return read(program.operation(pc) != RegexFormat.CHAR);
        }
        case RegexFormat.SPLIT -> {
          push(program.second(pc), position);
          pc = x;
        }
        case RegexFormat.JUMP -> pc = x;
        case RegexFormat.AT_START,
            RegexFormat.AT_END,
            RegexFormat.ON_BOUNDARY,
            RegexFormat.OFF_BOUNDARY -> {
          return program.holds(pc++, text, position);
        }
        case RegexFormat.SAVE -> {
          set(x, position);
          pc++;
        }
        case RegexFormat.CLEAR -> {
          clear(x, program.second(pc));
          pc++;
        }
        case RegexFormat.BACK_REFERENCE -> {
          return readAgain(x, program.second(pc) == 1);
        }
        case RegexFormat.INLINE_LOOK -> {
          return look(x, program.second(pc) == 1);
        }
        case RegexFormat.ENTER_LOOP -> {
          set(counter(x), 0);
          pc++;
        }
        case RegexFormat.LOOP -> loop(program.second(pc), x);
        case RegexFormat.BEGIN_ITERATION -> beginIteration(x);
        default -> {
          return endIteration(x);
        }
      }
      return true;
    }

    /** Of groups by the hundred, each of which counts. */
    private void clear(int from, int end) {
      for (int register = from; register < end; register++) {
        if (values[register] != -1 && budget.take(1)) {
          set(register, -1);
        }
      }
    }

    private boolean read(boolean behind) {
      if (position == (behind ? 0 : text.length())) {
        return false;
      }
      int c = behind ? text.codePointBefore(position) : text.codePointAt(position);
      position += behind ? -Character.charCount(c) : Character.charCount(c);
      return program.reads(pc++, c);
    }

    private boolean readAgain(int group, boolean behind) {
      pc++;
      int start = values[2 * group - 2];
      int end = values[2 * group - 1];
      if (start < 0 || end < 0) {
        return true; // A group that has not taken part is empty.
      }
      int length = end - start;
      int at = behind ? position - length : position;
      position = behind ? at : position + length;
      return at >= 0 && at + length <= text.length() && areSame(start, at, length);
    }

    private boolean areSame(int one, int other, int length) {
      int same = 0;
      while (same < length && text.charAt(one + same) == text.charAt(other + same)) {
        same++;
      }
      return budget.take(same) && same == length;
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

    private void loop(int loop, int exit) {
      int count = values[counter(loop)];
      int iteration = pc + 1;
      if (count < min[loop]) {
        pc = iteration;
      } else if (count >= max[loop]) {
        pc = exit;
      } else {
        push(lazy[loop] == 1 ? iteration : exit, position);
        pc = lazy[loop] == 1 ? exit : iteration;
      }
    }

    private void beginIteration(int loop) {
      set(counter(loop), values[counter(loop)] + 1);
      set(counter(loop) + 1, position);
      pc++;
    }

    private boolean endIteration(int loop) {
      pc++;
      boolean moved = position != values[counter(loop) + 1];
      return moved || values[counter(loop)] <= min[loop];
    }

    private int counter(int loop) {
      return groupRegisters + 2 * loop;
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
