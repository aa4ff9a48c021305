package io.stytchschemas.processor.emit;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static io.stytchschemas.processor.emit.Plans.enumeration;
import static io.stytchschemas.processor.emit.Plans.holding;
import static io.stytchschemas.processor.emit.Plans.keeps;
import static io.stytchschemas.processor.emit.Plans.object;
import static io.stytchschemas.processor.emit.Plans.says;
import static io.stytchschemas.processor.emit.Plans.schema;
import static io.stytchschemas.processor.emit.Plans.type;
import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.processor.plan.Docs;
import io.stytchschemas.processor.plan.JavaType;
import io.stytchschemas.processor.plan.JavaType.Declared;
import io.stytchschemas.processor.plan.JavaType.ListOf;
import io.stytchschemas.processor.plan.JavaType.MapOf;
import io.stytchschemas.processor.plan.JavaType.Scalar;
import io.stytchschemas.processor.plan.SchemaPlan;
import io.stytchschemas.processor.plan.TypePlan;
import io.stytchschemas.processor.plan.TypePlan.Branch;
import io.stytchschemas.processor.plan.TypePlan.Constant;
import io.stytchschemas.processor.plan.TypePlan.EnumPlan;
import io.stytchschemas.processor.plan.TypePlan.Head;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that generated code uses itself, and text that would be code if it could. */
class HostilePlansTest {
  private static final JavaType NESTED_LISTS =
      new ListOf(new MapOf(new ListOf(Scalar.PLAIN, true), true), true);

  /** Variables, fields and methods of emitted code, and the roots of package names. */
  private static final List<String> NAMES =
      List.of(
          "in",
          "out",
          "value",
          "name",
          "index",
          "names",
          "to",
          "from",
          "that",
          "hash",
          "seed",
          "other",
          "missing",
          "each",
          "each_",
          "entry",
          "mark",
          "json",
          "map",
          "list",
          "key",
          "tag",
          "known",
          "java",
          "io",
          "com",
          "org",
          "of",
          "build",
          "read",
          "write",
          "read0",
          "write0",
          "show0",
          "equals0",
          "required0",
          "names0",
          "copyTo0",
          "INSTANCE",
          "NAMES",
          "NAME",
          "userId",
          "userID");

  private static final String TEXT =
      "*/ \\u002a/ \\\" \" \n \r \u2028 \u0085 \0 $T $S $L $$ @see {@code <b>&amp; ' \ud83d\ude00"
          + " \ud800 \u202e /* // \t \\";

  @Test
  void componentsNamedLikeEmittedVariables() {
    assertThat(Compiling.compile(Plans.of(schema(hostile(NAMES.size())))))
        .succeededWithoutWarnings();
  }

  @Test
  void theSameInALargeObject() {
    assertThat(Compiling.compile(Plans.of(schema(hostile(300))))).succeededWithoutWarnings();
  }

  private static TypePlan.RecordPlan hostile(int size) {
    List<Component> components = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      String name = i < NAMES.size() ? NAMES.get(i) : "c" + i;
      Component component = Component.of(TEXT + i, name, i % 3 == 0 ? NESTED_LISTS : Scalar.INT);
      component = i % 2 == 0 ? component.required() : component;
      component = i % 5 == 0 ? component.nullable() : component;
      components.add((i % 7 == 0 ? component.deprecated() : component).says(TEXT, TEXT));
    }
    return says(
        keeps(object(type("Hostile"), components.toArray(Component[]::new)), NESTED_LISTS, true),
        new Docs(TEXT, List.of(TEXT), false));
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 300})
  void typesNamedLikeThoseOfTheJdkAndTheRuntime(int size) {
    String[] names = {
      "String",
      "Object",
      "List",
      "Map",
      "Optional",
      "Objects",
      "Override",
      "Deprecated",
      "Record",
      "Integer",
      "ArrayList",
      "Schema",
      "Nullable",
      "Generated",
      "NullMarked",
      "Secrets",
      "Immutables",
      "JsonReader",
      "RecordCodec",
      "Codecs",
      "Duration",
      "PropertyNames",
      "IllegalStateException"
    };
    List<SchemaPlan> topLevel = new ArrayList<>();
    List<TypePlan> nested = new ArrayList<>();
    List<Component> components = new ArrayList<>();
    for (String name : names) {
      Declared inner = type("Holder", name);
      Declared outer = type(name);
      topLevel.add(schema(enumeration(outer, "a")));
      nested.add(object(inner, Component.of("id", Scalar.STRING).required().secret()));
      components.add(Component.of("outer" + name, new ListOf(outer, true)));
      components.add(Component.of("inner" + name, new ListOf(inner, true)).nullable());
    }
    while (components.size() < size) {
      components.add(Component.of("text" + components.size(), Scalar.STRING).required().secret());
    }
    topLevel.add(
        schema(
            holding(
                object(type("Holder"), components.toArray(Component[]::new)),
                nested.toArray(TypePlan[]::new))));
    assertThat(Compiling.compile(Plans.of(topLevel.toArray(SchemaPlan[]::new))))
        .succeededWithoutWarnings();
  }

  /** By full names, what generated code calls could not be reached past such components. */
  @ParameterizedTest
  @ValueSource(ints = {6, 300})
  void typesAndPackagesHiddenAtOnce(int size) {
    List<Component> components = new ArrayList<>();
    List<TypePlan> nested = new ArrayList<>();
    for (String name : List.of("java", "io", "org", "com")) {
      components.add(Component.of(name, Scalar.PLAIN).required().secret());
    }
    for (String name : List.of("Objects", "Optional", "List", "Map", "Duration", "RecordCodec")) {
      Declared type = type("Alpha", name);
      components.add(Component.of("the" + name, new ListOf(type, true)).nullable());
      nested.add(object(type, Component.of("x", new MapOf(Scalar.PLAIN, true)).nullable()));
    }
    components.add(Component.of("minutes", Scalar.LONG).duration().required());
    while (components.size() < size) {
      components.add(Component.of("text" + components.size(), Scalar.DOUBLE).required());
    }
    SchemaPlan alpha =
        schema(
            holding(
                keeps(
                    object(type("Alpha"), components.toArray(Component[]::new)),
                    NESTED_LISTS,
                    true),
                nested.toArray(TypePlan[]::new)));
    assertThat(Compiling.compile(Plans.of(alpha))).succeededWithoutWarnings();
  }

  @Test
  void typesInheritedFromAUnion() {
    Declared union = type("Payment");
    Declared card = type("Card");
    Declared address = type("Address");
    Declared inner = type("Payment", "Address");
    assertThat(
            Compiling.compile(
                Plans.of(
                    schema(
                        Plans.holding(
                            Plans.union(union, null, Plans.branch(card), Plans.branch(inner)),
                            Plans.branchOf(object(inner), union))),
                    schema(
                        Plans.branchOf(
                            object(card, Component.of("address", address).required()), union)),
                    schema(object(address, Component.of("street", Scalar.STRING))))))
        .succeededWithoutWarnings();
  }

  @Test
  void textStaysData() throws Exception {
    String longText = TEXT.repeat(5_000);
    List<Constant> constants =
        List.of(new Constant("A", TEXT), new Constant("BY_VALUE", longText), new Constant("C", ""));
    Declared name = type("Texts");
    Head head = new Head(name.name(), null, Docs.NONE, List.of());
    EnumPlan plan = new EnumPlan(head, constants, false);
    Loaded loaded = Loaded.of(Plans.of(schema(plan)));
    Class<?> known = loaded.type("Texts$Known");
    assertThat(Stream.of(known.getEnumConstants()).map(Object::toString))
        .containsExactly(TEXT, longText, "");
  }

  @Test
  void tagsOfAUnion() {
    Declared union = type("Either");
    Declared left = type("Left");
    Branch branch = Plans.branch(left, TEXT, "", "$T");
    assertThat(
            Compiling.compile(
                Plans.of(
                    schema(Plans.union(union, TEXT, branch)),
                    schema(Plans.branchOf(object(left), union)))))
        .succeededWithoutWarnings();
  }
}
