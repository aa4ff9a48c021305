package io.stytchschemas.maven.report;

import io.stytchschemas.maven.change.Changes;

/**
 * What a report tells.
 *
 * @param from the name of the older side
 * @param to the name of the newer side
 */
public record ChangeReport(String from, String to, Changes changes) {

  /** Totals first: "from v1 to v2: 3 changes, 1 breaking". */
  public String title() {
    return "from " + from + " to " + to + ": " + changes.summary();
  }
}
