package io.stytchschemas.check.regex;

import java.util.BitSet;

/**
 * A search that follows all ways through a program at once, so that it takes at most a step for
 * each instruction at each character, whatever the text. A long program takes those beyond {@link
 * RegexFormat#FREE_STEPS} from the budget. What looks ahead or behind asks for is worked out first,
 * for every place of the text.
 */
final class Simulation implements RegexSearch {
  private final Program program;

  /** What to look for, an inner one before its outer one; and whether it is to end at a place. */
  private final Program[] looks;

  private final boolean[] behind;

  Simulation(ProgramText in) {
    CharSet[] sets = in.sets();
    looks = new Program[in.next()];
    behind = new boolean[looks.length];
    for (int i = 0; i < looks.length; i++) {
      behind[i] = in.flag();
      looks[i] = new Program(in, sets);
    }
    program = new Program(in, sets);
  }

  @Override
  public boolean find(String text, StepBudget budget) {
    BitSet[] places = new BitSet[looks.length];
    for (int i = 0; i < looks.length; i++) {
      // What is ahead is searched for from the end backwards.
      places[i] = new Scan(looks[i], text, places, budget).run(!behind[i]);
    }
    return new Scan(program, text, places, budget).find();
  }

  /** One pass of a program over a text. */
  private static final class Scan {
    private final Program program;
    private final String text;

    /** For each look, where it holds. */
    private final BitSet[] places;

    /** The reads come to at the position, and, before they are followed, what comes after them. */
    private final int[] reads;

    private int readCount;
    private final int[] pending;
    private int pendingCount;

    /** The step at which an instruction was last come to. */
    private final int[] visited;

    private final int[] open;
    private int step;
    private final StepBudget budget;

    /** How many instructions were followed at the position. */
    private int followed;

    Scan(Program program, String text, BitSet[] places, StepBudget budget) {
      this.budget = budget;
      this.program = program;
      this.text = text;
      this.places = places;
      this.reads = new int[program.size()];
      this.pending = new int[program.size()];
      this.visited = new int[program.size()];
      this.open = new int[2 * program.size() + 1];
    }

    boolean find() {
      int position = 0;
      while (!come(position)) {
        if (position == text.length() || !pays()) {
          return false;
        }
        int c = text.codePointAt(position);
        read(c);
        position += Character.charCount(c);
      }
      return true;
    }

    /** Marks every position at which a match ends, or begins when going backwards. */
    BitSet run(boolean backwards) {
      BitSet matching = new BitSet(text.length() + 1);
      int position = backwards ? text.length() : 0;
      int end = backwards ? 0 : text.length();
      while (true) {
        if (come(position)) {
          matching.set(position);
        }
        if (position == end || !pays()) {
          return matching;
        }
        int c = backwards ? text.codePointBefore(position) : text.codePointAt(position);
        read(c);
        position += backwards ? -Character.charCount(c) : Character.charCount(c);
      }
    }

    /** Whether there are the steps for what was followed at the position. */
    private boolean pays() {
      int asked = followed - RegexFormat.FREE_STEPS;
      return asked <= 0 || budget.take(asked);
    }

    /** Follows all that is pending, and a new start, at a position; whether that is a match. */
    private boolean come(int position) {
      step++;
      followed = 0;
      readCount = 0;
      boolean matched = follow(0, position);
      for (int i = 0; i < pendingCount; i++) {
        matched |= follow(pending[i], position);
      }
      return matched;
    }

    private void read(int codePoint) {
      pendingCount = 0;
      for (int i = 0; i < readCount; i++) {
        if (program.reads(reads[i], codePoint)) {
          pending[pendingCount++] = reads[i] + 1;
        }
      }
    }

    private boolean follow(int from, int position) {
      boolean matched = false;
      int steps = 0;
      int size = 0;
      open[size++] = from;
      while (size > 0) {
        int pc = open[--size];
        if (visited[pc] == step) {
          continue;
        }
        visited[pc] = step;
        steps++;
        switch (program.operation(pc)) {
          case RegexFormat.CHAR -> reads[readCount++] = pc;
          case RegexFormat.SPLIT -> {
            open[size++] = program.second(pc);
            open[size++] = program.first(pc);
          }
          case RegexFormat.JUMP -> open[size++] = program.first(pc);
          case RegexFormat.MATCH -> matched = true;
          default -> {
            if (holds(pc, position)) {
              open[size++] = pc + 1;
            }
          }
        }
      }
      followed += steps;
      return matched;
    }

    private boolean holds(int pc, int position) {
      if (program.isAnchor(pc)) {
        return program.holds(pc, text, position);
      }
      boolean looked = places[program.first(pc)].get(position);
      return looked == (program.second(pc) == 0);
    }
  }
}
