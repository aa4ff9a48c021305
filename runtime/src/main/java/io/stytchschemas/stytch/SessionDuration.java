package io.stytchschemas.stytch;

import io.stytchschemas.Severity;
import io.stytchschemas.check.Check;
import io.stytchschemas.check.Report;
import io.stytchschemas.check.RuleCheck;
import io.stytchschemas.json.document.IndexedDocument;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The rule for {@code session_duration_minutes}: from 5 to 527040 minutes (366 days), both
 * included.
 *
 * <p>Source: the descriptions of that property in the schemas that Stytch publishes. Other
 * properties that end in {@code _minutes} have limits of their own.
 */
public final class SessionDuration {
  /** The name of the rule, where violations have a keyword. */
  public static final String RULE = "stytch:session-duration";

  /** The shortest session, in minutes. */
  public static final int MIN_MINUTES = 5;

  /** The longest session, in minutes: 366 days. */
  public static final int MAX_MINUTES = 366 * 24 * 60;

  private static final String MESSAGE =
      "must be from " + MIN_MINUTES + " to " + MAX_MINUTES + " minutes (366 days)";

  private SessionDuration() {}

  /** The rule, for the value of such a property; one that is no number passes. */
  public static Check check() {
    return Rule.INSTANCE;
  }

  private static final class Rule extends RuleCheck {
    /** As a Check: so verifying the outer class, which all requests need, loads none of these. */
    static final Check INSTANCE = new Rule();

    private static final Check LIMITS = Check.minimum(MIN_MINUTES).and(Check.maximum(MAX_MINUTES));

    Rule() {
      super(RULE, Severity.ERROR);
    }

    @Override
    public boolean holds(IndexedDocument document, int row) {
      return LIMITS.passes(document, row);
    }

    @Override
    protected void report(IndexedDocument document, int row, Report out) {
      out.violation('/' + RULE, MESSAGE, MIN_MINUTES, MAX_MINUTES);
    }
  }

  /** Whether a session can last {@code minutes}. */
  public static boolean isValid(long minutes) {
    return minutes >= MIN_MINUTES && minutes <= MAX_MINUTES;
  }

  /** As {@link #isValid}; null, which says nothing of a session, passes. */
  public static boolean passes(@Nullable Integer minutes) {
    return minutes == null || isValid(minutes);
  }

  /** As {@link #isValid}; null, which says nothing of a session, passes. */
  public static boolean passes(@Nullable Long minutes) {
    return minutes == null || isValid(minutes);
  }

  /**
   * The number of minutes that {@code duration} is.
   *
   * @throws IllegalArgumentException if it is no whole number of minutes, or more than an {@code
   *     int} holds. Stytch's limits are not looked at: the validator does that
   */
  public static int toMinutes(Duration duration) {
    long minutes = duration.toMinutes();
    if (!duration.equals(Duration.ofMinutes(minutes))) {
      throw new IllegalArgumentException(
          "sessionDuration must be in whole minutes, not "
              + duration
              + ": round it, for example with truncatedTo(ChronoUnit.MINUTES)");
    }
    if (minutes != (int) minutes) {
      throw new IllegalArgumentException("sessionDuration " + MESSAGE + ", not " + duration);
    }
    return (int) minutes;
  }
}
