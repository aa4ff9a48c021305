package io.stytchschemas.processor.plan;

import com.palantir.javapoet.ClassName;
import io.stytchschemas.processor.declaration.Declaration;
import io.stytchschemas.processor.plan.JavaType.Scalar;
import io.stytchschemas.processor.plan.Shape.Field;
import io.stytchschemas.processor.plan.Shape.MapShape;
import io.stytchschemas.processor.plan.Shape.RecordShape;
import io.stytchschemas.processor.plan.TypePlan.PartPlan;
import io.stytchschemas.processor.plan.TypePlan.RecordPlan;
import io.stytchschemas.processor.plan.TypePlan.UnknownPlan;
import io.stytchschemas.processor.vocabulary.metadata.FlagKeyword;
import io.stytchschemas.stytch.Secrets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans the components of records. */
final class RecordPlanner {
  private static final String UNKNOWN = "additionalProperties";
  private static final String SESSION_DURATION = "sessionDuration";

  /**
   * A method takes 255 slots of arguments (JVMS 4.3.3), {@code this} is one, and a {@code long} or
   * {@code double} takes two.
   */
  private static final int MOST_SLOTS = 254;

  private final Places places;
  private final Shapes shapes;
  private final JavaTypes types;
  private final DocsPlanner docs;
  private final TextChecks checks;
  private final Declaration declaration;
  private final StytchBindings bindings;

  RecordPlanner(
      Places places, Shapes shapes, JavaTypes types, DocsPlanner docs, Declaration declaration) {
    this.places = places;
    this.shapes = shapes;
    this.types = types;
    this.docs = docs;
    this.checks = new TextChecks(places, shapes);
    this.declaration = declaration;
    this.bindings = StytchBindings.of(declaration.rules());
  }

  StytchBindings bindings() {
    return bindings;
  }

  RecordPlan plan(
      Place place,
      RecordShape shape,
      ClassName name,
      @Nullable PartPlan part,
      List<ClassName> supertypes,
      List<TypePlan> nested) {
    List<Place> definite = places.definite(place);
    List<ComponentPlan> components = components(shape.fields());
    UnknownPlan unknown =
        declaration.keepUnknown() || Unnamed.areKept(definite)
            ? unknown(definite, components)
            : null;
    return new RecordPlan(
        name,
        part,
        docs.ofClass(place.schema()),
        components,
        unknown,
        Unnamed.areRefused(definite),
        isLarge(components, unknown),
        supertypes,
        nested);
  }

  private List<ComponentPlan> components(List<Field> fields) {
    List<String> names =
        UniqueNames.of(fields.stream().map(Field::property).toList(), Names::component);
    List<ComponentPlan> components = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      components.add(component(fields.get(i), names.get(i), names.contains(SESSION_DURATION)));
    }
    return List.copyOf(components);
  }

  private ComponentPlan component(Field field, String name, boolean durationIsTaken) {
    List<Place> schemas = field.places();
    JavaType type = typeOf(field);
    return new ComponentPlan(
        field.property(),
        name,
        type,
        field.required(),
        types.isNullable(shapes.telling(schemas), schemas),
        checks.areMade(type, schemas),
        isSecret(field),
        isDuration(field, type) && !durationIsTaken,
        docs.ofProperty(schemas, type));
  }

  /** The Java type of a property, Stytch's rules considered. */
  JavaType typeOf(Field field) {
    Place telling = shapes.telling(field.places());
    if (telling == null || field.places().stream().anyMatch(each -> each.schema().isNever())) {
      return Scalar.PLAIN;
    }
    return isClaims(field) ? Scalar.CLAIMS : types.of(telling);
  }

  private boolean isClaims(Field field) {
    return field.property().equals(bindings.customClaims())
        && field.places().stream()
            .allMatch(place -> shapes.of(place) instanceof MapShape map && map.free());
  }

  private boolean isDuration(Field field, JavaType type) {
    return field.property().equals(bindings.sessionDuration())
        && (type == Scalar.INT || type == Scalar.LONG);
  }

  private boolean isSecret(Field field) {
    // A record under such a name may hold the secret under any other, an enumeration a new value.
    boolean named = Secrets.isSecret(field.property()) && typeOf(field) != Scalar.BOOLEAN;
    return named
        || field.places().stream()
            .flatMap(place -> places.definite(place).stream())
            .anyMatch(part -> FlagKeyword.WRITE_ONLY.of(part.schema()));
  }

  private UnknownPlan unknown(List<Place> definite, List<ComponentPlan> components) {
    String name = UNKNOWN;
    for (int n = 2; isTaken(name, components); n++) {
      name = UNKNOWN + n;
    }
    Place value = new Unnamed(places).value(definite);
    return value == null
        ? new UnknownPlan(name, Scalar.PLAIN, true)
        : new UnknownPlan(name, types.of(value), types.isNullable(value));
  }

  private static boolean isTaken(String name, List<ComponentPlan> components) {
    return components.stream().anyMatch(component -> component.name().equals(name));
  }

  private static boolean isLarge(List<ComponentPlan> components, @Nullable UnknownPlan unknown) {
    int slots = components.size() + (unknown == null ? 0 : 1);
    for (ComponentPlan component : components) {
      boolean isPrimitive = component.required() && !component.nullable();
      boolean isWide = component.type() == Scalar.LONG || component.type() == Scalar.DOUBLE;
      slots += isPrimitive && isWide ? 1 : 0;
    }
    return slots > MOST_SLOTS;
  }
}
