package io.stytchschemas.maven.change;

import java.util.Set;

/**
 * One thing that is different now, and what follows from it.
 *
 * @param text what is different: "minimum 5 -> 10"
 * @param callers the code that is concerned
 * @param wire what it means for documents; empty where nothing
 */
public record Effect(
    ChangeKind kind, String text, Weight weight, Set<Caller> callers, String wire) {

  /** How bad it is for code that is there. */
  public enum Weight {
    /** Code goes on as before. */
    NONE,
    /** Code no longer compiles, or no longer runs as it did. */
    BREAKING,
    /** Code compiles, and does something else. */
    SILENT
  }

  static Effect note(ChangeKind kind, String text) {
    return new Effect(kind, text, Weight.NONE, Set.of(), "");
  }

  Effect on(String documents) {
    return new Effect(kind, text, weight, callers, documents);
  }

  Effect breakingIf(boolean breaks) {
    return breaks ? new Effect(kind, text, Weight.BREAKING, callers, wire) : this;
  }

  Effect silent() {
    return new Effect(kind, text, Weight.SILENT, callers, wire);
  }

  Effect to(Caller... those) {
    return new Effect(kind, text, weight, Set.of(those), wire);
  }
}
