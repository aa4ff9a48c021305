package io.stytchschemas.check;

import io.stytchschemas.Severity;
import io.stytchschemas.json.document.IndexedDocument;

/** A rule that no keyword tells: one of Stytch's. Its location ends in the rule's name. */
@SuppressWarnings("exports") // for no other module
public abstract class RuleCheck extends Check {
  private final String name;
  private final Severity severity;

  /**
   * A rule.
   *
   * @param name such as {@code "stytch:session-duration"}
   * @param severity what a value that breaks it is told
   */
  protected RuleCheck(String name, Severity severity) {
    this.name = name;
    this.severity = severity;
  }

  public String name() {
    return name;
  }

  public Severity severity() {
    return severity;
  }

  /** Whether a value keeps to the rule; one of a type that it is not about does. */
  public abstract boolean holds(IndexedDocument document, int row);

  /** Reports how a value breaks the rule. */
  protected abstract void report(IndexedDocument document, int row, Report out);

  @Override
  public final void accept(CheckVisitor visitor) {
    visitor.rule(this);
  }

  @Override
  final void reportTyped(Report out, int row) {
    if (!holds(out.document(), row)) {
      report(out.document(), row, out);
    }
  }
}
