package io.stytchschemas.stytch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stytchschemas.Schema;
import io.stytchschemas.SchemaViolationException;
import io.stytchschemas.Violation;
import io.stytchschemas.json.JsonReader;
import io.stytchschemas.json.JsonReader.Mode;
import io.stytchschemas.json.JsonWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CustomClaimsTest {

  private static String json(CustomClaims claims) {
    JsonWriter out = JsonWriter.create();
    claims.write(out);
    return new String(out.toByteArray(), UTF_8);
  }

  private static CustomClaims claims(String json) {
    JsonReader in = JsonReader.of(json.getBytes(UTF_8), Mode.STRICT);
    CustomClaims claims = CustomClaims.read(in);
    in.endDocument();
    return claims;
  }

  @Test
  void setsAndDeletes() {
    CustomClaims claims =
        CustomClaims.builder()
            .set("role", "admin")
            .set("level", 3)
            .set("ratio", 0.5)
            .set("active", true)
            .set("gone", null)
            .set("tags", List.of("a", "b"))
            .set("profile", Map.of("age", 7L))
            .delete("beta")
            .build();

    assertThat(json(claims))
        .isEqualTo(
            "{\"role\":\"admin\",\"level\":3,\"ratio\":0.5,\"active\":true,\"gone\":null,"
                + "\"tags\":[\"a\",\"b\"],\"profile\":{\"age\":7},\"beta\":null}");
    assertThat(claims.get("role")).isEqualTo("admin");
    assertThat(claims.get("gone")).isNull();
    assertThat(claims.contains("gone")).isTrue();
    assertThat(claims.contains("other")).isFalse();
    assertThat(claims.isEmpty()).isFalse();
    assertThat(CustomClaims.builder().build().isEmpty()).isTrue();
  }

  @Test
  void deletesInsideAClaim() {
    CustomClaims claims =
        CustomClaims.builder()
            .set("a", Map.of("kept", 1))
            .delete("a", "b", "c")
            .delete("a", "b", "d")
            .set("text", "x")
            .delete("text", "y")
            .delete("z", "kept")
            .delete("z")
            .build();

    assertThat(json(claims))
        .isEqualTo(
            "{\"a\":{\"kept\":1,\"b\":{\"c\":null,\"d\":null}},\"text\":{\"y\":null},\"z\":null}");
  }

  @Test
  void nullsSurviveTheWireAtEveryDepth() {
    String json = "{\"a\":null,\"b\":{\"c\":null,\"d\":[null,{\"e\":null}]},\"f\":{},\"g\":[]}";
    assertThat(json(claims(json))).isEqualTo(json);
    assertThat(CustomClaims.of(claims(json).asMap())).isEqualTo(claims(json));
  }

  @Test
  void areTheSameHoweverTheyWereWritten() {
    String json = "{\"a\":null,\"b\":{\"c\":\"größe\",\"d\":[1,2.5]},\"e\":\"x\"}";
    String other =
        "{ \"a\" : null, \"b\":{\"c\":\"gr\\u00f6\\u00dfe\",\"d\":[1,25e-1]},\"e\":\"\\u0078\" }";
    CustomClaims compact = claims(json);
    CustomClaims spaced = claims(other);
    assertThat(json(spaced)).isEqualTo(json);
    assertThat(json(compact)).isEqualTo(json);
    assertThat(spaced)
        .isEqualTo(compact)
        .hasSameHashCodeAs(compact)
        .hasToString(compact.toString());
    assertThat(compact.sizeInBytes()).isEqualTo(json.getBytes(UTF_8).length);
    assertThat(spaced.sizeInBytes()).isEqualTo(compact.sizeInBytes());
    assertThat(compact.get("b")).isEqualTo(spaced.get("b"));
    assertThat(compact.contains("a")).isTrue();
    assertThat(compact.isEmpty()).isFalse();
    assertThat(claims("{}").isEmpty()).isTrue();
    assertThat(compact.toBuilder().set("e", "x").build()).isEqualTo(spaced);
    assertThat(compact.mergedInto(Map.of("a", 1)).asMap()).containsOnlyKeys("b", "e");
  }

  @Test
  void keepNothingOfTheDocumentTheyCameFrom() {
    byte[] document = "{\"role\":\"admin\"}".getBytes(UTF_8);
    CustomClaims claims = CustomClaims.read(JsonReader.of(document, Mode.STRICT));
    Arrays.fill(document, (byte) 'x');
    assertThat(json(claims)).isEqualTo("{\"role\":\"admin\"}");
    assertThat(claims.get("role")).isEqualTo("admin");
  }

  @Test
  void textThatWasCutInsideACharacterSurvivesEscaped() {
    String json = "{\"a\\ud83d\":[\"\\ude00\"]}";
    assertThat(json(claims(json))).isEqualTo(json);
    assertThat(CustomClaims.of(Map.of("a\uD83D", List.of("\uDE00")))).isEqualTo(claims(json));
  }

  static Stream<Object> numbers() {
    return Stream.of(
        1,
        (short) -2,
        (byte) 3,
        Long.MIN_VALUE,
        0.1,
        0.1f,
        -0.0,
        1e300,
        1.0,
        5e-324,
        BigInteger.TEN,
        BigInteger.TWO.pow(200),
        BigInteger.TWO.pow(63),
        new BigDecimal("1.50"),
        new BigDecimal("100"),
        new BigDecimal("1E+3"),
        new BigDecimal("0.1000000000000000055511151231257827"),
        new BigDecimal("1E-900"));
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void claimsThatTravelStayEqual(Number number) {
    CustomClaims claims = CustomClaims.builder().set("n", number).build();
    assertThat(claims(json(claims))).isEqualTo(claims).hasSameHashCodeAs(claims);
    BigDecimal held = new BigDecimal(String.valueOf(claims.get("n")));
    assertThat(held).isEqualByComparingTo(new BigDecimal(number.toString()));
  }

  static Stream<Object> unfit() {
    return Stream.of(
        Double.NaN,
        Double.NEGATIVE_INFINITY,
        Float.POSITIVE_INFINITY,
        new BigDecimal("1E+5000"),
        'c',
        new int[0],
        Set.of("a"),
        new AtomicLong(1),
        new Object(),
        Mode.STRICT,
        Map.of(1, "a"),
        Map.of("a", List.of(new Object())));
  }

  @ParameterizedTest
  @MethodSource("unfit")
  void refusesWhatJsonCannotHold(Object value) {
    CustomClaims.Builder builder = CustomClaims.builder();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.set("a", value))
        .withMessageMatching("claim \"a\": a(ny)? (plain JSON value|number) must .*");
  }

  @Test
  void refusesANullName() {
    CustomClaims.Builder builder = CustomClaims.builder();
    assertThatNullPointerException().isThrownBy(() -> builder.set(null, 1));
    assertThatNullPointerException().isThrownBy(() -> builder.delete(null));
    assertThatNullPointerException().isThrownBy(() -> builder.delete("a", "b", null));
  }

  @Test
  void refusesToDeleteDeeperThanADocumentCanBe() {
    CustomClaims.Builder builder = CustomClaims.builder();
    String[] path = Collections.nCopies(100_000, "a").toArray(String[]::new);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.delete("a", path))
        .withMessage("a claim must not be nested 100000 deep");
    // The claims are in an object themselves.
    assertThat(builder.delete("a", Arrays.copyOf(path, 499)).build().sizeInBytes())
        .isEqualTo(500 * "{'a':}".length() + "null".length());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.delete("a", Arrays.copyOf(path, 500)));
  }

  @Test
  void refusesAMapThatContainsItself() {
    Map<String, Object> map = new HashMap<>();
    map.put("self", map);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CustomClaims.of(map))
        .withMessageContaining("nested more than 500 deep");
  }

  @Test
  void claimsAsDeepAsADocumentCanBeHaveASize() {
    Object deep = null;
    for (int i = 0; i < 499; i++) {
      deep = Collections.singletonList(deep);
    }
    CustomClaims claims = CustomClaims.builder().set("a", deep).build();
    assertThat(claims.sizeInBytes()).isEqualTo("{\"a\":null}".length() + 2 * 499);

    Object deeper = Collections.singletonList(deep);
    assertThatIllegalArgumentException().isThrownBy(() -> CustomClaims.builder().set("a", deeper));
  }

  @Test
  void isImmutable() {
    List<Object> list = new ArrayList<>(List.of("a"));
    Map<String, Object> map = new LinkedHashMap<>(Map.of("list", list));
    CustomClaims.Builder builder = CustomClaims.builder().set("map", map);
    CustomClaims claims = builder.build();
    list.add("b");
    map.put("c", 1);
    builder.set("d", 1);

    assertThat(json(claims)).isEqualTo("{\"map\":{\"list\":[\"a\"]}}");
    assertThat(claims.toBuilder().set("e", 2).build()).isNotEqualTo(claims);
    assertThat(claims.toBuilder().build()).isEqualTo(claims);
    assertThatThrownBy(() -> claims.asMap().put("x", 1))
        .isInstanceOf(UnsupportedOperationException.class);
    Map<?, ?> inner = (Map<?, ?>) claims.get("map");
    assertThatThrownBy(() -> inner.remove("list"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> ((List<?>) inner.get("list")).remove(0))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void claimsMayHoldClaims() {
    CustomClaims inner = CustomClaims.builder().set("x", 1).delete("y").build();
    assertThat(json(CustomClaims.builder().set("a", inner).build()))
        .isEqualTo("{\"a\":{\"x\":1,\"y\":null}}");
  }

  private static @Nullable Object merged(String changes, String current) {
    CustomClaims merged = claims(changes).mergedInto(claims(current));
    assertThat(claims(changes).mergedInto(claims(current).asMap())).isEqualTo(merged);
    return json(merged);
  }

  @Test
  void mergesAsStytchDoes() {
    assertThat(merged("{\"b\":2}", "{\"a\":1}")).isEqualTo("{\"a\":1,\"b\":2}");
    assertThat(merged("{\"a\":[2]}", "{\"a\":[1],\"b\":0}")).isEqualTo("{\"a\":[2],\"b\":0}");
    assertThat(merged("{\"a\":null,\"x\":null}", "{\"a\":1,\"b\":2}")).isEqualTo("{\"b\":2}");
    assertThat(merged("{}", "{\"a\":{\"n\":null}}")).isEqualTo("{\"a\":{\"n\":null}}");
  }

  @Test
  void mergesInsideAClaim() {
    assertThat(merged("{\"a\":{\"x\":null,\"z\":3}}", "{\"a\":{\"x\":1,\"y\":{\"k\":2}}}"))
        .isEqualTo("{\"a\":{\"y\":{\"k\":2},\"z\":3}}");
    assertThat(merged("{\"a\":{\"y\":{\"k\":null}}}", "{\"a\":{\"x\":1,\"y\":{\"k\":2}}}"))
        .isEqualTo("{\"a\":{\"x\":1,\"y\":{}}}");
    assertThat(merged("{\"a\":{\"x\":{\"y\":null,\"z\":1}}}", "{\"a\":\"text\"}"))
        .isEqualTo("{\"a\":{\"x\":{\"z\":1}}}");
    assertThat(merged("{\"a\":[null]}", "{}")).isEqualTo("{\"a\":[null]}");
  }

  @Test
  void ignoresReservedClaimsWhenMerging() {
    assertThat(
            merged(
                "{\"iss\":\"me\",\"sub\":null,\"https://stytch.com/session\":1,\"a\":{\"iss\":2}}",
                "{\"sub\":\"user\"}"))
        .isEqualTo("{\"sub\":\"user\",\"a\":{\"iss\":2}}");
  }

  @Test
  void hidesSecretsInText() {
    CustomClaims claims =
        CustomClaims.builder()
            .set("role", "admin")
            .set("apiToken", "s3cret")
            .set("nested", Arrays.asList(Map.of("password", "s3cret"), null))
            .build();
    assertThat(claims)
        .hasToString("CustomClaims{role=admin, apiToken=***, nested=[{password=***}, null]}");
  }

  /** However the claims came to be. */
  @Test
  void hidesSecretsInTheTextOfItsMap() {
    CustomClaims small =
        CustomClaims.builder()
            .set("apiToken", "s3cret")
            .set("nested", Map.of("password", "s3cret"))
            .set("n", 1.5)
            .build();
    CustomClaims large = small.toBuilder().set("text", "x".repeat(CustomClaims.MAX_BYTES)).build();
    for (CustomClaims claims :
        List.of(
            claims(json(small)),
            small,
            large,
            CustomClaims.of(small.asMap()),
            small.mergedInto(Map.of()),
            CustomClaims.of(Map.of("nested", Map.of("jwt", 1))).mergedInto(small))) {
      Map<String, Object> map = claims.asMap();
      assertThat(map.toString())
          .contains("apiToken=***", "password=***", "n=1.5")
          .doesNotContain("s3cret");
      assertThat(map.entrySet().toString())
          .contains("[apiToken=***, nested={password=***")
          .doesNotContain("s3cret");
      assertThat(map.values().toString()).contains("[***, {password=***").doesNotContain("s3cret");
      assertThat(map.values()).contains("s3cret").hasSameSizeAs(map.keySet());
      assertThat(map.entrySet().iterator().next())
          .hasToString("apiToken=***")
          .isEqualTo(Map.entry("apiToken", "s3cret"));
    }
  }

  @Test
  void equalsByClaims() {
    CustomClaims a = CustomClaims.of(Map.of("x", 1));
    assertThat(a).isEqualTo(CustomClaims.of(Map.of("x", 1L))).isEqualTo(claims("{ \"x\": 1 }"));
    assertThat(a).isNotEqualTo(CustomClaims.of(Map.of("x", 2))).isNotEqualTo(a.asMap());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "\"a\"", "null", "1"})
  void readsObjectsAlone(String json) {
    assertThatThrownBy(() -> claims(json)).hasMessageContaining("not of the schema");
  }

  @Test
  void oneClaimIsLookedUpAsAmongAll() {
    String json = "{\"a\":[1,{\"z\":\"y\"}],\"z\":{\"a\":null},\"n\":null,\"\u00e4\":1.5}";
    for (CustomClaims claims : List.of(claims(json), CustomClaims.of(claims(json).asMap()))) {
      assertThat(claims.get("z")).isEqualTo(Collections.singletonMap("a", null));
      assertThat(claims.get("n")).isNull();
      assertThat(claims.get("y")).isNull();
      assertThat(claims.get("\u00e4")).isEqualTo(1.5);
      assertThat(claims.contains("n")).isTrue();
      assertThat(claims.contains("y")).isFalse();
      for (String odd : List.of("", "\"", "\\u00e4", "a\n", "\ud800")) {
        assertThat(claims.get(odd)).as(odd).isNull();
        assertThat(claims.contains(odd)).as(odd).isFalse();
      }
      assertThat(claims.get("a")).isEqualTo(claims.asMap().get("a"));
      assertThat(claims.isEmpty()).isFalse();
    }
    CustomClaims flags = claims("{\"a\":true,\"b\":[false,null],\"c\":false}");
    assertThat(flags.get("a")).isEqualTo(true);
    assertThat(flags.get("c")).isEqualTo(false);
    assertThat(flags.asMap()).containsEntry("b", Arrays.asList(false, null));
    CustomClaims odd = claims("{\"ab\":\"}\",\"?\":[\"]\",{}],\"b\":-0.5,\"a\":-12}");
    assertThat(odd.get("a")).isEqualTo(-12L);
    assertThat(odd.get("b")).isEqualTo(-0.5);
    assertThat(odd.get("\ud800")).isNull();
    assertThat(odd.get("ab\":")).isNull();
    assertThatNullPointerException().isThrownBy(() -> odd.contains(null));
    assertThatNullPointerException().isThrownBy(() -> CustomClaims.of(odd.asMap()).get(null));
    assertThat(claims("{}").isEmpty()).isTrue();
    assertThat(claims("{ }").isEmpty()).isTrue();
    assertThat(claims("{}").get("a")).isNull();
  }

  /** Such claims are not kept as their text. */
  @Test
  void claimsThatStytchRefusesAreLookedUpAlike() {
    String json = "{\"iss\":null,\"role\":\"admin\"}";
    CustomClaims claims = claims(json);
    assertThat(claims.get("role")).isEqualTo("admin");
    assertThat(claims.contains("iss")).isTrue();
    assertThat(claims.contains("sub")).isFalse();
    assertThat(claims.isEmpty()).isFalse();
    assertThat(claims.sizeInBytes()).isEqualTo(json.length());
    assertThat(json(claims)).isEqualTo(json);
    assertThat(claims.mergedInto(Map.of()).isEmpty()).isFalse();
    assertThat(claims("{\"a\":null}").mergedInto(Map.of("a", 1)).isEmpty()).isTrue();
  }

  @Test
  void travelAsTheirJson() throws Exception {
    byte[] json = "{\"role\":\"admin\",\"beta\":null,\"n\":[1,2.50]}".getBytes(UTF_8);
    CustomClaims read = CustomClaims.read(JsonReader.of(json, Mode.STRICT));
    for (CustomClaims claims : List.of(read, CustomClaims.of(read.asMap()))) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      new ObjectOutputStream(bytes).writeObject(claims);
      assertThat(new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject())
          .isEqualTo(claims);
    }
  }

  /** Apart from a request; what Stytch says of claims, the request's schema tells. */
  @Test
  void haveASchemaThatTakesAnyObject() throws Exception {
    Schema<CustomClaims> schema = Schema.of(CustomClaims.class);
    byte[] json = "{\"iss\":\"me\",\"beta\":null}".getBytes(UTF_8);
    CustomClaims read = schema.read(json);
    assertThat(read).isEqualTo(claims(new String(json, UTF_8)));
    assertThat(schema.write(read)).isEqualTo(json);
    assertThat(schema.validate(read).violations()).isEmpty();
    for (String other : List.of("[]", "null", "1")) {
      byte[] none = other.getBytes(UTF_8);
      assertThat(schema.validateJson(none).violations())
          .extracting(Violation::message)
          .containsExactly("must be an object");
      assertThatThrownBy(() -> schema.read(none)).isInstanceOf(SchemaViolationException.class);
      assertThatThrownBy(() -> schema.readLenient(none))
          .isInstanceOf(SchemaViolationException.class);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ObjectOutputStream(bytes).writeObject(schema);
    assertThat(new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject())
        .isSameAs(schema);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{'a':1}}", "['a':11]", "{'a':11 "})
  void nothingElseIsTakenFromAStream(String json) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ObjectOutputStream(bytes).writeObject(claims("{\"a\":11}"));
    String stream = bytes.toString(ISO_8859_1).replace("{\"a\":11}", json.replace('\'', '"'));
    ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(stream.getBytes(ISO_8859_1)));
    assertThatThrownBy(in::readObject).isInstanceOf(InvalidObjectException.class);
  }
}
