package io.stytchschemas.check.verdict;

import io.stytchschemas.check.RuleCheck;
import io.stytchschemas.json.IndexedDocument;

/** One of Stytch's rules. */
final class RuleTest extends Test {
  private final RuleCheck rule;

  RuleTest(RuleCheck rule) {
    this.rule = rule;
  }

  @Override
  boolean passes(IndexedDocument document, int row) {
    return rule.holds(document, row);
  }
}
