package io.stytchschemas.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stytchschemas.MalformedJsonException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ValuesTest {
  private static final List<Object> ONES =
      List.of(
          1,
          1L,
          (short) 1,
          (byte) 1,
          BigInteger.ONE,
          1.0,
          1f,
          new BigDecimal("1.00"),
          new BigDecimal("10e-1"));

  private static final Arbitrary<Object> SCALARS =
      Arbitraries.of(
          null,
          true,
          false,
          0L,
          0.0,
          -0.0,
          1L,
          1.0,
          1.5,
          new BigDecimal("1.50"),
          "",
          "Aa",
          "BB",
          new BigDecimal("1e400"),
          new BigDecimal("10e399"));

  @Test
  void numbersAreEqualByValue() {
    for (Object a : ONES) {
      for (Object b : ONES) {
        assertEqual(a, b);
      }
      assertThat(Values.equal(a, true)).isFalse();
      assertThat(Values.equal(a, "1")).isFalse();
      assertThat(Values.equal(a, 1.5)).isFalse();
    }
    assertEqual(0.0, -0.0);
    assertEqual(0.1, new BigDecimal("0.1"));
    assertEqual(0.1f, 0.1);
    assertEqual(1e18, 1_000_000_000_000_000_000L);
    assertEqual(1e23, new BigInteger("100000000000000000000000"));
    assertThat(Values.equal(9007199254740993L, 9007199254740992.0)).isFalse();
  }

  @Test
  void objectsAreEqualInAnyOrderAndArraysInTheirs() {
    Map<String, Object> a = new LinkedHashMap<>();
    a.put("x", 1L);
    a.put("y", null);
    Map<String, Object> b = new LinkedHashMap<>();
    b.put("y", null);
    b.put("x", 1.0);
    assertEqual(a, b);
    b.remove("y");
    b.put("z", null);
    assertThat(Values.equal(a, b)).isFalse();
    assertEqual(List.of(1L, List.of(2.0)), List.of(1.0, List.of(2)));
    assertThat(Values.equal(List.of(1L, 2L), List.of(2L, 1L))).isFalse();
    assertThat(Values.equal(List.of(), Map.of())).isFalse();
    assertThat(Values.equal(null, false)).isFalse();
    assertThat(Values.equal(false, 0)).isFalse();
    assertThat(Values.equal(List.of(false), List.of(0))).isFalse();
  }

  @Test
  void tellsHowIntegersAreWritten() {
    assertThat(Values.isPlainInteger(1L)).isTrue();
    assertThat(Values.isPlainInteger(BigInteger.TEN)).isTrue();
    assertThat(Values.isPlainInteger(1.0)).isFalse();
    assertThat(Values.isPlainInteger(new BigDecimal("1e3"))).isFalse();
    assertThat(Values.isPlainInteger("1")).isFalse();
  }

  @Test
  void readsConstants() {
    assertThat(Values.constant("{\"a\":[1,1e400,null]}"))
        .isEqualTo(Map.of("a", Arrays.asList(1L, new BigDecimal("1e400"), null)));
    assertThatThrownBy(() -> Values.constant("[1] 2")).isInstanceOf(MalformedJsonException.class);
  }

  @Test
  void findsConstants() {
    Object[] constants = {null, "a", 1L, List.of(1L)};
    assertThat(Values.in(null, constants)).isTrue();
    assertThat(Values.in(1.0, constants)).isTrue();
    assertThat(Values.in(List.of(1.0), constants)).isTrue();
    assertThat(Values.in(false, constants)).isFalse();
  }

  @Test
  void findsDuplicatesHoweverManyShareAHash() {
    // All beyond double's range, so that all have the hash of infinity.
    List<Object> hostile = new ArrayList<>();
    for (int i = 0; i < 50_000; i++) {
      hostile.add(List.of(BigDecimal.valueOf(1, -400 - i)));
    }
    Collections.shuffle(hostile, new java.util.Random(1));
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          assertThat(Values.unique(hostile)).isTrue();
          hostile.add(List.of(new BigDecimal("10E+399")));
          assertThat(Values.unique(hostile)).isFalse();
        });
  }

  @Test
  void findsDuplicatesAmongStringsThatShareAHash() {
    List<Object> hostile = new ArrayList<>(List.of(""));
    for (int i = 0; i < 14; i++) {
      List<Object> longer = new ArrayList<>();
      for (Object s : hostile) {
        longer.add(s + "Aa");
        longer.add(s + "BB");
      }
      hostile.clear();
      hostile.addAll(longer);
    }
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> assertThat(Values.unique(hostile)).isTrue());
    hostile.add(hostile.get(77));
    assertThat(Values.unique(hostile)).isFalse();
  }

  @Property(tries = 200)
  void uniqueAgreesWithComparingAll(@ForAll("arrays") List<Object> elements) {
    boolean expected = true;
    for (int i = 0; i < elements.size(); i++) {
      for (int j = 0; j < i; j++) {
        expected &= !Values.equal(elements.get(i), elements.get(j));
      }
    }
    assertThat(Values.unique(elements)).isEqualTo(expected);
  }

  @Property
  void hashAndOrderAgreeWithEqual(@ForAll("json") Object a, @ForAll("json") Object b) {
    boolean equal = Values.equal(a, b);
    assertThat(Values.equal(b, a)).isEqualTo(equal);
    assertThat(JsonOrder.compare(a, b) == 0).isEqualTo(equal);
    assertThat(Integer.signum(JsonOrder.compare(a, b)))
        .isEqualTo(-Integer.signum(JsonOrder.compare(b, a)));
    if (equal) {
      assertThat(Values.hash(a)).isEqualTo(Values.hash(b));
    }
  }

  @Provide
  Arbitrary<List<Object>> arrays() {
    return json().list().ofMaxSize(24);
  }

  @Provide
  Arbitrary<Object> json() {
    return nested(nested(SCALARS));
  }

  private static Arbitrary<Object> nested(Arbitrary<Object> inner) {
    Arbitrary<Object> lists = inner.list().ofMaxSize(2).map(list -> list);
    Arbitrary<Object> maps =
        Arbitraries.maps(Arbitraries.of("a", "Aa", "BB"), inner).ofMaxSize(2).map(map -> map);
    return Arbitraries.oneOf(SCALARS, lists, maps);
  }

  private static void assertEqual(Object a, Object b) {
    assertThat(Values.equal(a, b)).describedAs("%s = %s", a, b).isTrue();
    assertThat(Values.hash(a)).describedAs("hash of %s, %s", a, b).isEqualTo(Values.hash(b));
  }
}
