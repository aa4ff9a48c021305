package io.stytchschemas.integration.suite;

import java.util.Map;

/** The optional questions that are answered otherwise, each with its reason. */
final class SuiteExceptions {
  static final Map<String, String> OPTIONAL = Map.of();

  static final Map<String, String> FORMAT = Map.of();

  private SuiteExceptions() {}
}
