package io.stytchschemas.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.json.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiDescriptionTest {

  /** A number is as long as it was written. */
  @ParameterizedTest
  @Timeout(60)
  @CsvSource({
    "'\"3.0.3\"', OpenAPI 3.0.3, https://spec.openapis.org/oas/3.0/dialect",
    "3.1, OpenAPI 3.1, https://spec.openapis.org/oas/3.1/dialect/base",
    "4, OpenAPI 4,",
    "1e999999999, OpenAPI 1E+999999999,"
  })
  void namesItsVersion(String version, String name, @Nullable String dialect) {
    String text = "{\"openapi\": " + version + ", \"info\": {}}";
    ApiDescription api =
        ApiDescription.of(
            Objects.requireNonNull(
                JsonText.parse(
                    "a.json", text.getBytes(StandardCharsets.UTF_8), new Diagnostics())));
    assertThat(api).isEqualTo(new ApiDescription(name, dialect));
  }
}
