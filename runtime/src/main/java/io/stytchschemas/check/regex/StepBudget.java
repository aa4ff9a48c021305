package io.stytchschemas.check.regex;

/**
 * How many steps the searches of one document may take that are not linear, all together. Not safe
 * for several threads: each document has one of its own.
 *
 * <p>Once it is used up each such search ends, and finds nothing. Whoever made it asks in the end,
 * for "found nothing" says nothing then: under a {@code not} it would be a yes.
 */
public final class StepBudget {
  /** Well below a second. */
  private static final int MOST = 20_000_000;

  /** What any document may take, and what more for a byte: a small one must not buy the most. */
  private static final int LEAST = 200_000;

  private static final int FOR_A_BYTE = 1_000;

  private int left;

  /** What there is for searches that no verdict needs: as many again. */
  private int spare;

  /** What was left before such searches began. */
  private int put;

  /** The steps of a document of so many bytes. */
  public StepBudget(int bytes) {
    renew(of(bytes));
  }

  /** How many steps there are for a document of so many bytes. */
  public static int of(int bytes) {
    return (int) Math.min(MOST, LEAST + (long) FOR_A_BYTE * bytes);
  }

  /** Begins anew with so many. */
  public void renew(int steps) {
    left = steps;
    spare = steps;
  }

  /** Goes on where those of another part of the document have ended. */
  public void resume(StepBudget other) {
    left = other.left;
    spare = other.spare;
  }

  /**
   * Begins searches that no verdict needs, such as for a better branch than one that holds: what
   * they take, and that they give up, is nothing to the others. {@link #endSpare} must follow.
   */
  public void beginSpare() {
    put = left;
    left = Math.max(0, spare);
  }

  /** Ends them. */
  public void endSpare() {
    spare = left;
    left = put;
  }

  /** How many are left; negative once they are used up. */
  public int left() {
    return left;
  }

  /** Whether a search had to give up. */
  public boolean isUsedUp() {
    return left < 0;
  }

  /** Takes a number of steps; false if there are not so many. */
  public boolean take(int steps) {
    left = steps > left ? -1 : left - steps;
    return left >= 0;
  }

  /** Gives up now. */
  public void useUp() {
    left = -1;
  }
}
