package io.stytchschemas.processor.plan.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.json.JsonValue.JsonArray;
import io.stytchschemas.processor.json.JsonValue.JsonObject;
import io.stytchschemas.processor.json.JsonValue.JsonString;
import io.stytchschemas.processor.plan.JavaType;
import io.stytchschemas.processor.plan.JavaType.Declared;
import io.stytchschemas.processor.plan.JavaType.ListOf;
import io.stytchschemas.processor.plan.JavaType.MapOf;
import io.stytchschemas.processor.plan.JavaType.Scalar;
import io.stytchschemas.processor.plan.home.JavaTypes;
import io.stytchschemas.processor.plan.place.Nulls;
import io.stytchschemas.processor.plan.place.Place;
import io.stytchschemas.processor.plan.place.Types;
import io.stytchschemas.processor.plan.shape.Shape.EnumShape;
import io.stytchschemas.processor.plan.shape.Shape.Field;
import io.stytchschemas.processor.plan.shape.Shape.ListShape;
import io.stytchschemas.processor.plan.shape.Shape.MapShape;
import io.stytchschemas.processor.plan.shape.Shape.Option;
import io.stytchschemas.processor.plan.shape.Shape.RecordShape;
import io.stytchschemas.processor.plan.shape.Shape.UnionShape;
import io.stytchschemas.processor.plan.shape.Shapes;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.vocabulary.check.Literals;
import io.stytchschemas.processor.vocabulary.metadata.FlagKeyword;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON values of schemas as expressions of what Java makes of a place: a literal, an enumeration's
 * value, a list, a record out of its builder. Null where the value is not of the type, or Java has
 * no expression for it.
 */
final class Expressions {
  /** What people list by hand; more would fill a method. */
  private static final int MOST_VALUES = 50;

  /** What javac infers the types of without effort. */
  private static final int MOST_DEPTH = 8;

  private final Shapes shapes;
  private final JavaTypes types;
  private final RecordPlanner records;
  private final ClassName topLevel;

  /**
   * @param records the planner of the package in which the expressions stand; no other package's
   *     records are built
   * @param topLevel the class of the file in which they stand
   */
  Expressions(Shapes shapes, JavaTypes types, RecordPlanner records, ClassName topLevel) {
    this.shapes = shapes;
    this.types = types;
    this.records = records;
    this.topLevel = topLevel;
  }

  /**
   * @param place what says the type; null where nothing does
   */
  @Nullable CodeBlock of(JsonValue value, @Nullable Place place, JavaType type) {
    return depth(value) > MOST_DEPTH || count(value) > MOST_VALUES
        ? null
        : expression(value, place, type);
  }

  private static int depth(JsonValue value) {
    return parts(value).stream().mapToInt(part -> 1 + depth(part)).max().orElse(0);
  }

  private static int count(JsonValue value) {
    return parts(value).stream().mapToInt(part -> 1 + count(part)).sum();
  }

  private static Collection<JsonValue> parts(JsonValue value) {
    return value instanceof JsonObject object
        ? object.members().values()
        : value instanceof JsonArray array ? array.elements() : List.of();
  }

  private @Nullable CodeBlock expression(JsonValue value, @Nullable Place place, JavaType type) {
    boolean plain = type == Scalar.PLAIN;
    if (value instanceof JsonArray array && (plain || type instanceof ListOf)) {
      return list(array.elements(), place, type instanceof ListOf of ? of.element() : type);
    }
    if (value instanceof JsonObject object && (plain || type instanceof MapOf)) {
      return map(object.members(), place, type instanceof MapOf of ? of.value() : type);
    }
    if (!(type instanceof Declared declared)) {
      return ValueExpressions.of(type, value);
    }
    Place declaring = place == null ? null : shapes.declaring(place);
    if (declaring == null) {
      return null;
    }
    if (value instanceof JsonString string && shapes.of(declaring) instanceof EnumShape shape) {
      return shape.values().contains(string.value())
          ? CodeBlock.of("$T.of($L)", declared.name(), Literals.string(string.value()))
          : null;
    }
    if (shapes.of(declaring) instanceof UnionShape union) {
      return branch(value, declaring, union);
    }
    return value instanceof JsonObject object && shapes.of(declaring) instanceof RecordShape shape
        ? record(object.members(), declaring, shape, declared.name())
        : null;
  }

  /**
   * The value of the one branch that its JSON type leads to, or what it has and lacks; of no union
   * that a jar has.
   */
  private @Nullable CodeBlock branch(JsonValue value, Place place, UnionShape union) {
    List<@Nullable ClassName> wrappers = types.wrappers(place);
    if (wrappers.isEmpty()) {
      return null;
    }
    JsonType kind = Types.ofValue(value).kind();
    CodeBlock only = null;
    for (int i = 0; i < union.options().size(); i++) {
      Option option = union.options().get(i);
      if (option.types().stream().noneMatch(type -> type.kind() == kind)
          || isOfAnother(value, option.place())) {
        continue;
      }
      CodeBlock held = expression(value, option.place(), types.of(option.place(), option.held()));
      ClassName wrapper = wrappers.get(i);
      CodeBlock code =
          held == null || wrapper == null ? held : CodeBlock.of("new $T($L)", wrapper, held);
      if (code == null || (only != null && !only.equals(code))) {
        return null;
      }
      only = code;
    }
    return only;
  }

  /**
   * Whether an object lacks what a branch requires, or has a text that the branch does not list.
   */
  private boolean isOfAnother(JsonValue value, Place branch) {
    Place declaring = shapes.declaring(branch);
    return value instanceof JsonObject object
        && declaring != null
        && shapes.of(declaring) instanceof RecordShape shape
        && shape.fields().stream().anyMatch(field -> isAmiss(object.get(field.property()), field));
  }

  private boolean isAmiss(@Nullable JsonValue member, Field field) {
    if (member == null) {
      return field.required();
    }
    return member instanceof JsonString string
        && field.places().stream().anyMatch(place -> listsOthers(place, string.value()));
  }

  private boolean listsOthers(Place place, String text) {
    Place declaring = shapes.declaring(place);
    List<JsonValue> values = Nulls.values((declaring == null ? place : declaring).schema());
    return !values.isEmpty()
        && values.stream()
            .noneMatch(each -> each instanceof JsonString listed && listed.value().equals(text));
  }

  private @Nullable CodeBlock list(List<JsonValue> values, @Nullable Place place, JavaType type) {
    Place element =
        place != null && shapes.of(place) instanceof ListShape list ? list.element() : null;
    List<CodeBlock> elements = new ArrayList<>();
    for (JsonValue value : values) {
      CodeBlock code = expression(value, element, type);
      if (code == null) {
        return null;
      }
      elements.add(code);
    }
    return CodeBlock.of("$T.of($L)", List.class, CodeBlock.join(elements, ",$W"));
  }

  /** Java has no expression of a map that keeps the order of several entries. */
  private @Nullable CodeBlock map(
      Map<String, JsonValue> entries, @Nullable Place place, JavaType type) {
    if (entries.size() > 1) {
      return null;
    }
    Place of = place != null && shapes.of(place) instanceof MapShape map ? map.value() : null;
    for (Map.Entry<String, JsonValue> entry : entries.entrySet()) {
      CodeBlock value = expression(entry.getValue(), of, type);
      return value == null
          ? null
          : CodeBlock.of("$T.of($L,$W$L)", Map.class, Literals.string(entry.getKey()), value);
    }
    return CodeBlock.of("$T.of()", Map.class);
  }

  /** A record of the same package: that of another may choose other names for its components. */
  private @Nullable CodeBlock record(
      Map<String, JsonValue> members, Place place, RecordShape shape, ClassName type) {
    boolean isWhole =
        shape.fields().stream()
            .allMatch(each -> !each.required() || members.containsKey(each.property()));
    if (!isWhole || !records.plans(type) || warns(records.isDeprecated(place), type)) {
      return null;
    }
    List<String> names = records.names().of(place, shape.fields());
    CodeBlock.Builder code = CodeBlock.builder().add("$T.builder()", type);
    for (Map.Entry<String, JsonValue> member : members.entrySet()) {
      Field field = shape.field(member.getKey());
      CodeBlock value =
          field == null
              ? null
              : expression(
                  member.getValue(), shapes.telling(field.places()), records.typeOf(field));
      if (field == null || value == null || warns(isDeprecated(field), type)) {
        return null;
      }
      code.add("$Z.$N($L)", names.get(shape.fields().indexOf(field)), value);
    }
    return code.add("$Z.build()").build();
  }

  private static boolean isDeprecated(Field field) {
    return field.places().stream().anyMatch(each -> FlagKeyword.DEPRECATED.of(each.schema()));
  }

  /** Whether javac warns of the use of a builder's method: not within the file that has it. */
  private boolean warns(boolean deprecated, ClassName type) {
    return deprecated && !type.topLevelClassName().equals(topLevel);
  }
}
