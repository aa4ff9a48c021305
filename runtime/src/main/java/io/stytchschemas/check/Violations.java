package io.stytchschemas.check;

import io.stytchschemas.Severity;
import io.stytchschemas.ValidationResult;
import io.stytchschemas.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects what is wrong with a document, up to a bound: a bad document must not become a far
 * larger report. Not safe for several threads.
 */
public final class Violations {
  /** How many violations one result has at most. */
  public static final int BOUND = 1_000;

  /**
   * How many characters of locations end a report early. A thousand violations under one name of a
   * megabyte would be a gigabyte of pointers.
   */
  static final int BOUND_OF_LOCATIONS = 1 << 20;

  private static final Set<String> CHOICES = Set.of("oneOf", "anyOf");

  private final List<Violation> found = new ArrayList<>();
  private int errors;
  private int warnings;
  private long locations;

  private Violations() {}

  /** Collects up to {@link #BOUND} violations. */
  public static Violations collecting() {
    return new Violations();
  }

  /** Adds an error. */
  public void addAt(String instanceLocation, String keywordLocation, String message) {
    add(new Violation(instanceLocation, keywordLocation, message, Severity.ERROR, List.of()));
  }

  /**
   * Adds what a check found.
   *
   * @return whether no more is wanted
   */
  boolean add(Violation violation) {
    if (violation.severity() == Severity.WARNING) {
      if (takesWarnings()) {
        warnings++;
        keep(violation);
      }
      return isFull();
    }
    errors++;
    if (!isFull() || errors == 1) {
      dropWarningForRoom();
      keep(violation);
    }
    return isFull();
  }

  /**
   * Adds those of {@code others} that stand where no error stands yet, nor in a value of no branch:
   * what it comes closest to is told there.
   */
  public void addElsewhere(Violations others) {
    Set<String> taken = new HashSet<>();
    Set<String> ofNoBranch = new HashSet<>();
    for (Violation violation : found) {
      if (violation.severity() == Severity.ERROR) {
        taken.add(violation.instanceLocation());
        if (CHOICES.contains(violation.keyword())) {
          ofNoBranch.add(violation.instanceLocation());
        }
      }
    }
    for (Violation other : others.found) {
      String place = other.instanceLocation();
      if (!taken.contains(place) && !isWithin(ofNoBranch, place)) {
        addAt(place, other.keywordLocation(), other.message());
      }
    }
  }

  private static boolean isWithin(Set<String> values, String place) {
    for (int end = place.lastIndexOf('/'); end >= 0; end = place.lastIndexOf('/', end - 1)) {
      if (values.contains(place.substring(0, end))) {
        return true;
      }
    }
    return false;
  }

  /** How many errors there are so far; counts on beyond {@link #BOUND}. */
  public int errors() {
    return errors;
  }

  /** What was collected. */
  public ValidationResult toResult() {
    return found.isEmpty() ? ValidationResult.valid() : new ValidationResult(found);
  }

  private void keep(Violation violation) {
    found.add(violation);
    locations += violation.instanceLocation().length() + violation.keywordLocation().length();
  }

  /** A flood of warnings must not hide an error, for it is the errors that refuse a value. */
  private void dropWarningForRoom() {
    for (int i = found.size() - 1; i >= 0 && found.size() >= BOUND; i--) {
      if (found.get(i).severity() == Severity.WARNING) {
        found.remove(i);
        warnings--;
      }
    }
  }

  private boolean takesWarnings() {
    return found.size() < BOUND && locations < BOUND_OF_LOCATIONS;
  }

  private boolean isFull() {
    return found.size() - warnings >= BOUND || locations >= BOUND_OF_LOCATIONS;
  }
}
