package io.stytchschemas.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.stytchschemas.Severity;
import io.stytchschemas.ValidationResult;
import io.stytchschemas.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

class ViolationsTest {
  private final Violations violations = Violations.collecting();

  @Test
  void knowsWhereItStands() {
    violations.enter("users", "/properties/users");
    violations.enter(3, "/items");
    violations.enter("/$ref");
    violations.add("/type", "must be an object");
    violations.add("name", "/properties/name/minLength", "must not be empty");
    violations.add(7, "/contains", "must be a number");
    violations.leave(true);
    violations.leave(true);
    violations.leave(true);
    violations.add("/required", "must have an id");

    assertThat(violations.toResult().violations())
        .extracting(Violation::instanceLocation, Violation::keywordLocation)
        .containsExactly(
            tuple("/users/3", "/properties/users/items/$ref/type"),
            tuple("/users/3/name", "/properties/users/items/$ref/properties/name/minLength"),
            tuple("/users/3/7", "/properties/users/items/$ref/contains"),
            tuple("", "/required"));
  }

  @Test
  void escapesNamesAsPointersDemand() {
    violations.enter("a/b", "/properties/a~1b");
    violations.enter("~1", "/properties/~01");
    violations.add("", "/type", "must be a string");

    assertThat(violations.toResult().violations())
        .containsExactly(
            new Violation(
                "/a~1b/~01/",
                "/properties/a~1b/properties/~01/type",
                "must be a string",
                Severity.ERROR,
                List.of()));
  }

  @Test
  void goesAsDeepAsAnyDocument() {
    for (int i = 0; i < 2_000; i++) {
      violations.enter(0, "/items");
    }
    violations.add("/type", "must be an array");
    for (int i = 0; i < 2_000; i++) {
      violations.leave(true);
    }
    violations.add("/type", "must be an array");

    assertThat(violations.toResult().violations())
        .extracting(Violation::instanceLocation)
        .containsExactly("/0".repeat(2_000), "");
  }

  @Test
  void warningsLeaveAValueValid() {
    violations.warn("/a", "hm");
    violations.warn("claims", "/b", "hm");
    violations.warnAt("/x/y", "/c", "hm");

    ValidationResult result = violations.toResult();
    assertThat(result.isValid()).isTrue();
    assertThat(result.warnings())
        .extracting(Violation::instanceLocation)
        .containsExactly("", "/claims", "/x/y");
    assertThat(violations.errors()).isZero();
  }

  @Test
  void saysStopAtTheBoundAndCountsOn() {
    for (int i = 1; i < Violations.BOUND; i++) {
      assertThat(violations.add("/type", "no")).isFalse();
    }
    assertThat(violations.add("/type", "no")).isTrue();
    assertThat(violations.add("/type", "no")).isTrue();
    assertThat(violations.errors()).isEqualTo(Violations.BOUND + 1);
    assertThat(violations.toResult().violations()).hasSize(Violations.BOUND);
  }

  @Test
  void aFloodOfWarningsHidesNoError() {
    for (int i = 0; i < 2 * Violations.BOUND; i++) {
      violations.warn("/a", "hm");
    }
    assertThat(violations.add("/b", "no")).isFalse();
    assertThat(violations.add("/b", "no")).isFalse();

    assertThat(violations.toResult().violations()).hasSize(Violations.BOUND);
    assertThat(violations.toResult().errors()).hasSize(2);
  }

  @Test
  void longLocationsEndAReportEarly() {
    violations.enter("x".repeat(Violations.BOUND_OF_LOCATIONS / 4), "/additionalProperties");
    int added = 1;
    while (!violations.add("/type", "no")) {
      added++;
    }
    assertThat(added).isEqualTo(4);
    assertThat(violations.toResult().errors()).hasSize(4);
  }

  @Test
  void oneErrorIsKeptWhateverItsLength() {
    violations.warn("x".repeat(Violations.BOUND_OF_LOCATIONS), "/a", "hm");
    violations.warn("/a", "is too much");
    assertThat(violations.add("y".repeat(100), "/b", "no")).isTrue();
    assertThat(violations.add("z", "/b", "no")).isTrue();

    assertThat(violations.toResult().errors())
        .extracting(Violation::instanceLocation)
        .containsExactly("/" + "y".repeat(100));
    assertThat(violations.toResult().warnings()).hasSize(1);
  }

  @Test
  void takesInWhatStandsElsewhere() {
    violations.add("a", "/type", "must be a string");
    violations.warn("b", "/x", "hm");
    Violations others = Violations.collecting();
    others.add("a", "/type", "must fit an int");
    others.add("b", "/type", "must fit an int");
    others.add("c", "/type", "must fit an int");
    others.add("c", "/format", "must be a date");
    violations.addElsewhere(others);

    assertThat(violations.toResult().errors())
        .extracting(Violation::instanceLocation)
        .containsExactly("/a", "/b", "/c", "/c");
  }

  @Test
  void quietTakesNothing() {
    Violations quiet = Violations.QUIET;
    quiet.leave(true);
    quiet.enter("a", "/a");
    quiet.enter(1, "/a");
    quiet.enter("/a");
    quiet.warn("/a", "hm");
    quiet.warn("a", "/a", "hm");
    quiet.warnAt("/a", "/a", "hm");

    assertThat(quiet.add("/a", "no")).isTrue();
    assertThat(quiet.add("a", "/a", "no")).isTrue();
    assertThat(quiet.add(1, "/a", "no")).isTrue();
    assertThat(quiet.addAt("/a", "/a", "no")).isTrue();
    assertThat(quiet.noBranch("/anyOf", null)).isTrue();
    assertThat(quiet.severalBranches("/oneOf", null)).isTrue();
    assertThat(quiet.errors()).isZero();
    assertThat(quiet.toResult().violations()).isEqualTo(List.of());
  }
}
