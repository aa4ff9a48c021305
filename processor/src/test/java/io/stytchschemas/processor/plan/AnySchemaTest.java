package io.stytchschemas.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import io.stytchschemas.processor.plan.JavaType.Declared;
import io.stytchschemas.processor.plan.JavaType.ListOf;
import io.stytchschemas.processor.plan.JavaType.MapOf;
import io.stytchschemas.processor.plan.TypePlan.EnumPlan;
import io.stytchschemas.processor.plan.TypePlan.RecordPlan;
import io.stytchschemas.processor.plan.TypePlan.UnionPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.SourceVersion;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever a schema says, its plan is one that Java can spell out. */
class AnySchemaTest {
  private static final List<String> NAMES =
      List.of("a", "A", "kind", "class", "x-y", "x_y", "item", "$id2", "", "Foo", "session_token");

  private static final List<String> REFERENCES =
      List.of("#", "#/$defs/a", "#/$defs/A", "#/$defs/kind", "#/$defs/class");

  private static final List<String> LEAVES =
      List.of(
          "true",
          "false",
          "{}",
          "{'type': 'string'}",
          "{'type': ['integer', 'null']}",
          "{'enum': ['a', 'A', null]}",
          "{'const': 'a'}",
          "{'properties': {'tag': {'const': 'x'}}, 'required': ['tag']}",
          "{'properties': {'own': {'enum': ['x', 'y']}}}",
          "{'type': 'string', 'format': 'uuid'}");

  @Property(tries = 400)
  void canBePlanned(@ForAll long seed) {
    Planned planned = Planned.of("thing.json", new Texts(new Random(seed)).file());
    assertThat(planned.problems.hasErrors()).as("%s", planned.problems.reports()).isFalse();
    Map<ClassName, TypePlan> types =
        planned.all().stream().collect(Collectors.toMap(TypePlan::name, Function.identity()));
    types.values().forEach(type -> assertSound(type, types));
    assertSound(planned.schema().type(), types);
  }

  private static void assertSound(TypePlan type, Map<ClassName, TypePlan> types) {
    if (type instanceof RecordPlan plan) {
      assertThat(plan.components())
          .extracting(ComponentPlan::name)
          .doesNotHaveDuplicates()
          .allMatch(name -> SourceVersion.isName(name, SourceVersion.RELEASE_17));
      plan.components().forEach(component -> assertSound(component.type(), types));
      assertThat(plan.supertypes()).allMatch(name -> types.get(name) instanceof UnionPlan);
    } else if (type instanceof EnumPlan plan) {
      assertThat(plan.constants()).isNotEmpty();
      assertThat(plan.constants()).extracting(TypePlan.Constant::name).doesNotHaveDuplicates();
    } else if (type instanceof UnionPlan plan) {
      assertThat(plan.branches()).hasSizeGreaterThan(1);
      for (TypePlan.Branch branch : plan.branches()) {
        if (branch.wrapper() == null) {
          assertThat(types.get(branch.implementation()))
              .isInstanceOfSatisfying(
                  RecordPlan.class,
                  object -> assertThat(object.supertypes()).contains(plan.name()));
        } else {
          assertSound(branch.type(), types);
        }
      }
    }
  }

  private static void assertSound(JavaType type, Map<ClassName, TypePlan> types) {
    if (type instanceof Declared declared) {
      assertThat(types).containsKey(declared.name());
    } else if (type instanceof ListOf list) {
      assertSound(list.element(), types);
    } else if (type instanceof MapOf map) {
      assertSound(map.value(), types);
    }
  }

  /** Random schemas. */
  private record Texts(Random random) {

    String file() {
      String definitions =
          IntStream.range(0, 5)
              .mapToObj(i -> member(NAMES.get(i), schema(3)))
              .collect(Collectors.joining(", "));
      return "{'$defs': {" + definitions + "}, " + keywords(4) + "}";
    }

    private String schema(int depth) {
      if (depth == 0 || random.nextInt(6) == 0) {
        return one(LEAVES);
      }
      return random.nextInt(6) == 0
          ? "{" + member("$ref", text(one(REFERENCES))) + "}"
          : "{" + keywords(depth) + "}";
    }

    private String keywords(int depth) {
      List<String> members = new ArrayList<>(List.of(member("$comment", "''")));
      add(members, 2, "type", () -> one(List.of("'object'", "'array'", "['object', 'null']")));
      add(members, 2, "properties", () -> object(depth));
      add(members, 5, "required", () -> "[" + text(one(NAMES)) + "]");
      add(members, 6, "additionalProperties", () -> schema(depth - 1));
      add(members, 9, "patternProperties", () -> "{" + member("^x", schema(depth - 1)) + "}");
      add(members, 5, "items", () -> schema(depth - 1));
      add(members, 7, "allOf", () -> array(depth));
      add(members, 7, "anyOf", () -> array(depth));
      add(members, 3, "oneOf", () -> array(depth));
      add(members, 12, "if", () -> schema(depth - 1));
      add(members, 12, "not", () -> schema(depth - 1));
      add(members, 15, "enum", () -> one(List.of("['a']", "['a', 1]", "[{}]", "['', ' ']")));
      add(members, 9, "$ref", () -> text(one(REFERENCES)));
      add(members, 9, "title", () -> one(List.of("'Foo'", "'foo'", "'*/'")));
      return String.join(", ", members);
    }

    private void add(List<String> members, int oneIn, String keyword, Supplier<String> value) {
      if (random.nextInt(oneIn) == 0) {
        members.add(member(keyword, value.get()));
      }
    }

    private String object(int depth) {
      int from = random.nextInt(NAMES.size());
      return NAMES.subList(from, Math.min(NAMES.size(), from + 3)).stream()
          .map(name -> member(name, schema(depth - 1)))
          .collect(Collectors.joining(", ", "{", "}"));
    }

    private String array(int depth) {
      return IntStream.range(0, 1 + random.nextInt(3))
          .mapToObj(i -> schema(depth - 1))
          .collect(Collectors.joining(", ", "[", "]"));
    }

    private <T> T one(List<T> choices) {
      return choices.get(random.nextInt(choices.size()));
    }

    private static String member(String name, String value) {
      return text(name) + ": " + value;
    }

    private static String text(String text) {
      return "'" + text + "'";
    }
  }
}
