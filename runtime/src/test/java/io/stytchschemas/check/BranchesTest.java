package io.stytchschemas.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.Violation;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BranchesTest {
  private final Violations violations = Violations.collecting();

  /** A branch that finds what {@code finding} adds. */
  private static Branch failing(Finding... findings) {
    return (json, out) -> {
      for (Finding finding : findings) {
        finding.addTo(out);
      }
      return findings.length == 0;
    };
  }

  private interface Finding {
    void addTo(Violations out);
  }

  private static Finding type() {
    return out -> out.add("/type", "must be a string");
  }

  private static Finding kind(String kind) {
    return out -> out.add("kind", "/properties/kind/const", "must be " + kind);
  }

  private static Finding missing(String property) {
    return out -> out.add("/required", "must have " + property);
  }

  private static Finding inside(String property, String message) {
    return out -> out.add(property, "/properties/" + property + "/minimum", message);
  }

  private Violation closestOf(Branch... branches) {
    violations.enter("amount", "/properties/amount");
    assertThat(violations.noBranch("/anyOf", Map.of(), branches)).isFalse();
    return violations.toResult().violations().get(0);
  }

  @Test
  void standsWhereTheValueIs() {
    Violation violation = closestOf(failing(type()), failing(inside("x", "must be >= 0")));

    assertThat(violation.instanceLocation()).isEqualTo("/amount");
    assertThat(violation.keywordLocation()).isEqualTo("/properties/amount/anyOf");
    assertThat(violations.errors()).isEqualTo(1);
    assertThat(violation.message())
        .isEqualTo("must match a branch of anyOf; branch 1 comes closest: /amount/x must be >= 0");
  }

  @Test
  void aBranchOfTheRightKindIsCloserThanOneWithFewerErrors() {
    Violation violation =
        closestOf(failing(kind("card")), failing(missing("iban"), missing("owner")));
    assertThat(violation.message()).endsWith("branch 1 comes closest: must have iban");
  }

  @Test
  void amongBranchesOfOneKindFewerErrorsAreCloser() {
    Violation violation = closestOf(failing(missing("a"), missing("b")), failing(missing("c")));
    assertThat(violation.message()).endsWith("branch 1 comes closest: must have c");
  }

  @Test
  void amongAsManyErrorsTheDeeperOneIsCloser() {
    Violation violation =
        closestOf(
            failing(missing("a")), failing(inside("b", "must be >= 0")), failing(missing("c")));
    assertThat(violation.message()).endsWith("branch 1 comes closest: /amount/b must be >= 0");
  }

  @Test
  void amongEqualsTheFirstIsTold() {
    Violation violation = closestOf(failing(kind("a")), failing(kind("b")));
    assertThat(violation.message()).endsWith("branch 0 comes closest: /amount/kind must be a");
  }

  @Test
  void aTypeErrorDeepInsideIsNoOtherKind() {
    Branch deep = failing(out -> out.add("x", "/properties/x/type", "must be a number"));
    assertThat(closestOf(failing(type()), deep).message()).contains("branch 1");
  }

  @Test
  void branchesInBranchesAreNotExplained() {
    Branch inner =
        (json, out) -> {
          out.noBranch("/oneOf", json, failing(type()));
          return false;
        };
    assertThat(closestOf(inner).message())
        .isEqualTo(
            "must match a branch of anyOf; branch 0 comes closest: must match a branch of oneOf");
  }

  @Test
  void branchesThatOnlySayNoAreNotExplained() {
    Branch no = (json, out) -> false;
    assertThat(closestOf(no, no).message()).isEqualTo("must match a branch of anyOf");
  }

  @Test
  void aLongNameIsCutInTheMessage() {
    Violation violation = closestOf(failing(inside("n".repeat(5_000), "must be >= 0")));
    assertThat(violation.message()).hasSizeLessThan(400).contains("nnn… must be >= 0");
  }

  @Test
  void warningsOfABranchAreNotTold() {
    Violation violation = closestOf(failing(out -> out.warn("/x", "hm"), type()));
    assertThat(violation.message()).endsWith("branch 0 comes closest: must be a string");
  }

  @Test
  void tellsWhichBranchesMatch() {
    Branch yes = BranchesTest::matches;
    violations.severalBranches("/oneOf", Map.of(), yes, failing(type()), yes, yes);

    assertThat(violations.toResult().violations())
        .extracting(Violation::message)
        .containsExactly("must match exactly one branch of oneOf, and matches 0 and 2 and 3");
  }

  private static boolean matches(@Nullable Object json, Violations out) {
    return json instanceof Map;
  }
}
