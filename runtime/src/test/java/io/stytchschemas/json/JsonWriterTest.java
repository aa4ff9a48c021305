package io.stytchschemas.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stytchschemas.json.pool.LargeBuffers;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonWriterTest {
  private static String text(JsonWriter out) {
    return new String(out.toByteArray(), UTF_8);
  }

  @Test
  void putsCommasWhereTheyBelong() {
    JsonWriter out = JsonWriter.create();
    PropertyName a = PropertyName.of("a");
    out.beginObject();
    out.name(a);
    out.beginArray();
    out.write(1);
    out.write("x");
    out.write(true);
    out.writeNull();
    out.write(-2L);
    out.write(1.5);
    out.beginObject();
    out.endObject();
    out.beginArray();
    out.endArray();
    out.write("[");
    out.write(new BigDecimal("0.10"));
    out.write(BigInteger.TWO);
    out.write(2.5f);
    out.endArray();
    out.name("b{");
    out.write(false);
    out.name(PropertyName.of("a name that is longer than three words of eight bytes"));
    out.beginObject();
    out.name("");
    out.writeNull();
    out.endObject();
    out.name(PropertyName.of("\"\n"));
    out.write("");
    out.endObject();
    assertThat(text(out))
        .isEqualTo(
            "{\"a\":[1,\"x\",true,null,-2,1.5,{},[],\"[\",0.10,2,2.5],\"b{\":false,"
                + "\"a name that is longer than three words of eight bytes\":{\"\":null},"
                + "\"\\\"\\n\":\"\"}");
    assertThat(out.size()).isEqualTo(out.toByteArray().length);
  }

  @Test
  void writesPlainValues() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("list", Arrays.asList(1, (short) 2, (byte) 3, 4L, 0.5, 0.1f, null, "t", true));
    map.put("big", new BigInteger("18446744073709551616"));
    map.put("empty", Map.of());
    JsonWriter out = JsonWriter.create();
    out.writeValue(map);
    String expected =
        "{\"list\":[1,2,3,4,0.5,0.1,null,\"t\",true],\"big\":18446744073709551616,\"empty\":{}}";
    assertThat(text(out)).isEqualTo(expected);

    JsonWriter again = JsonWriter.create();
    again.writeValue(Immutables.value(map));
    assertThat(text(again)).isEqualTo(expected);
  }

  @Test
  void refusesWhatIsNoPlainValueWithoutRepeatingIt() {
    List<Object> bad =
        List.of(
            new StringBuilder("secret"),
            'c',
            Map.of(1, "secret"),
            List.of(new Object()),
            new java.util.concurrent.atomic.AtomicLong(7),
            Double.NaN,
            Float.POSITIVE_INFINITY);
    for (Object value : bad) {
      assertThatThrownBy(() -> JsonWriter.create().writeValue(value))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("must be")
          .hasMessageNotContaining("secret");
      assertThatThrownBy(() -> Immutables.value(value))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageNotContaining("secret");
    }
  }

  @Test
  void growsAsFarAsNeeded() {
    try (JsonWriter out = JsonWriter.create()) {
      out.beginArray();
      for (int i = 0; i < 3000; i++) {
        out.write("é\n".repeat(i % 60));
        out.write(Long.MIN_VALUE);
      }
      out.endArray();
      assertThat((List<?>) JsonReader.of(out.toByteArray(), JsonReader.Mode.STRICT).readValue())
          .hasSize(6000);
    }
  }

  @Test
  void clearsWhatItHeldWhenItIsClosed() {
    byte[] buffer;
    byte[] outgrown;
    try (JsonWriter out = JsonWriter.borrow()) {
      out.write("secret");
      outgrown = out.buf;
      out.write("secret\n".repeat(1000));
      buffer = out.buf;
    }
    assertThat(buffer).isNotSameAs(outgrown).containsOnly(0);
    assertThat(outgrown).containsOnly(0);
  }

  @Test
  void lendsALargeDocumentABufferAndKeepsItsOwn() {
    byte[] lent;
    byte[] kept;
    try (JsonWriter out = JsonWriter.borrow()) {
      out.write("s".repeat(LargeBuffers.SMALL - 8));
      kept = out.buf;
      out.write("secret\n".repeat(LargeBuffers.SMALL));
      lent = out.buf;
      assertThat(out.toByteArray()).startsWith("\"sss".getBytes(UTF_8)).endsWith('n', '"');
    }
    assertThat(kept).isNotSameAs(lent).containsOnly(0);
    assertThat(lent).containsOnly(0);
    try (JsonWriter out = JsonWriter.borrow()) {
      assertThat(out.buf).isSameAs(kept);
      out.write("x".repeat(LargeBuffers.SMALL));
      assertThat(out.buf).isSameAs(lent);
    }
  }

  @Test
  void clearsABufferThatWasLentAndOutgrownAndKeepsNoneBeyondThat() {
    byte[] lent;
    byte[] huge;
    byte[] kept;
    try (JsonWriter out = JsonWriter.borrow()) {
      kept = out.buf;
      out.write("secret".repeat(LargeBuffers.SMALL));
      lent = out.buf;
      out.write("secret".repeat(lent.length));
      huge = out.buf;
      assertThat(out.size()).isEqualTo(6 * (LargeBuffers.SMALL + lent.length) + 5);
    }
    assertThat(lent).containsOnly(0);
    assertThat(huge).hasSizeGreaterThan(lent.length).containsOnly(0);
    try (JsonWriter out = JsonWriter.borrow()) {
      assertThat(out.buf).isSameAs(kept);
      out.write("x".repeat(LargeBuffers.SMALL));
      assertThat(out.buf).isSameAs(lent);
    }
  }

  /** Texts are put in place before it is known that they need escapes, and more room. */
  @Test
  void clearsWhatStoodBehindTheEndOfABufferThatWasOutgrown() {
    String secret = "Tr0ub4dor&3?correct-horse-battery-staple";
    for (int size : new int[] {LargeBuffers.SMALL, 1 << 20}) {
      byte[] outgrown;
      try (JsonWriter out = JsonWriter.borrow()) {
        out.ensure(Math.min(size, LargeBuffers.SMALL + 1));
        outgrown = out.buf;
        out.write("x".repeat(outgrown.length - secret.length() - 7));
        out.write(secret);
        assertThat(out.buf).isNotSameAs(outgrown);
      }
      assertThat(outgrown).hasSize(size).containsOnly(0);
    }
  }

  @Test
  void givesNoMoreThanIsNeededWhileAllLargeBuffersAreLent() {
    List<byte[]> lent = new ArrayList<>();
    byte[] buffer = LargeBuffers.take(100_000);
    while (buffer.length > 100_000) {
      lent.add(buffer);
      buffer = LargeBuffers.take(100_000);
    }
    assertThat(lent).isNotEmpty().hasSizeLessThanOrEqualTo(16);
    LargeBuffers.giveBack(buffer);
    lent.forEach(LargeBuffers::giveBack);
    assertThat(LargeBuffers.take(100_000)).isSameAs(lent.get(0));
    LargeBuffers.giveBack(lent.get(0));
  }

  @Test
  void borrowsTheSameWriterAgainUnlessItIsTaken() {
    JsonWriter first = JsonWriter.borrow();
    JsonWriter nested = JsonWriter.borrow();
    assertThat(nested).isNotSameAs(first);
    nested.write("a");
    first.write("b");
    assertThat(text(nested)).isEqualTo("\"a\"");
    assertThat(text(first)).isEqualTo("\"b\"");
    nested.close();
    first.close();
    first.close();
    JsonWriter again = JsonWriter.borrow();
    assertThat(again).isSameAs(first);
    JsonWriter other = JsonWriter.borrow();
    assertThat(other).isNotSameAs(again);
    again.close();
    other.close();
  }

  @Test
  void aWriterOfItsOwnNeverGoesToThePool() {
    JsonWriter own = JsonWriter.create();
    own.close();
    try (JsonWriter borrowed = JsonWriter.borrow()) {
      assertThat(borrowed).isNotSameAs(own);
    }
  }

  @Test
  void immutablesKeepOrderAndNull() {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 20; i > 0; i--) {
      map.put("k" + i, i % 2 == 0 ? null : "v" + i);
      Map<String, String> copy = Immutables.map(map, true);
      assertThat(copy).isEqualTo(map).hasSameHashCodeAs(map).containsExactlyEntriesOf(map);
      assertThat(map).isEqualTo(copy);
      assertThat(copy.get("k" + i)).isEqualTo(map.get("k" + i));
      assertThat(copy.getOrDefault("none", "x")).isEqualTo("x");
      assertThat(copy.getOrDefault("k20", "x")).isNull();
      assertThat(copy.containsKey("k20")).isTrue();
      assertThat(copy.containsKey("k0")).isFalse();
      assertThat(copy.containsKey(1)).isFalse();
      assertThat(copy.get(null)).isNull();
      assertThat(copy.entrySet()).hasSize(map.size());
      Iterator<Map.Entry<String, String>> entries = copy.entrySet().iterator();
      map.entrySet().forEach(entry -> assertThat(entries.next()).isEqualTo(entry));
      assertThatThrownBy(entries::next).isInstanceOf(NoSuchElementException.class);
      assertThat(Immutables.map(copy, true)).isSameAs(copy);
      Map<String, String> each = new LinkedHashMap<>();
      copy.forEach(each::put);
      assertThat(each).isEqualTo(map);
      assertThatThrownBy(() -> copy.put("a", "b"))
          .isInstanceOf(UnsupportedOperationException.class);
      assertThatThrownBy(() -> copy.entrySet().iterator().next().setValue("b"))
          .isInstanceOf(UnsupportedOperationException.class);
      assertThatThrownBy(() -> copy.keySet().remove("k20"))
          .isInstanceOf(UnsupportedOperationException.class);
    }
    List<String> list = Arrays.asList("a", null, "b");
    List<String> copy = Immutables.list(list, true);
    assertThat(copy).isEqualTo(list).hasSameHashCodeAs(list);
    list.set(0, "changed");
    assertThat(copy).containsExactly("a", null, "b");
    assertThat(Immutables.list(copy, true)).isSameAs(copy);
    assertThatThrownBy(() -> copy.set(0, "x")).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> Immutables.map(Collections.singletonMap(null, "x")))
        .isInstanceOf(NullPointerException.class);
  }

  /** As a map can have it whose keys are not told apart by what they are equal to. */
  @Test
  void immutableMapsRefuseAKeyThatComesTwice() {
    for (int others = 0; others < 12; others++) {
      Map<String, Object> map = new IdentityHashMap<>();
      for (int i = 0; i < others; i++) {
        map.put("k" + i, i);
      }
      map.put(new String("twice"), 1);
      assertThat(Immutables.map(map)).hasSize(others + 1);
      map.put(new String("twice"), 2);
      for (ThrowingCallable call :
          List.<ThrowingCallable>of(
              () -> Immutables.map(map),
              () -> Immutables.deepMap(map),
              () -> Immutables.value(map))) {
        assertThatIllegalArgumentException()
            .isThrownBy(call)
            .withMessage("a key comes twice in one map");
      }
    }
  }

  @Test
  void immutablesRefuseNullWhereItIsNotSaid() {
    List<String> holes = Arrays.asList("a", null);
    Map<String, String> hole = Collections.singletonMap("k", null);
    List<ThrowingCallable> refused =
        List.of(
            () -> Immutables.list(holes),
            () -> Immutables.list(Immutables.list(holes, true)),
            () -> Immutables.map(hole),
            () -> Immutables.map(Immutables.map(hole, true)),
            () -> Immutables.deepList(List.of(holes)),
            () -> Immutables.deepList(List.of(holes), true),
            () -> Immutables.deepMap(Map.of("k", hole), true, false),
            () -> Immutables.plainList(holes, false),
            () -> Immutables.plainList(List.of(hole), true, false),
            () -> Immutables.plainMap(Map.of("k", holes), false, false));
    assertThat(refused).allSatisfy(call -> assertThatNullPointerException().isThrownBy(call));
    assertThat(Immutables.deepList(List.of(holes), false, true)).containsExactly(holes);
    assertThat(Immutables.deepMap(Map.of("k", hole), false, true)).containsEntry("k", hole);
    assertThat(Immutables.plainList(List.of(hole), false)).containsExactly(hole);
    assertThat(Immutables.plainMap(hole)).isEqualTo(hole);
  }

  /** As their text is read: 1.50 and 1.5 are one value, and 1E+2 is the Double that it is. */
  @ParameterizedTest
  @ValueSource(strings = {"1.50", "1E+2", "0E-30", "100", "1E-400", "0.1000000000000000000001"})
  void immutableDecimalsAreThoseThatAreReadAgain(String text) {
    BigDecimal decimal = new BigDecimal(text);
    Object value = Immutables.value(decimal);
    JsonWriter out = JsonWriter.create();
    out.writeValue(value);
    assertThat(JsonReader.of(out.toByteArray(), JsonReader.Mode.STRICT).readValue())
        .isEqualTo(value);
    assertThat(new BigDecimal(value.toString())).isEqualByComparingTo(decimal);
  }

  @Test
  void immutableNumbersAreWithinTheLimits() {
    List<Number> refused = List.of(BigInteger.TEN.pow(1_001), new BigDecimal("1E-1001"));
    assertThat(refused)
        .allSatisfy(
            number ->
                assertThatIllegalArgumentException()
                    .isThrownBy(() -> Immutables.value(List.of(number))));
  }

  @Test
  void immutableValuesAreSoToTheirLastLeaf() {
    List<Object> inner = new java.util.ArrayList<>(List.of(1, 2.5f));
    Map<String, Object> outer = new LinkedHashMap<>(Map.of("inner", inner));
    Object value = Immutables.value(outer);
    inner.add("changed");
    outer.put("more", 1);
    assertThat(value).isEqualTo(Map.of("inner", List.of(1L, 2.5)));
    assertThat(Immutables.value(value)).isSameAs(value);
    assertThat(Immutables.value(BigInteger.TEN)).isEqualTo(10L);
    assertThat(Immutables.value(0.1f)).isEqualTo(0.1);
    Map<String, Object> shallow = Immutables.map(Map.of("inner", inner));
    assertThat(Immutables.value(shallow)).isNotSameAs(shallow);
    assertThat(Immutables.value(Immutables.list(List.of(1, 2.5f)))).isEqualTo(List.of(1L, 2.5));
  }
}
