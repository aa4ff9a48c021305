package io.stytchschemas.integration.schemafuzz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A few seconds of what CONTRIBUTING.md has a command for. */
class SchemaFuzzTest {
  private static final int SCHEMAS = 25;

  @Test
  void randomSchemasMeanWhatTheySay() {
    SchemaFuzz fuzz = new SchemaFuzz();
    fuzz.run(20_260_101, SCHEMAS);
    assertThat(fuzz.findings()).as(fuzz.summary()).isEmpty();
  }
}
