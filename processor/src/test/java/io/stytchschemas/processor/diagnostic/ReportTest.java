package io.stytchschemas.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportTest {
  /** The text of a schema must not turn a console around, or write lines of its own into it. */
  @Test
  void staysOnOneLineThatReadsFromLeftToRight() {
    Diagnostics problems = new Diagnostics();
    problems.report(
        Problem.REF_UNRESOLVED,
        new Location("a.json", 1, 2, "/x\u202Ey"),
        "#/a\nwarning: b\u001B[31m",
        "");
    assertThat(problems.reports().get(0))
        .hasToString(
            "[SchemaRefUnresolved] a.json:1:2 at /x\\u202ey: \"#/a\\u000awarning: b\\u001b[31m\""
                + " leads to nothing");
  }
}
