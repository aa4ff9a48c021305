package io.stytchschemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemDetailsTest {
  private static final Violation ERROR =
      new Violation(
          "/minutes",
          "/properties/minutes/minimum",
          "must be at least 5",
          Severity.ERROR,
          List.of(5));

  @Test
  void tellsEveryError() {
    ValidationResult result =
        new ValidationResult(
            List.of(
                ERROR,
                new Violation("/a", "/x/reserved", "is reserved", Severity.WARNING, List.of())));

    assertThat(result.problemDetails().toJson())
        .isEqualTo(
            "{\"title\":\"Unprocessable Content\",\"status\":422,"
                + "\"detail\":\"The JSON is not of its schema: 1 violation\","
                + "\"errors\":[{\"pointer\":\"/minutes\",\"keyword\":\"minimum\","
                + "\"message\":\"must be at least 5\"}]}");
    assertThat(new SchemaViolationException("It", result).problemDetails())
        .isEqualTo(result.problemDetails());
  }

  @Test
  void tellsWhereTextIsNoJson() {
    assertThat(new MalformedJsonException("a value must be here", 2, 7).problemDetails().toJson())
        .isEqualTo(
            "{\"title\":\"Bad Request\",\"status\":400,"
                + "\"detail\":\"The body is not JSON: a value must be here at line 2, column 7\"}");
  }

  @Test
  void aValidResultIsNoProblem() {
    assertThatIllegalStateException().isThrownBy(ValidationResult.valid()::problemDetails);
  }

  @Test
  void aViolationHasTheValuesOfItsKeyword() {
    assertThat(ERROR.keyword()).isEqualTo("minimum");
    assertThat(ERROR.arguments()).containsExactly(5);
  }

  @ParameterizedTest
  @CsvSource({
    "/type, type",
    "/properties/type/minLength, minLength",
    "/properties/minimum, properties",
    "/properties/properties/properties/x, properties",
    "/properties/3/maximum, maximum",
    "/properties//maximum, maximum",
    "/properties/, properties",
    "/allOf/0, allOf",
    "/allOf/0/required, required",
    "/prefixItems/1/$ref/enum, enum",
    "/dependentRequired/card, dependentRequired",
    "/allOf/0/dependentRequired/type, dependentRequired",
    "/dependencies/card, dependencies",
    "/dependentSchemas/a/not, not",
    "/patternProperties/^a~1b/additionalProperties, additionalProperties",
    "/x~1y, x/y",
    "'', ''"
  })
  void theKeywordIsTheLastOneOnTheWay(String location, String keyword) {
    assertThat(new Violation("", location, "m", Severity.ERROR, List.of()).keyword())
        .isEqualTo(keyword);
  }
}
