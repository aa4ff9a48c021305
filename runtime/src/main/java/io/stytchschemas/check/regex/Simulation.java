package io.stytchschemas.check.regex;

import io.stytchschemas.json.pool.Pool;
import java.util.Arrays;
import java.util.BitSet;

/**
 * A search that follows all ways through a program at once, so that it takes at most a step for
 * each instruction at each character, whatever the text. A long program takes those beyond {@link
 * RegexFormat#FREE_STEPS} from the budget. What looks ahead or behind asks for is worked out first,
 * for every place of the text.
 */
final class Simulation implements RegexSearch {
  /** Of the scans of a long program, which would take more room than most texts. */
  private static final Pool<int[]> ROOMS = new Pool<>();

  private final Program program;

  /** What to look for, an inner one before its outer one; and whether it is to end at a place. */
  private final Program[] looks;

  private final boolean[] behind;
  private final int roomSize;

  Simulation(ProgramText in) {
    CharSet[] sets = in.sets();
    looks = new Program[in.next()];
    behind = new boolean[looks.length];
    for (int i = 0; i < looks.length; i++) {
      behind[i] = in.flag();
      looks[i] = new Program(in, sets);
    }
    program = new Program(in, sets);
    int longest = program.size();
    for (Program look : looks) {
      longest = Math.max(longest, look.size());
    }
    roomSize = Scan.ROOM * longest + 1;
  }

  @Override
  public boolean find(String text, StepBudget budget) {
    int[] kept = ROOMS.take();
    int[] room = kept == null || kept.length < roomSize ? new int[roomSize] : kept;
    BitSet[] places = new BitSet[looks.length];
    for (int i = 0; i < looks.length; i++) {
      // What is ahead is searched for from the end backwards.
      places[i] = new Scan(looks[i], text, places, budget, room).run(!behind[i]);
    }
    boolean found = new Scan(program, text, places, budget, room).find();
    ROOMS.giveBack(room);
    return found;
  }

  /** One pass of a program over a text. */
  private static final class Scan {
    /** What there must be for each instruction, and one more. */
    static final int ROOM = 5;

    private final Program program;
    private final String text;

    /** For each look, where it holds. */
    private final BitSet[] places;

    /**
     * For each instruction the step at which it was last come to; then the reads come to at the
     * position; then, before they are followed, what comes after them; then what is open.
     */
    private final int[] room;

    private final int reads;
    private int readCount;
    private final int pending;
    private int pendingCount;
    private final int open;
    private int step;
    private final StepBudget budget;

    /** How many instructions were followed at the position. */
    private int followed;

    Scan(Program program, String text, BitSet[] places, StepBudget budget, int[] room) {
      this.budget = budget;
      this.program = program;
      this.text = text;
      this.places = places;
      this.room = room;
      this.reads = program.size();
      this.pending = 2 * program.size();
      this.open = 3 * program.size();
      Arrays.fill(room, 0, reads, 0);
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
        matched |= follow(room[pending + i], position);
      }
      return matched;
    }

    private void read(int codePoint) {
      pendingCount = 0;
      for (int i = 0; i < readCount; i++) {
        int pc = room[reads + i];
        if (program.reads(pc, codePoint)) {
          room[pending + pendingCount++] = pc + 1;
        }
      }
    }

    private boolean follow(int from, int position) {
      boolean matched = false;
      int steps = 0;
      int top = open;
      room[top++] = from;
      while (top > open) {
        int pc = room[--top];
        if (room[pc] == step) {
          continue;
        }
        room[pc] = step;
        steps++;
        switch (program.operation(pc)) {
          case RegexFormat.CHAR -> room[reads + readCount++] = pc;
          case RegexFormat.SPLIT -> {
            room[top++] = program.second(pc);
            room[top++] = program.first(pc);
          }
          case RegexFormat.JUMP -> room[top++] = program.first(pc);
          case RegexFormat.MATCH -> matched = true;
          default -> {
            if (holds(pc, position)) {
              room[top++] = pc + 1;
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
