package io.stytchschemas.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListsTest {

  private record Named(String name) {}

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 8, 9, 10, 1000})
  void areDistinctUnlessOneComesTwice(int size) {
    List<Named> names =
        new ArrayList<>(IntStream.range(0, size).mapToObj(i -> new Named("n" + i)).toList());
    assertThat(Lists.areDistinct(names)).isTrue();
    for (int again : List.of(0, size / 2, size - 1)) {
      if (size > 0) {
        names.add(new Named("n" + again));
        assertThat(Lists.areDistinct(names)).as("n" + again).isFalse();
        names.remove(size);
      }
    }
  }

  @Test
  void nullIsAnElement() {
    assertThat(Lists.areDistinct(Arrays.asList("a", null))).isTrue();
    assertThat(Lists.areDistinct(Arrays.asList(null, "a", null))).isFalse();
  }

  /** "Aa" and "BB" have one hash code, and so have all texts that are made of them. */
  @Test
  void elementsOfOneHashCode() {
    assertThat(Lists.areDistinct(alike(3))).isTrue();
    List<Named> some = alike(3);
    some.addAll(List.of(new Named("a"), new Named("b")));
    assertThat(Lists.areDistinct(some)).isTrue();
    some.add(new Named("AaBBAa"));
    assertThat(Lists.areDistinct(some)).isFalse();
    assertThat(Lists.areDistinct(alike(14))).as("too many to compare").isFalse();
  }

  private static List<Named> alike(int pairs) {
    List<String> texts = List.of("");
    for (int i = 0; i < pairs; i++) {
      texts = texts.stream().flatMap(each -> List.of(each + "Aa", each + "BB").stream()).toList();
    }
    return new ArrayList<>(texts.stream().map(Named::new).toList());
  }
}
