package io.stytchschemas.check;

import io.stytchschemas.Severity;
import io.stytchschemas.Violation;
import io.stytchschemas.json.document.IndexedDocument;
import io.stytchschemas.json.document.Rows;
import io.stytchschemas.json.text.JsonPointers;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a document to tell all that is wrong with it, and knows where it is: in the document
 * and in the schema. What nests is put off until all else is done at the place, so that the stack
 * does not grow with the document; and is told in the order of the schema all the same.
 */
public final class Report {
  /** A union in a branch is explained; one in a branch of that is not: messages would nest on. */
  private static final int EXPLAINED = 2;

  /** Objects with more properties get a table of them. */
  private static final int FEW = 8;

  /** A place: a step from the one around it. (No record: the jar is to be small.) */
  private static final class Spot {
    final @Nullable Spot outer;

    /** The row of the property's name; -1 where it is no property. */
    final int name;

    /** Of the item; -1 where it is none. */
    final int index;

    /** Such as {@code "/properties"}, and what follows it in the location; null for nothing. */
    final String keyword;

    final @Nullable String token;

    Spot(@Nullable Spot outer, int name, int index, String keyword, @Nullable String token) {
      this.outer = outer;
      this.name = name;
      this.index = index;
      this.keyword = keyword;
      this.token = token;
    }
  }

  /**
   * What is still to be told at a place: a violation, its locations yet to be made, for those of
   * thousands would take more than the document; or what a check says of a row.
   */
  private static final class Task {
    final @Nullable Violation violation;
    final Check check;
    final int row;
    final @Nullable Spot spot;

    Task(@Nullable Violation violation, Check check, int row, @Nullable Spot spot) {
      this.violation = violation;
      this.check = check;
      this.row = row;
      this.spot = spot;
    }

    boolean isError() {
      return violation != null && violation.severity() == Severity.ERROR;
    }
  }

  private final IndexedDocument document;
  private final Violations out;
  private final String instanceRoot;
  private final String keywordRoot;

  /** Within how many unions of each other it is told which branch comes closest. */
  private final int explained;

  /** Whether what nests in the value is gone into. */
  private final boolean deep;

  private final Deque<Task> open = new ArrayDeque<>();

  /** What was put off at the row at hand, and what comes after that. */
  private final List<Task> later = new ArrayList<>();

  /** How many errors and warnings are in {@link #later}. */
  private int laterErrors;

  private int laterWarnings;

  /** How many errors are in {@link #open}. */
  private int openErrors;

  private @Nullable Spot here;
  private boolean full;

  /** How often references have led to a row, by what they name. */
  private final Map<Check, Map<Integer, Integer>> named = new HashMap<>();

  /** The object whose properties are in the table. */
  private int tabled = -1;

  private Map<String, Integer> table = Map.of();

  Report(IndexedDocument document, Violations out, String instanceRoot, String keywordRoot) {
    this(document, out, instanceRoot, keywordRoot, EXPLAINED, true);
  }

  private Report(
      IndexedDocument document,
      Violations out,
      String instanceRoot,
      String keywordRoot,
      int explained,
      boolean deep) {
    this.document = document;
    this.out = out;
    this.instanceRoot = instanceRoot;
    this.keywordRoot = keywordRoot;
    this.explained = explained;
    this.deep = deep;
  }

  /**
   * What one branch finds, its keywords located from there. Branches inside it are not explained
   * again: messages would nest.
   */
  Violations ofBranch(Check branch, int row) {
    return ofBranch(branch, row, 0, true);
  }

  /** The same without what nests in the value; but what may not be there at all is found. */
  Violations lookOf(Check branch, int row) {
    return ofBranch(branch, row, 0, false);
  }

  /** Whether branches inside a branch are explained too. */
  boolean explainsBranches() {
    return explained > 1;
  }

  /** As {@link #ofBranch}, with branches inside it explained. */
  Violations ofBranchExplained(Check branch, int row) {
    return ofBranch(branch, row, explained - 1, true);
  }

  private Violations ofBranch(Check branch, int row, int explained, boolean deep) {
    Violations found = Violations.collecting();
    new Report(document, found, instance(), "", explained, deep).run(branch, row);
    return found;
  }

  /** Tells all that a check finds in the document; where a search gives up, no less than that. */
  void runAll(Check root, int row) {
    document.renewSteps();
    run(root, row);
    if (document.gaveUp() && out.errors() == 0) {
      violation("", Messages.GAVE_UP);
    }
  }

  private void run(Check root, int row) {
    open.push(new Task(null, root, row, null));
    while (!full && !open.isEmpty()) {
      Task task = open.pop();
      here = task.spot;
      if (task.violation != null) {
        openErrors -= task.isError() ? 1 : 0;
        tell(task.violation);
      } else {
        check(task.check, task.row);
        openLater();
      }
    }
  }

  private void openLater() {
    for (int i = later.size() - 1; i >= 0; i--) {
      open.push(later.get(i));
    }
    later.clear();
    openErrors += laterErrors;
    laterErrors = 0;
    laterWarnings = 0;
    // What comes after so many errors is never told. Each level of a document may put off as many.
    while (openErrors > Violations.BOUND) {
      openErrors -= open.removeLast().isError() ? 1 : 0;
    }
  }

  private void check(Check check, int row) {
    check.reportAny(this, row);
    check.reportTyped(this, row);
  }

  /** The document. */
  @SuppressWarnings("exports") // for no other module
  public IndexedDocument document() {
    return document;
  }

  /** Whether it is to be told which branch comes closest. */
  boolean explains() {
    return explained > 0;
  }

  /**
   * Adds an error at the current place.
   *
   * @param keyword below the current place in the schema, such as {@code "/type"}
   * @param arguments the keyword's own values
   */
  public void violation(String keyword, String message, Serializable... arguments) {
    violation(keyword, message, List.of(arguments));
  }

  /** The same. */
  void violation(String keyword, String message, List<? extends Serializable> arguments) {
    add(Severity.ERROR, keyword, message, arguments);
  }

  /**
   * The same at a property of the current place, of any severity.
   *
   * @param name the row of its name
   */
  public void addAt(
      int name,
      Severity severity,
      String keyword,
      String message,
      List<? extends Serializable> arguments) {
    Spot before = here;
    here = new Spot(before, name, -1, "", null);
    add(severity, keyword, message, arguments);
    here = before;
  }

  private void add(
      Severity severity, String keyword, String message, List<? extends Serializable> arguments) {
    boolean isError = severity == Severity.ERROR;
    if (!takesMore() || (!isError && laterWarnings >= Violations.BOUND)) {
      return;
    }
    Violation violation = new Violation("", keyword, message, severity, List.copyOf(arguments));
    if (later.isEmpty()) {
      tell(violation);
    } else {
      later.add(new Task(violation, Check.TRUE, 0, here));
      laterErrors += isError ? 1 : 0;
      laterWarnings += isError ? 0 : 1;
    }
  }

  /** Whether one more error at this row is told, or one in what nests there. */
  private boolean takesMore() {
    return !full && laterErrors < Violations.BOUND;
  }

  /** Adds a violation with its locations, which lead to where this is. */
  private void tell(Violation violation) {
    if (violation.severity() == Severity.ERROR || out.takesWarnings()) {
      String location = keyword(violation.keywordLocation(), null);
      full =
          out.add(
              new Violation(
                  instance(),
                  location,
                  violation.message(),
                  violation.severity(),
                  violation.arguments()));
    }
  }

  /** Goes on with another schema for the same value. */
  void apply(Check check, int row, String keyword, @Nullable String token) {
    if (!takesMore()) {
      return;
    }
    Spot before = here;
    here = new Spot(before, -1, -1, keyword, token);
    check(check, row);
    here = before;
  }

  /**
   * Goes on with what a reference names. There may be more ways to the same than anybody has time
   * for: a further one is taken where it leads to something that is wrong, and as often as errors
   * are told, for each has one at least.
   */
  void applyNamed(Check check, int row, String keyword) {
    int times = named.computeIfAbsent(check, unused -> new HashMap<>()).merge(row, 1, Integer::sum);
    if (times == 1 || (times <= Violations.BOUND && !isClean(check, row))) {
      apply(check, row, keyword, null);
    }
  }

  private boolean isClean(Check check, int row) {
    document.steps().beginSpare();
    boolean clean = check.passes(document, row);
    document.steps().endSpare();
    return clean;
  }

  /**
   * Goes on with the value of a property.
   *
   * @param name the row of its name
   */
  void property(Check check, int name, String keyword, @Nullable String token) {
    child(check, name + 1, new Spot(here, name, -1, keyword, token));
  }

  /** Goes on with a property's name. */
  void name(Check check, int name, String keyword) {
    child(check, name, new Spot(here, name, -1, keyword, null));
  }

  /** Goes on with an item. */
  void item(Check check, int row, int index, String keyword) {
    child(check, row, new Spot(here, -1, index, keyword, null));
  }

  private void child(Check check, int row, Spot spot) {
    if (check == Check.TRUE || !takesMore()) {
      return;
    }
    if (document.nests(row) && check != Check.FALSE) {
      if (!deep) {
        return;
      }
      later.add(new Task(null, check, row, spot));
      return;
    }
    Spot before = here;
    here = spot;
    check(check, row);
    here = before;
  }

  /** The row of the name of an object's property; -1 if it is not there. */
  public int member(int row, String name) {
    if (tabled != row) {
      int count = document.count(row);
      if (count <= FEW) {
        return Rows.member(document, row, name);
      }
      tabled = row;
      table = new HashMap<>(2 * count);
      int end = document.next(row);
      for (int at = row + 1; at < end; at = document.next(at + 1)) {
        table.put(document.string(at), at);
      }
    }
    return table.getOrDefault(name, -1);
  }

  /** Where this is in the document. */
  String instance() {
    List<Spot> spots = spots();
    StringBuilder pointer = new StringBuilder(instanceRoot);
    for (int i = spots.size() - 1; i >= 0; i--) {
      Spot spot = spots.get(i);
      if (spot.name >= 0) {
        pointer.append('/').append(JsonPointers.token(document.string(spot.name)));
      } else if (spot.index >= 0) {
        pointer.append('/').append(spot.index);
      }
    }
    return pointer.toString();
  }

  /** The location of a keyword below where this is in the schema. */
  private String keyword(String keyword, @Nullable String token) {
    List<Spot> spots = spots();
    StringBuilder pointer = new StringBuilder(keywordRoot);
    for (int i = spots.size() - 1; i >= 0; i--) {
      append(pointer, spots.get(i).keyword, spots.get(i).token);
    }
    append(pointer, keyword, token);
    return pointer.toString();
  }

  private List<Spot> spots() {
    List<Spot> spots = new ArrayList<>();
    for (Spot at = here; at != null; at = at.outer) {
      spots.add(at);
    }
    return spots;
  }

  private static void append(StringBuilder pointer, String keyword, @Nullable String token) {
    pointer.append(keyword);
    if (token != null) {
      pointer.append('/').append(JsonPointers.token(token));
    }
  }
}
