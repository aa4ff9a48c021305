package io.stytchschemas.check;

import io.stytchschemas.Severity;
import io.stytchschemas.ValidationResult;
import io.stytchschemas.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes what generated checks find, and knows where they are: in the instance and in the schema.
 *
 * <p>Keywords are given as JSON Pointers from the current place in the schema, such as {@code
 * "/type"}, already escaped; property names as they are. Not safe for several threads, {@link
 * #QUIET} apart.
 */
public final class Violations {
  /**
   * Takes nothing: every {@link #add} says that the verdict is known. Holds no state; for branches.
   */
  public static final Violations QUIET = new Violations(true, false, "", "", null);

  /** How many violations one result has at most. */
  public static final int BOUND = 1_000;

  /**
   * How many characters of locations end a report early. A thousand violations under one name of a
   * megabyte would be a gigabyte of pointers.
   */
  static final int BOUND_OF_LOCATIONS = 1 << 20;

  private final boolean quiet;
  private final boolean explainsBranches;
  private final Place place;
  private final List<Violation> found = new ArrayList<>();
  private int errors;
  private int warnings;
  private long locations;
  private int repeatable;
  private @Nullable Verdicts verdicts;

  private Violations(
      boolean quiet,
      boolean explainsBranches,
      String instanceRoot,
      String keywordRoot,
      @Nullable Verdicts verdicts) {
    this.quiet = quiet;
    this.explainsBranches = explainsBranches;
    this.verdicts = verdicts;
    this.place = new Place(instanceRoot, keywordRoot);
  }

  /** Collects up to {@link #BOUND} violations. */
  public static Violations collecting() {
    return new Violations(false, true, "", "", null);
  }

  /**
   * Collects what one branch finds. Branches inside it are not explained again: messages would nest
   * as deep as the document, and the work would double with each level.
   *
   * @param outer what the branches are tried for
   */
  static Violations ofBranch(Violations outer, String instanceRoot, String keywordRoot) {
    Violations branch = new Violations(false, false, instanceRoot, keywordRoot, null);
    branch.verdicts = outer.verdicts();
    return branch;
  }

  /**
   * Takes nothing, like {@link #QUIET}, and remembers verdicts: for branches that lead back to a
   * schema which {@link #once} checks.
   */
  public Violations quietly() {
    return (quiet && verdicts != null) ? this : verdicts().quiet();
  }

  private Verdicts verdicts() {
    if (this == QUIET) {
      return new Verdicts();
    }
    if (verdicts == null) {
      verdicts = new Verdicts();
    }
    return verdicts;
  }

  /** What {@link #quietly} gives. */
  static Violations remembering(Verdicts verdicts) {
    return new Violations(true, false, "", "", verdicts);
  }

  /**
   * Checks a value against a schema that several ways through the schemas around it lead to, so
   * that every level of a document would double the checks below it, were verdicts not remembered.
   *
   * @param check always the same object for the same schema
   */
  public boolean once(Branch check, @Nullable Object json) {
    boolean nests = json instanceof Map || json instanceof List;
    if (!nests || (!quiet && ++repeatable <= Verdicts.UNREMEMBERED)) {
      return check.check(json, this);
    }
    boolean valid = verdicts().of(check, json);
    return (valid || quiet) ? valid : check.check(json, this);
  }

  /**
   * Adds an error at the current place.
   *
   * @param keyword the keyword's location below the current one: a JSON Pointer such as {@code
   *     "/type"}
   * @return whether the caller should stop: the verdict is known and no more is wanted
   */
  public boolean add(String keyword, String message) {
    return quiet || addHere(null, keyword, message);
  }

  /** Adds an error at the property {@code property} of the current place. */
  public boolean add(String property, String keyword, String message) {
    return quiet || addHere(property, keyword, message);
  }

  /** Adds an error at the element {@code index} of the current place. */
  public boolean add(int index, String keyword, String message) {
    return quiet || addHere(index, keyword, message);
  }

  /** Adds an error whose place is known in full, wherever this stands. */
  public boolean addAt(String instanceLocation, String keywordLocation, String message) {
    return quiet
        || add(
            new Violation(instanceLocation, keywordLocation, message, Severity.ERROR, List.of()));
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

  /** Adds a warning at the current place. */
  public void warn(String keyword, String message) {
    warnHere(null, keyword, message);
  }

  /** Adds a warning at the property {@code property} of the current place. */
  public void warn(String property, String keyword, String message) {
    warnHere(property, keyword, message);
  }

  /** Adds a warning whose place is known in full, wherever this stands. */
  public void warnAt(String instanceLocation, String keywordLocation, String message) {
    if (takesWarnings()) {
      add(new Violation(instanceLocation, keywordLocation, message, Severity.WARNING, List.of()));
    }
  }

  /**
   * Adds one error for a value that is of no branch of an {@code anyOf} or a {@code oneOf}: which
   * branch comes closest, and what is wrong by it.
   *
   * @param keyword where the branches stand, such as {@code "/anyOf"}
   * @param branches all branches, in schema order
   * @return as {@link #add(String, String)}
   */
  public boolean noBranch(String keyword, @Nullable Object json, Branch... branches) {
    return quiet || add(keyword, Branches.noMatch(this, place, keyword, json, branches));
  }

  /**
   * Adds one error for a value that is of more than one branch of a {@code oneOf}: which ones.
   *
   * @param keyword where the branches stand, such as {@code "/oneOf"}
   * @param branches all branches, in schema order
   * @return as {@link #add(String, String)}
   */
  public boolean severalBranches(String keyword, @Nullable Object json, Branch... branches) {
    return quiet || add(keyword, Branches.severalMatch(this, keyword, json, branches));
  }

  /** Adds those of {@code others} that stand where no error stands yet. */
  public void addElsewhere(Violations others) {
    Set<String> taken = new HashSet<>();
    for (Violation violation : found) {
      if (violation.severity() == Severity.ERROR) {
        taken.add(violation.instanceLocation());
      }
    }
    for (Violation other : others.found) {
      if (!taken.contains(other.instanceLocation())) {
        addAt(other.instanceLocation(), other.keywordLocation(), other.message());
      }
    }
  }

  /**
   * Goes to a property of the current place; {@code keyword} as in {@link #add},
   * "/properties/name".
   */
  public Violations enter(String property, String keyword) {
    if (!quiet) {
      place.enter(property, keyword);
    }
    return this;
  }

  /** Goes to an element of the current place. */
  public Violations enter(int index, String keyword) {
    if (!quiet) {
      place.enter(index, keyword);
    }
    return this;
  }

  /** Goes to another schema for the same place: "/$ref", "/allOf/0". */
  public Violations enter(String keyword) {
    if (!quiet) {
      place.enter(null, keyword);
    }
    return this;
  }

  /**
   * Goes back to where the last enter came from.
   *
   * @param valid whether the check that was entered for found nothing
   * @return whether the caller should stop, as with {@link #add(String, String)}
   */
  public boolean leave(boolean valid) {
    if (quiet) {
      return !valid;
    }
    place.leave();
    return isFull();
  }

  /**
   * How many errors there are so far, to be compared with a later count; 0 when quiet. Counts on
   * beyond {@link #BOUND}.
   */
  public int errors() {
    return errors;
  }

  /** What was collected. */
  public ValidationResult toResult() {
    return found.isEmpty() ? ValidationResult.valid() : new ValidationResult(found);
  }

  boolean explainsBranches() {
    return explainsBranches;
  }

  private boolean addHere(@Nullable Object segment, String keyword, String message) {
    return addAt(place.instance(segment), place.keyword(keyword), message);
  }

  private void warnHere(@Nullable Object segment, String keyword, String message) {
    if (takesWarnings()) {
      warnAt(place.instance(segment), place.keyword(keyword), message);
    }
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
    return !quiet && found.size() < BOUND && locations < BOUND_OF_LOCATIONS;
  }

  private boolean isFull() {
    return found.size() - warnings >= BOUND || locations >= BOUND_OF_LOCATIONS;
  }
}
