package io.stytchschemas.processor.plan.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.stytchschemas.processor.declaration.Declaration;
import io.stytchschemas.processor.plan.ComponentPlan;
import io.stytchschemas.processor.plan.Conveniences;
import io.stytchschemas.processor.plan.Docs;
import io.stytchschemas.processor.plan.JavaType;
import io.stytchschemas.processor.plan.JavaType.ListOf;
import io.stytchschemas.processor.plan.JavaType.Scalar;
import io.stytchschemas.processor.plan.Masking;
import io.stytchschemas.processor.plan.StytchBindings;
import io.stytchschemas.processor.plan.TypePlan.Head;
import io.stytchschemas.processor.plan.TypePlan.RecordPlan;
import io.stytchschemas.processor.plan.TypePlan.TuplePlan;
import io.stytchschemas.processor.plan.TypePlan.UnknownPlan;
import io.stytchschemas.processor.plan.home.JavaTypes;
import io.stytchschemas.processor.plan.name.Names;
import io.stytchschemas.processor.plan.place.Place;
import io.stytchschemas.processor.plan.place.Places;
import io.stytchschemas.processor.plan.place.Unnamed;
import io.stytchschemas.processor.plan.shape.ObjectShapes;
import io.stytchschemas.processor.plan.shape.Shape.Field;
import io.stytchschemas.processor.plan.shape.Shape.MapShape;
import io.stytchschemas.processor.plan.shape.Shape.RecordShape;
import io.stytchschemas.processor.plan.shape.Shape.TupleShape;
import io.stytchschemas.processor.plan.shape.Shapes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plans the components of records. */
public final class RecordPlanner {
  private static final String UNKNOWN = "additionalProperties";
  private static final String REST = "rest";
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
  private final ComponentNames names;
  private final Declaration declaration;
  private final StytchBindings bindings;
  private final SecretNames secrets;
  private final StatedSecrets stated;

  public RecordPlanner(
      Places places,
      Shapes shapes,
      JavaTypes types,
      DocsPlanner docs,
      ComponentNames names,
      Declaration declaration) {
    this.places = places;
    this.shapes = shapes;
    this.types = types;
    this.docs = docs;
    this.names = names;
    this.declaration = declaration;
    this.bindings = StytchBindings.of(declaration.rules());
    this.secrets = SecretNames.of(declaration.rules());
    this.stated = new StatedSecrets(places, shapes);
  }

  public ComponentNames names() {
    return names;
  }

  /** Whether a generated class is of the package that is planned. */
  boolean plans(ClassName type) {
    return type.packageName().equals(declaration.packageName());
  }

  /** Whether the class of a place says so of itself. */
  boolean isDeprecated(Place place) {
    return docs.ofClass(place).deprecated();
  }

  public StytchBindings bindings() {
    return bindings;
  }

  RecordPlan plan(Place place, RecordShape shape, Head head, List<ClassName> supertypes) {
    List<Place> definite = places.definite(place);
    List<String> names = this.names.of(place, shape.fields());
    UnknownPlan unknown = unknown(place, shape);
    ConveniencePlanner conveniences = conveniences(names, unknown, head);
    List<ComponentPlan> components = components(place, shape.fields(), names, conveniences);
    return new RecordPlan(
        head,
        components,
        unknown,
        Unnamed.areRefused(definite),
        isLarge(components, unknown),
        null,
        supertypes);
  }

  /** The record of an array's positions, the last of which takes what follows, if that may be. */
  RecordPlan tuple(Place place, TupleShape shape, Head head, List<ClassName> supertypes) {
    List<String> given = names.of(place, shape.items());
    String rest = shape.rest() == null ? null : free(REST, given);
    List<String> taken = Stream.concat(given.stream(), Stream.ofNullable(rest)).toList();
    ConveniencePlanner conveniences = conveniences(taken.stream(), head);
    List<ComponentPlan> components =
        new ArrayList<>(components(place, shape.items(), given, conveniences));
    if (shape.rest() != null && rest != null) {
      components.add(rest(place, rest, shape.rest().places(), conveniences));
    }
    return new RecordPlan(
        head, List.copyOf(components), null, false, false, new TuplePlan(rest != null), supertypes);
  }

  /** Nothing follows until a builder is told otherwise. */
  private ComponentPlan rest(
      Place place, String name, List<Place> schemas, ConveniencePlanner conveniences) {
    ListOf type = typeOfRest(schemas);
    boolean secret = schemas.stream().anyMatch(stated::says);
    return new ComponentPlan(
        REST,
        name,
        type,
        true,
        false,
        secret ? Masking.WHOLE : SecretNames.within(place.schema()),
        false,
        docs.ofRest(schemas, type),
        new Conveniences(
            CodeBlock.of("$T.of()", List.class), null, conveniences.adder(name, type)));
  }

  /** The Java type of the items behind the positions. */
  public ListOf typeOfRest(List<Place> schemas) {
    Place telling = shapes.telling(schemas);
    JavaType element = telling == null ? Scalar.PLAIN : types.of(telling);
    return new ListOf(element, types.takesNull(telling, schemas));
  }

  private ConveniencePlanner conveniences(
      List<String> names, @Nullable UnknownPlan unknown, Head head) {
    Stream<String> more =
        unknown == null ? Stream.of() : Stream.of(unknown.name(), unknown.adder());
    return conveniences(Stream.concat(names.stream(), more), head);
  }

  private ConveniencePlanner conveniences(Stream<String> names, Head head) {
    Expressions expressions = new Expressions(shapes, types, this, head.name().topLevelClassName());
    return new ConveniencePlanner(places, shapes, expressions, names.toList());
  }

  private List<ComponentPlan> components(
      Place place, List<Field> fields, List<String> given, ConveniencePlanner conveniences) {
    List<ComponentPlan> components = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      boolean durationIsTaken = given.contains(SESSION_DURATION);
      components.add(component(place, fields.get(i), given.get(i), durationIsTaken, conveniences));
    }
    return List.copyOf(components);
  }

  private ComponentPlan component(
      Place place,
      Field field,
      String name,
      boolean durationIsTaken,
      ConveniencePlanner conveniences) {
    List<Place> schemas = field.places();
    JavaType type = typeOf(field);
    boolean nullable = takesNull(field);
    return new ComponentPlan(
        field.property(),
        name,
        type,
        field.required(),
        nullable,
        isSecret(place, field) ? Masking.WHOLE : SecretNames.within(place.schema()),
        isDuration(field, type) && !durationIsTaken,
        docs.ofProperty(schemas, type),
        conveniences.of(field, name, type, nullable));
  }

  /** The Java type of a property, Stytch's rules considered. */
  public JavaType typeOf(Field field) {
    Place telling = shapes.telling(field.places());
    if (telling == null || field.places().stream().anyMatch(each -> each.schema().isNever())) {
      return Scalar.PLAIN;
    }
    return isClaims(field) ? Scalar.CLAIMS : types.of(telling);
  }

  /** Whether the component of a property has room for null. */
  public boolean takesNull(Field field) {
    return types.takesNull(shapes.telling(field.places()), field.places());
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

  /** Whether the value of a property must not be shown. */
  boolean isSecret(Place record, Field field) {
    return secrets.contain(field.property(), typeOf(field), record.schema())
        || field.places().stream().anyMatch(stated::says);
  }

  /** Where a record keeps the properties that its schema does not name; null where it does not. */
  public @Nullable UnknownPlan unknown(Place place, RecordShape shape) {
    if (!declaration.keepUnknown() && !shapes.keepsUnnamed(place)) {
      return null;
    }
    List<Place> definite = places.definite(place);
    List<String> taken = names.of(place, shape.fields());
    String name = free(UNKNOWN, taken);
    String adder = Names.apart(Names.mapAdder(name), taken::contains);
    Place value = shapes.typeOfUnnamed(definite);
    if (value == null) {
      return new UnknownPlan(name, Scalar.PLAIN, true, adder, Docs.NONE);
    }
    JavaType type = types.of(value);
    Place only = Unnamed.value(definite, new ObjectShapes(places)::onlyValue);
    Docs said = only == null ? Docs.NONE : docs.ofProperty(List.of(only), type);
    return new UnknownPlan(name, type, types.takesNull(value), adder, said);
  }

  private static String free(String wanted, List<String> taken) {
    String name = wanted;
    for (int n = 2; taken.contains(name); n++) {
      name = wanted + n;
    }
    return name;
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
