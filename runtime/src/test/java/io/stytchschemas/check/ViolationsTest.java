package io.stytchschemas.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.Severity;
import io.stytchschemas.ValidationResult;
import io.stytchschemas.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

class ViolationsTest {
  private final Violations violations = Violations.collecting();

  private boolean error(String instanceLocation) {
    return violations.add(violation(instanceLocation, Severity.ERROR));
  }

  private boolean warning(String instanceLocation) {
    return violations.add(violation(instanceLocation, Severity.WARNING));
  }

  private static Violation violation(String instanceLocation, Severity severity) {
    return new Violation(instanceLocation, "/x", "no", severity, List.of());
  }

  @Test
  void warningsLeaveAValueValid() {
    warning("/a");
    ValidationResult result = violations.toResult();
    assertThat(result.isValid()).isTrue();
    assertThat(result.warnings()).containsExactly(violation("/a", Severity.WARNING));
    assertThat(violations.errors()).isZero();
  }

  @Test
  void saysStopAtTheBoundAndCountsOn() {
    for (int i = 1; i < Violations.BOUND; i++) {
      assertThat(error("")).isFalse();
    }
    assertThat(error("")).isTrue();
    assertThat(error("")).isTrue();
    assertThat(violations.errors()).isEqualTo(Violations.BOUND + 1);
    assertThat(violations.toResult().violations()).hasSize(Violations.BOUND);
  }

  @Test
  void aFloodOfWarningsHidesNoError() {
    for (int i = 0; i < 2 * Violations.BOUND; i++) {
      warning("/a");
    }
    assertThat(error("/b")).isFalse();
    assertThat(error("/b")).isFalse();

    assertThat(violations.toResult().violations()).hasSize(Violations.BOUND);
    assertThat(violations.toResult().errors()).hasSize(2);
  }

  @Test
  void longLocationsEndAReportEarly() {
    String location = "/" + "x".repeat(Violations.BOUND_OF_LOCATIONS / 4);
    int added = 1;
    while (!error(location)) {
      added++;
    }
    assertThat(added).isEqualTo(4);
    assertThat(violations.toResult().errors()).hasSize(4);
  }

  @Test
  void oneErrorIsKeptWhateverItsLength() {
    assertThat(error("/" + "x".repeat(2 * Violations.BOUND_OF_LOCATIONS))).isTrue();
    assertThat(error("/y")).isTrue();
    assertThat(violations.toResult().errors()).hasSize(1);
  }

  @Test
  void longLocationsOfWarningsHideNoError() {
    warning("/" + "x".repeat(Violations.BOUND_OF_LOCATIONS));
    warning("/a");
    assertThat(error("/y")).isFalse();
    assertThat(error("/z")).isFalse();

    assertThat(violations.toResult().errors())
        .extracting(Violation::instanceLocation)
        .containsExactly("/y", "/z");
    assertThat(violations.toResult().warnings()).hasSize(1);
  }

  @Test
  void longLocationsOfErrorsHideNoWarning() {
    assertThat(error("/" + "x".repeat(Violations.BOUND_OF_LOCATIONS))).isTrue();
    warning("/a");
    assertThat(violations.toResult().warnings()).hasSize(1);
  }

  @Test
  void aWarningThatMadeRoomForAnErrorLeavesItsLocationsToOthers() {
    for (int i = 1; i < Violations.BOUND; i++) {
      warning("");
    }
    warning("/" + "x".repeat(Violations.BOUND_OF_LOCATIONS));
    assertThat(error("/" + "y".repeat(Violations.BOUND_OF_LOCATIONS - 10))).isFalse();
    for (int i = 1; i < Violations.BOUND; i++) {
      assertThat(error("")).isEqualTo(i >= 4);
    }

    assertThat(violations.toResult().errors()).hasSize(5);
    assertThat(violations.toResult().violations()).hasSize(Violations.BOUND);
  }

  @Test
  void warningsNeverSayStop() {
    assertThat(warning("/" + "x".repeat(Violations.BOUND_OF_LOCATIONS))).isFalse();
    assertThat(violations.takesWarnings()).isFalse();
    assertThat(violations.takesErrors()).isTrue();
    assertThat(error("/y")).isFalse();
    assertThat(violations.takesErrors()).isTrue();
  }

  @Test
  void ofAValueOfNoBranchTakesInWhatItsSchemaDoesNotKnow() {
    violations.addAt("/a", "/properties/a/oneOf", "no");
    Violations others = Violations.collecting();
    others.addAt("/a/b", "/type", "no");
    others.addAt("/a/b/c", "/format", "no");
    others.addAt("/ab", "/type", "no");
    violations.addElsewhere(others);
    assertThat(violations.toResult().violations())
        .extracting(Violation::instanceLocation)
        .containsExactly("/a", "/a/b/c", "/ab");
  }

  @Test
  void takesInWhatStandsElsewhere() {
    error("/a");
    warning("/b");
    Violations others = Violations.collecting();
    for (String location : List.of("/a", "/b", "/c", "/c")) {
      others.addAt(location, "/type", "must fit an int");
    }
    violations.addElsewhere(others);

    assertThat(violations.toResult().errors())
        .extracting(Violation::instanceLocation)
        .containsExactly("/a", "/b", "/c", "/c");
  }
}
