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
   * How many characters of locations end the errors of a report early, and as many its warnings. A
   * thousand violations under one name of a megabyte would be a gigabyte of pointers.
   */
  static final int BOUND_OF_LOCATIONS = 1 << 20;

  private static final Set<String> CHOICES = Set.of("oneOf", "anyOf");

  /** Of what the Java type alone cannot hold: a range, or the form of a text. */
  private static final String FORMAT = "format";

  private final List<Violation> found = new ArrayList<>();
  private int errors;
  private int warnings;
  private long locationsOfErrors;
  private long locationsOfWarnings;

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
        locationsOfWarnings += locations(violation);
        found.add(violation);
      }
      return isFull();
    }
    errors++;
    if (!isFull()) {
      dropWarningForRoom();
      locationsOfErrors += locations(violation);
      found.add(violation);
    }
    return isFull();
  }

  /**
   * Adds those of {@code others}, which a Java type found, that stand where no error stands yet. In
   * a value of no branch, where what it comes closest to is told, only those count that the schema
   * does not know of.
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
      boolean isKnown = !other.keyword().equals(FORMAT) && isWithin(ofNoBranch, place);
      if (!taken.contains(place) && !isKnown) {
        addAt(place, other.keywordLocation(), other.message());
      }
    }
  }

  private static boolean isWithin(Set<String> values, String place) {
    return values.stream()
        .anyMatch(value -> place.startsWith(value) && place.startsWith("/", value.length()));
  }

  /** How many errors there are so far; counts on beyond {@link #BOUND}. */
  public int errors() {
    return errors;
  }

  /** What was collected. */
  public ValidationResult toResult() {
    return found.isEmpty() ? ValidationResult.valid() : new ValidationResult(found);
  }

  private static int locations(Violation violation) {
    return violation.instanceLocation().length() + violation.keywordLocation().length();
  }

  /** A flood of warnings must not hide an error, for it is the errors that refuse a value. */
  private void dropWarningForRoom() {
    for (int i = found.size() - 1; i >= 0 && found.size() >= BOUND; i--) {
      if (found.get(i).severity() == Severity.WARNING) {
        warnings--;
        locationsOfWarnings -= locations(found.remove(i));
      }
    }
  }

  /** Whether one more error is told: its place need not be found otherwise. */
  public boolean takesErrors() {
    return !isFull();
  }

  boolean takesWarnings() {
    return found.size() < BOUND && locationsOfWarnings < BOUND_OF_LOCATIONS;
  }

  /** Whatever the warnings: never before the first error, for it is what refuses a value. */
  private boolean isFull() {
    return found.size() - warnings >= BOUND || locationsOfErrors >= BOUND_OF_LOCATIONS;
  }
}
