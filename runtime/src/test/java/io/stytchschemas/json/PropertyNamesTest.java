package io.stytchschemas.json;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Names that an object's schema gives, and what stands beside them. */
class PropertyNamesTest {
  /** A map may say other things of itself each time that it is asked. */
  @Test
  void otherPropertiesAreLookedThroughAsTheyAreKept() {
    Map<String, Integer> one = Map.of("id", 1);
    Map<String, Integer> deceptive =
        new AbstractMap<>() {
          @Override
          public Set<String> keySet() {
            return Set.of();
          }

          @Override
          public Set<Entry<String, Integer>> entrySet() {
            return one.entrySet();
          }
        };
    assertThatThrownBy(() -> PropertyNames.of("id").others(deceptive))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void otherPropertiesThatAreNullAreToldByName() {
    assertThatNullPointerException()
        .isThrownBy(() -> PropertyNames.of("id").others(null))
        .withMessage("additionalProperties");
  }
}
