package io.stytchschemas.processor.plan.shape;

import io.stytchschemas.processor.plan.name.NameTexts;
import io.stytchschemas.processor.plan.place.Alternative.OfBranch;
import io.stytchschemas.processor.plan.place.Conditions;
import io.stytchschemas.processor.plan.place.Nulls;
import io.stytchschemas.processor.plan.place.Ownership;
import io.stytchschemas.processor.plan.place.Place;
import io.stytchschemas.processor.plan.place.Places;
import io.stytchschemas.processor.plan.place.Types;
import io.stytchschemas.processor.plan.place.Unnamed;
import io.stytchschemas.processor.plan.shape.Shape.ClassShape;
import io.stytchschemas.processor.plan.shape.Shape.ListShape;
import io.stytchschemas.processor.plan.shape.Shape.MapShape;
import io.stytchschemas.processor.plan.shape.Shape.SameAs;
import io.stytchschemas.processor.plan.shape.Shape.TupleShape;
import io.stytchschemas.processor.plan.shape.Shape.UnionShape;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.applicator.AdditionalPropertiesKeyword;
import io.stytchschemas.processor.vocabulary.applicator.BranchesKeyword;
import io.stytchschemas.processor.vocabulary.applicator.ItemsKeyword;
import io.stytchschemas.processor.vocabulary.applicator.PrefixItemsKeyword;
import io.stytchschemas.processor.vocabulary.applicator.PropertiesKeyword;
import io.stytchschemas.processor.vocabulary.validation.RequiredKeyword;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decides the shape of each place, by the table of DESIGN section 3; in doubt it is plain. */
public final class Shapes {
  private final Places places;
  private final ObjectShapes objects;
  private final ScalarShapes scalars;
  private final TupleShapes tuples;
  private final UnionShapes unions;
  private final SameTypes sameTypes;
  private final Conditions conditions;
  private final Map<Place, Shape> shapes = new HashMap<>();

  /**
   * @param impossible what Java does not let implement the interfaces of their unions
   */
  public Shapes(
      Places places, Ownership ownership, ScalarShapes scalars, Set<BranchLink> impossible) {
    this.places = places;
    this.scalars = scalars;
    this.objects = new ObjectShapes(places);
    this.sameTypes = new SameTypes(places, objects, this);
    this.tuples = new TupleShapes(places);
    this.unions = new UnionShapes(places, this, ownership, impossible);
    this.conditions = new Conditions(places);
  }

  public Shape of(Place place) {
    Shape known = shapes.get(place);
    if (known != null) {
      return known;
    }
    // Met again while it is being decided, a schema refers to itself in place: that has no shape.
    shapes.put(place, Shape.PLAIN);
    Shape shape = decide(place);
    shapes.put(place, shape);
    return shape;
  }

  /** The place whose class the values of a place have; null where they have none. */
  public @Nullable Place declaring(Place place) {
    Place at = place;
    while (of(at) instanceof SameAs same) {
      at = same.place();
    }
    return of(at) instanceof ClassShape ? at : null;
  }

  /** All that applies to the values of a place, whether it must hold or not. */
  Set<Place> applied(Place place) {
    return objects.applied(place);
  }

  /** Whether the record of a place has a component of what it does not name. */
  public boolean keepsUnnamed(Place place) {
    return objects.keepsUnnamed(place);
  }

  private Shape decide(Place place) {
    List<Place> definite = places.definite(place);
    Shape shape = place.alternative() == null ? whole(place, definite) : byType(place, definite);
    // A class stands for a schema where its own file starts; elsewhere it may mean something else.
    return shape instanceof ClassShape && !places.isNatural(place) ? Shape.PLAIN : shape;
  }

  private Shape whole(Place place, List<Place> definite) {
    JsonType type = Types.of(definite);
    if ((type == JsonType.OBJECT || type == JsonType.ARRAY) && !hasValues(definite)) {
      Shape chosen = scalars.ofFormat(type, place, definite);
      if (chosen != null) {
        return chosen;
      }
    }
    Place same = sameAs(place);
    if (same != null && !leavesLess(definite, same)) {
      return new SameAs(same);
    }
    Shape union = hasValues(definite) ? null : unions.ofBranches(place, definite);
    if (union == null) {
      union = unions.ofTypes(place, definite);
    }
    if (union == null && !hasValues(definite)) {
      union = unions.ofCondition(place, definite);
    }
    return union == null ? byType(place, definite) : union;
  }

  /** Whether of the types of a union only one is left, which needs no class. */
  private boolean leavesLess(List<Place> definite, Place same) {
    JsonType left = Types.of(definite);
    Place declared = declaring(same);
    return left != null
        && left != JsonType.OBJECT
        && declared != null
        && of(declared) instanceof UnionShape;
  }

  private Shape byType(Place place, List<Place> definite) {
    JsonType type = Types.of(definite);
    if (type == null) {
      return Shape.PLAIN;
    }
    return switch (type) {
      case STRING -> scalars.string(place, definite);
      case INTEGER -> scalars.integer(place, definite);
      case NUMBER -> scalars.number(place, definite);
      case BOOLEAN -> scalars.bool(place, definite);
      case ARRAY -> list(definite);
      case OBJECT -> object(place, definite);
      case NULL -> Shape.PLAIN;
    };
  }

  /** Whether the schemas list the values that there are. */
  private static boolean hasValues(List<Place> definite) {
    return definite.stream().anyMatch(place -> !Nulls.values(place.schema()).isEmpty());
  }

  private Shape object(Place place, List<Place> definite) {
    return ObjectShapes.namesProperties(definite)
            || isNamedRecord(place.schema())
            || place.alternative() instanceof OfBranch
        ? objects.record(place, definite)
        : objects.map(definite, sameTypes::ofValues);
  }

  /** The place that gives the type of all properties that a schema does not name. */
  public @Nullable Place typeOfUnnamed(List<Place> definite) {
    return Unnamed.value(definite, sameTypes::ofValues);
  }

  /** The shape of scalars or of a list, where the place itself says it; null for all else. */
  @Nullable Shape plainlySaid(Place place) {
    List<Place> definite = places.definite(place);
    JsonType type = Types.of(definite);
    boolean isNested = type == null || type == JsonType.OBJECT || type == JsonType.NULL;
    if (isNested || isStructured(place)) {
      return null;
    }
    Shape chosen = type == JsonType.ARRAY ? scalars.ofFormat(type, place, definite) : null;
    return chosen != null ? chosen : byType(place, definite);
  }

  /** A record of the positions that have schemas of their own, else a list. */
  private Shape list(List<Place> definite) {
    TupleShape tuple = tuples.of(definite);
    if (tuple != null) {
      return tuple;
    }
    if (definite.stream().anyMatch(place -> !PrefixItemsKeyword.of(place.schema()).isEmpty())) {
      return new ListShape(null);
    }
    List<Place> elements =
        definite.stream()
            .flatMap(
                place ->
                    Stream.ofNullable(ItemsKeyword.of(place.schema()))
                        .map(items -> places.step(place, items)))
            .toList();
    return new ListShape(telling(elements));
  }

  /**
   * Of several schemas that hold for the same values, the first that says what they are; but one
   * that says integer before one that says number, and of objects one that knows the properties of
   * all. Null where there are none, or no record would know all properties. Looks at what the
   * schemas say alone: what shape they have may not be known yet.
   */
  public @Nullable Place telling(List<Place> candidates) {
    for (Place candidate : candidates) {
      if (Types.of(places.definite(candidate)) != null || isStructured(candidate)) {
        return candidates.size() == 1 ? candidate : bestOf(candidates, candidate);
      }
    }
    return candidates.isEmpty() ? null : candidates.get(0);
  }

  private @Nullable Place bestOf(List<Place> candidates, Place first) {
    if (Types.of(places.definite(first)) == JsonType.NUMBER) {
      return candidates.stream()
          .filter(each -> Types.of(places.definite(each)) == JsonType.INTEGER)
          .findFirst()
          .orElse(first);
    }
    return objects.isRecord(first) ? objects.knowingAll(candidates, first) : first;
  }

  /**
   * The part whose class a schema shares, because it adds nothing that a class would show: a {@code
   * $ref}, a single branch, with checks beside it or without.
   */
  private @Nullable Place sameAs(Place place) {
    if (hasStructure(place)) {
      return null;
    }
    Place same = null;
    for (Place part : places.parts(place)) {
      if (!isStructured(part)) {
        continue;
      }
      if (same != null) {
        return null;
      }
      same = part;
    }
    return same == null || same.equals(place) || declaring(same) == null ? null : same;
  }

  private boolean isStructured(Place part) {
    return places.definite(part).stream().anyMatch(this::hasStructure);
  }

  /** Whether a schema has a say in what class its values are of. */
  private boolean hasStructure(Place place) {
    Schema schema = place.schema();
    return !PropertiesKeyword.of(schema).isEmpty()
        || isNamedRecord(schema)
        || !RequiredKeyword.of(schema).isEmpty()
        || AdditionalPropertiesKeyword.of(schema) != null
        || Unnamed.areDescribed(schema)
        || !Nulls.values(schema).isEmpty()
        || Nulls.isChoice(schema)
        || Types.several(schema)
        || !PrefixItemsKeyword.of(schema).isEmpty()
        || namesUnderConditions(place)
        || !conditions.kinds(place).isEmpty();
  }

  /**
   * Whether a schema is a record although the properties that it lists, or one of its {@code
   * allOf}, may be none: what has a name keeps its class when the last of them goes.
   */
  private static boolean isNamedRecord(Schema schema) {
    return (PropertiesKeyword.isIn(schema)
            || BranchesKeyword.ALL_OF.of(schema).stream().anyMatch(PropertiesKeyword::isIn))
        && (schema == schema.document().root()
            || NameTexts.title(schema) != null
            || Places.isDefinition(schema));
  }

  private boolean namesUnderConditions(Place place) {
    Schema schema = place.schema();
    return schema.keywords().stream()
        .filter(keyword -> !Places.isPart(keyword, schema))
        .flatMap(keyword -> keyword.inPlace().stream())
        .flatMap(inner -> places.inPlace(places.step(place, inner)).stream())
        .anyMatch(inner -> !PropertiesKeyword.of(inner.schema()).isEmpty());
  }

  /**
   * Whether lists and maps lead from a place back to itself, so that no finite type describes it.
   */
  public boolean isEndless(Place place) {
    Set<Place> seen = new HashSet<>();
    Place at = place;
    while (at != null && seen.add(at)) {
      at = inner(at);
      if (place.equals(at)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Place inner(Place place) {
    Shape shape = of(place);
    if (shape instanceof ListShape list) {
      return list.element();
    }
    return shape instanceof MapShape map ? map.value() : null;
  }
}
