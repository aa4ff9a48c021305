package io.stytchschemas.processor.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaEndingsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "User.json",
        "User.jsonc",
        "User.jsonschema",
        "User.yaml",
        "User.yml",
        "User.YAML"
      })
  void endingIsKnown(String file) {
    assertThat(SchemaEndings.isIn(file)).isTrue();
    assertThat(SchemaEndings.without(file)).isEqualTo("User");
  }

  @Test
  void otherStays() {
    assertThat(SchemaEndings.isIn("User.java")).isFalse();
    assertThat(SchemaEndings.without("User.v1")).isEqualTo("User.v1");
  }

  @Test
  void endingTellsTheLanguage() {
    assertThat(SchemaEndings.isYaml("User.YML")).isTrue();
    assertThat(SchemaEndings.allowsComments("User.JSONC")).isTrue();
    assertThat(SchemaEndings.isYaml("User") || SchemaEndings.allowsComments("User.json")).isFalse();
  }
}
