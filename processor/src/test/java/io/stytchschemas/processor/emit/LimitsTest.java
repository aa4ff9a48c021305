package io.stytchschemas.processor.emit;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static io.stytchschemas.processor.emit.Plans.branch;
import static io.stytchschemas.processor.emit.Plans.branchOf;
import static io.stytchschemas.processor.emit.Plans.enumeration;
import static io.stytchschemas.processor.emit.Plans.holding;
import static io.stytchschemas.processor.emit.Plans.keeps;
import static io.stytchschemas.processor.emit.Plans.object;
import static io.stytchschemas.processor.emit.Plans.schema;
import static io.stytchschemas.processor.emit.Plans.type;
import static io.stytchschemas.processor.emit.Plans.union;
import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.processor.plan.JavaType;
import io.stytchschemas.processor.plan.JavaType.Declared;
import io.stytchschemas.processor.plan.JavaType.ListOf;
import io.stytchschemas.processor.plan.JavaType.Scalar;
import io.stytchschemas.processor.plan.SchemaPlan;
import io.stytchschemas.processor.plan.TypePlan.RecordPlan;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sizes at which class files end. */
class LimitsTest {
  private static final List<JavaType> TYPES =
      List.of(
          Scalar.STRING,
          Scalar.INT,
          Scalar.DOUBLE,
          Scalar.PLAIN,
          new ListOf(Scalar.STRING, false),
          new ListOf(Scalar.PLAIN, true));

  @ParameterizedTest
  @ValueSource(ints = {253, 255, 300, 5_000})
  void components(int size) {
    assertThat(Compiling.compile(Plans.of(schema(keeps(wide(size), Scalar.PLAIN, true)))))
        .succeededWithoutWarnings();
  }

  /** Every type in every position; only as wide as a record may be, no number takes two slots. */
  private static RecordPlan wide(int size) {
    Component[] components =
        IntStream.range(0, size).mapToObj(i -> component(i, size)).toArray(Component[]::new);
    return object(type("Wide"), components);
  }

  private static Component component(int i, int size) {
    JavaType type = TYPES.get(i % TYPES.size());
    boolean twoSlots = type == Scalar.DOUBLE && size < 254;
    Component component = Component.of("property" + i, twoSlots ? Scalar.INT : type);
    component = i / TYPES.size() % 2 == 0 ? component.required() : component;
    return i / TYPES.size() % 4 < 2 ? component.nullable() : component;
  }

  @ParameterizedTest
  @ValueSource(ints = {2_000, 2_001, 5_000})
  void values(int size) {
    String[] values = IntStream.range(0, size).mapToObj(i -> "value " + i).toArray(String[]::new);
    assertThat(Compiling.compile(Plans.of(schema(enumeration(type("Currency"), values)))))
        .succeededWithoutWarnings();
  }

  @Test
  void tagsOfAUnion() {
    Declared union = type("Either");
    Declared left = type("Left");
    Declared right = type("Right");
    String[] tags = IntStream.range(0, 5_000).mapToObj(i -> "tag " + i).toArray(String[]::new);
    assertThat(
            Compiling.compile(
                Plans.of(
                    schema(union(union, "kind", branch(left, tags), branch(right, "right"))),
                    schema(branchOf(object(left), union)),
                    schema(branchOf(object(right), union)))))
        .succeededWithoutWarnings();
  }

  @Test
  void nesting() {
    String[] path = IntStream.range(0, 20).mapToObj(i -> "Level" + i).toArray(String[]::new);
    RecordPlan plan = object(type(path), Component.of("text", Scalar.STRING).required());
    for (int depth = path.length - 1; depth > 0; depth--) {
      String[] outer = List.of(path).subList(0, depth).toArray(String[]::new);
      Declared inner = new Declared(plan.name());
      plan = holding(object(type(outer), Component.of("inner", inner)), plan);
    }
    assertThat(Compiling.compile(Plans.of(schema(plan)))).succeededWithoutWarnings();
  }

  @Test
  void schemas() throws Exception {
    SchemaPlan[] schemas =
        IntStream.range(0, 300)
            .mapToObj(i -> schema("Text" + i, Scalar.STRING, false, null))
            .toArray(SchemaPlan[]::new);
    Loaded loaded = Loaded.of(Plans.of(schemas));
    Class<?> list = loaded.type("Schemas");
    assertThat((List<?>) list.getMethod("all").invoke(null)).hasSize(300);
    for (SchemaPlan schema : schemas) {
      for (String key : schema.keys()) {
        Object found = list.getMethod("get", String.class).invoke(null, key);
        assertThat(Loaded.call(found, "id")).isEqualTo(schema.id());
      }
    }
  }
}
