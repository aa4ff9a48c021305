package io.stytchschemas.check.verdict;

import io.stytchschemas.check.RuleCheck;
import io.stytchschemas.json.document.IndexedDocument;

/** One of Stytch's rules. */
final class RuleQuestion extends Question {
  private final RuleCheck rule;

  RuleQuestion(RuleCheck rule) {
    this.rule = rule;
  }

  @Override
  boolean passes(IndexedDocument document, int row) {
    return rule.holds(document, row);
  }
}
