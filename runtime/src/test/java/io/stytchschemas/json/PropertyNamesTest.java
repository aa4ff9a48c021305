package io.stytchschemas.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stytchschemas.json.JsonReader.Mode;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Names that an object's schema gives, and what stands beside them. */
class PropertyNamesTest {
  private static int find(PropertyNames names, String name) {
    // Once in the middle of a document, and once at its end.
    int index = first(names, "{\"" + name + "\":0,\"a name behind it\":0}");
    assertThat(first(names, "{\"" + name + "\":0}")).isEqualTo(index);
    return index;
  }

  private static int first(PropertyNames names, String json) {
    JsonReader in = JsonReader.of(json.getBytes(UTF_8), Mode.STRICT);
    in.beginObject();
    return in.nextName(names);
  }

  /** Names of one length that differ in one place, wherever that is. */
  @Test
  void everyByteTellsNamesApart() {
    for (int length = 0; length <= 40; length++) {
      String name = "abcdefghij".repeat(4).substring(0, length);
      PropertyNames names = PropertyNames.of(name).keepingOthers();
      assertThat(find(names, name)).isZero();
      assertThat(find(names, name + "x")).isEqualTo(JsonReader.UNKNOWN);
      for (int i = 0; i < length; i++) {
        String other = name.substring(0, i) + '-' + name.substring(i + 1);
        assertThat(find(names, other)).as(other).isEqualTo(JsonReader.UNKNOWN);
        assertThat(find(PropertyNames.of(name, other).keepingOthers(), other)).isEqualTo(1);
      }
    }
  }

  @Test
  void aNameIsThereOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PropertyNames.of("id", "name", "id"))
        .withMessageContaining("id");
  }

  @Test
  void refusesMoreNamesThanItsTablesHold() {
    String[] names = IntStream.range(0, 32_768).mapToObj(i -> "n" + i).toArray(String[]::new);
    assertThatIllegalArgumentException().isThrownBy(() -> PropertyNames.of(names));
    PropertyNames most = PropertyNames.of(Arrays.copyOf(names, 32_767));
    assertThat(most.contains("n32766")).isTrue();
    assertThat(most.contains("n32767")).isFalse();
  }

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
