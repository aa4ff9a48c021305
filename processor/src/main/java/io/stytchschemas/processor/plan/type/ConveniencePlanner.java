package io.stytchschemas.processor.plan.type;

import com.palantir.javapoet.CodeBlock;
import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.plan.Conveniences;
import io.stytchschemas.processor.plan.Conveniences.Fallback;
import io.stytchschemas.processor.plan.JavaType;
import io.stytchschemas.processor.plan.JavaType.ListOf;
import io.stytchschemas.processor.plan.JavaType.MapOf;
import io.stytchschemas.processor.plan.name.Names;
import io.stytchschemas.processor.plan.place.Places;
import io.stytchschemas.processor.plan.shape.Shape.Field;
import io.stytchschemas.processor.plan.shape.Shapes;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.metadata.ValueKeyword;
import io.stytchschemas.processor.vocabulary.validation.EnumKeyword;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plans what the components of one record have beside themselves. */
final class ConveniencePlanner {
  private final Places places;
  private final Shapes shapes;
  private final Expressions expressions;
  private final Set<String> taken;

  /**
   * @param names those of the components, which go before all others
   */
  ConveniencePlanner(
      Places places, Shapes shapes, Expressions expressions, Collection<String> names) {
    this.places = places;
    this.shapes = shapes;
    this.expressions = expressions;
    this.taken = new HashSet<>(names);
  }

  Conveniences of(Field field, String name, JavaType type, boolean nullable) {
    return new Conveniences(
        field.required() && !nullable ? preset(field, type) : null,
        field.required() ? null : fallback(field, name, type),
        adder(name, type));
  }

  private @Nullable CodeBlock preset(Field field, JavaType type) {
    return said(field, ConveniencePlanner::onlyValue)
        .map(value -> expression(value, field, type))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable JsonValue onlyValue(Schema schema) {
    List<JsonValue> constant = EnumKeyword.CONST.of(schema);
    List<JsonValue> values = constant == null ? EnumKeyword.ENUM.of(schema) : constant;
    return values != null && values.size() == 1 ? values.get(0) : null;
  }

  /** The nearest default counts, and no other if that is nothing for the type. */
  private @Nullable Fallback fallback(Field field, String name, JavaType type) {
    JsonValue value = said(field, ValueKeyword.DEFAULT::of).findFirst().orElse(null);
    CodeBlock expression = value == null ? null : expression(value, field, type);
    return expression == null ? null : new Fallback(claim(Names.orDefault(name)), expression);
  }

  /** What a field's schemas say, and those to which they lead. */
  private Stream<JsonValue> said(Field field, Function<Schema, @Nullable JsonValue> keyword) {
    return field.places().stream()
        .flatMap(place -> places.definite(place).stream())
        .map(place -> keyword.apply(place.schema()))
        .filter(Objects::nonNull);
  }

  private @Nullable CodeBlock expression(JsonValue value, Field field, JavaType type) {
    return expressions.of(value, shapes.telling(field.places()), type);
  }

  /** The builder's method for one more; null for what holds no others. */
  @Nullable String adder(String name, JavaType type) {
    return type instanceof ListOf
        ? claim(Names.listAdder(name))
        : type instanceof MapOf ? claim(Names.mapAdder(name)) : null;
  }

  private String claim(String wanted) {
    String name = Names.apart(wanted, taken::contains);
    taken.add(name);
    return name;
  }
}
