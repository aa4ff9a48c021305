package io.stytchschemas.processor.json;

import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.diagnostic.Location;
import io.stytchschemas.processor.diagnostic.Problem;

/** Thrown where YAML says what JSON cannot, or too much of it. */
final class YamlFault extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final Problem problem;
  private final transient Location location;
  private final transient Object[] details;

  YamlFault(Problem problem, Location location, Object... details) {
    super(problem.id(), null, false, false);
    this.problem = problem;
    this.location = location;
    this.details = details;
  }

  static YamlFault notJson(Location location, String detail) {
    return new YamlFault(Problem.FILE_NOT_YAML, location, detail);
  }

  static YamlFault tagged(Location location) {
    return notJson(location, "it has a tag that makes it no value of JSON");
  }

  static YamlFault merging(Location location) {
    return notJson(
        location,
        "\"<<\" merged mappings in YAML 1.1, and means nothing in 1.2; repeat the keys, or use"
            + " allOf and $ref");
  }

  void report(Diagnostics problems) {
    problems.report(problem, location, details);
  }
}
