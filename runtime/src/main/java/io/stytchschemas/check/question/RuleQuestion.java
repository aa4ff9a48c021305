package io.stytchschemas.check.question;

import io.stytchschemas.check.RuleCheck;
import io.stytchschemas.json.document.IndexedDocument;

/** One of Stytch's rules. */
public final class RuleQuestion extends Question {
  private final RuleCheck rule;

  public RuleQuestion(RuleCheck rule) {
    this.rule = rule;
  }

  @Override
  public boolean passes(IndexedDocument document, int row) {
    return rule.holds(document, row);
  }
}
