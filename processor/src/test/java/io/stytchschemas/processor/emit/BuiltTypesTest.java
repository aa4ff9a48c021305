package io.stytchschemas.processor.emit;

import static io.stytchschemas.processor.emit.Loaded.call;
import static io.stytchschemas.processor.emit.Plans.enumeration;
import static io.stytchschemas.processor.emit.Plans.keeps;
import static io.stytchschemas.processor.emit.Plans.object;
import static io.stytchschemas.processor.emit.Plans.schema;
import static io.stytchschemas.processor.emit.Plans.type;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stytchschemas.processor.plan.JavaType.ListOf;
import io.stytchschemas.processor.plan.JavaType.MapOf;
import io.stytchschemas.processor.plan.JavaType.Scalar;
import io.stytchschemas.processor.plan.PackagePlan;
import io.stytchschemas.processor.plan.SchemaPlan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Records, large objects and enumerations, as their users meet them. */
class BuiltTypesTest {

  /** The two forms of an object, which differ in nothing that a user can see. */
  enum Form {
    RECORD(0),
    LARGE(300);

    private final Loaded loaded;

    Form(int fillers) {
      this.loaded = Loaded.of(plan(fillers));
    }

    private static PackagePlan plan(int fillers) {
      List<Component> components = new ArrayList<>();
      components.add(Component.of("id", Scalar.STRING).required());
      components.add(Component.of("token", Scalar.STRING).required().secret());
      components.add(Component.of("count", Scalar.INT).required());
      components.add(Component.of("minutes", Scalar.INT).duration());
      components.add(Component.of("password", Scalar.STRING).secret());
      components.add(Component.of("note", Scalar.STRING).nullable());
      components.add(Component.of("matrix", new ListOf(new ListOf(Scalar.STRING, true), true)));
      components.add(Component.of("free", new MapOf(Scalar.PLAIN, true)));
      components.add(Component.of("rate", Scalar.DOUBLE));
      for (int i = 0; i < fillers; i++) {
        components.add(Component.of("filler" + i, Scalar.STRING));
      }
      return Plans.of(
          schema(
              keeps(
                  object(type("Thing"), components.toArray(Component[]::new)),
                  Scalar.PLAIN,
                  true)));
    }

    Object builder() throws Exception {
      return loaded.builder("Thing");
    }

    /** A builder that lacks nothing. */
    Object complete() throws Exception {
      Object builder = builder();
      call(builder, "id", "id-1");
      call(builder, "token", "s3cret");
      return call(builder, "count", 1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void buildNamesAllThatIsMissing(Form form) throws Exception {
    Object builder = form.builder();
    assertThatThrownBy(() -> call(builder, "build"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Thing needs id, token, count");
    call(builder, "token", "s3cret");
    assertThatThrownBy(() -> call(builder, "build")).hasMessage("Thing needs id, count");
  }

  @ParameterizedTest
  @EnumSource
  void toStringHidesSecrets(Form form) throws Exception {
    Object builder = form.complete();
    call(builder, "unknown", Map.of("new_token", "t0ken"));
    String text = call(builder, "build").toString();
    assertThat(text)
        .startsWith("Thing[id=id-1, token=***, count=1, minutes=null, password=null, note=null,")
        .endsWith("additionalProperties=[new_token]]");
    call(builder, "password", "pa55");
    assertThat(call(builder, "build").toString())
        .contains("password=***")
        .doesNotContain("pa55", "s3cret", "t0ken");
  }

  @ParameterizedTest
  @EnumSource
  void toStringHidesSecretsInFreeFormValues(Form form) throws Exception {
    Object builder = form.complete();
    call(builder, "free", Map.of("deep", List.of(Map.of("api_token", "s3cret", "role", "admin"))));
    assertThat(call(builder, "build").toString())
        .doesNotContain("s3cret")
        .contains("api_token=***", "role=admin")
        .contains("matrix=null");
  }

  @ParameterizedTest
  @EnumSource
  void absentNullAndPresentDiffer(Form form) throws Exception {
    Object builder = form.complete();
    assertThat(call(call(builder, "build"), "note")).isNull();
    call(builder, "note", new Object[] {null});
    assertThat(call(call(builder, "build"), "note")).isEqualTo(Optional.empty());
    call(builder, "note", "text");
    assertThat(call(call(builder, "build"), "note")).isEqualTo(Optional.of("text"));
  }

  @ParameterizedTest
  @EnumSource
  void durationsAreMinutes(Form form) throws Exception {
    Object builder = form.complete();
    call(builder, "sessionDuration", Duration.ofHours(2));
    assertThat(call(call(builder, "build"), "minutes")).isEqualTo(120);
    assertThatThrownBy(() -> call(builder, "sessionDuration", Duration.ofSeconds(90)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @EnumSource
  void collectionsAreCopiedToTheLastLeaf(Form form) throws Exception {
    List<String> row = new ArrayList<>(Arrays.asList("a", null));
    List<List<String>> matrix = new ArrayList<>(Arrays.asList(row, null));
    List<Object> inner = new ArrayList<>(List.of(1L));
    Map<String, Object> free = new HashMap<>(Map.of("inner", inner));
    Object builder = form.complete();
    call(builder, "matrix", matrix);
    call(builder, "free", free);
    Object built = call(builder, "build");
    row.set(0, "b");
    matrix.clear();
    inner.clear();
    free.clear();
    assertThat(call(built, "matrix")).isEqualTo(Arrays.asList(Arrays.asList("a", null), null));
    assertThat(call(built, "free")).isEqualTo(Map.of("inner", List.of(1L)));
    List<?> kept = (List<?>) call(built, "matrix");
    assertThatThrownBy(kept::clear).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(((List<?>) kept.get(0))::clear)
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @ParameterizedTest
  @EnumSource
  void equalityIsThatOfTheComponents(Form form) throws Exception {
    Object builder = form.complete();
    Object one = call(builder, "build");
    Object copy = call(call(one, "toBuilder"), "build");
    assertThat(copy).isEqualTo(one).hasSameHashCodeAs(one).isNotSameAs(one);
    assertThat(one).isNotEqualTo(null).isNotEqualTo("text");
    call(builder, "rate", Double.NaN);
    Object nan = call(builder, "build");
    assertThat(nan).isNotEqualTo(one).isEqualTo(call(call(nan, "toBuilder"), "build"));
    call(builder, "unknown", Map.of("x", 1L));
    assertThat(call(builder, "build")).isNotEqualTo(nan);
  }

  @Test
  void aRecordRefusesNull() throws Exception {
    Class<?> record = Loaded.of(EmitterTest.request()).type("AttestRequest");
    assertThatThrownBy(
            () -> {
              try {
                record.getConstructors()[0].newInstance("id", null, null, null, null, null, null);
              } catch (java.lang.reflect.InvocationTargetException e) {
                throw e.getCause();
              }
            })
        .isInstanceOf(NullPointerException.class)
        .hasMessage("token");
  }

  @Test
  void enumerationsKeepUnknownValues() throws Exception {
    Class<?> locale = Loaded.of(EmitterTest.request()).type("Locale");
    Object known = locale.getMethod("of", String.class).invoke(null, "pt-br");
    Object other = locale.getMethod("of", String.class).invoke(null, "tlh");
    assertThat(known).isInstanceOf(Enum.class).hasToString("pt-br");
    assertThat(other).isInstanceOf(Record.class).hasToString("tlh");
    assertThat(call(known, "isKnown")).isEqualTo(true);
    assertThat(call(other, "isKnown")).isEqualTo(false);
    assertThatThrownBy(() -> other.getClass().getConstructor(String.class).newInstance("en"))
        .hasCauseInstanceOf(IllegalArgumentException.class);
  }

  /** A class loads the same whichever of its members is asked for first. */
  @ParameterizedTest
  @EnumSource(FirstUse.class)
  void enumerationsLoadInAnyOrder(FirstUse use) throws Exception {
    Loaded loaded = Loaded.of(EmitterTest.request());
    Class<?> first = Class.forName(loaded.type(use.type).getName(), true, loaded);
    assertThat(first).isNotNull();
    assertThat(loaded.type("Locale").getField("SCHEMA").get(null)).isNotNull();
    assertThat(loaded.type("Locale$Known").getEnumConstants()).hasSize(3);
  }

  enum FirstUse {
    CONSTANT("Locale$Known"),
    INTERFACE("Locale"),
    CODEC("Locale$Codec"),
    OTHER("Locale$Unknown");

    private final String type;

    FirstUse(String type) {
      this.type = type;
    }
  }

  @Test
  void hugeEnumerationsToo() throws Exception {
    String[] values =
        Stream.iterate(0, i -> i + 1).limit(3_000).map(i -> "v" + i).toArray(String[]::new);
    SchemaPlan schema = schema(enumeration(type("Huge"), values));
    Class<?> huge = Loaded.of(Plans.of(schema)).type("Huge");
    Object known = huge.getMethod("of", String.class).invoke(null, "v2999");
    Object other = huge.getMethod("of", String.class).invoke(null, "v3000");
    assertThat(known).hasToString("v2999");
    assertThat(call(known, "isKnown")).isEqualTo(true);
    assertThat(call(other, "isKnown")).isEqualTo(false);
  }
}
