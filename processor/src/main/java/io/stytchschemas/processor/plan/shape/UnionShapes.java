package io.stytchschemas.processor.plan.shape;

import io.stytchschemas.processor.plan.name.NameTexts;
import io.stytchschemas.processor.plan.place.Alternative.OfBranch;
import io.stytchschemas.processor.plan.place.Alternative.OfType;
import io.stytchschemas.processor.plan.place.Conditions;
import io.stytchschemas.processor.plan.place.Nulls;
import io.stytchschemas.processor.plan.place.Ownership;
import io.stytchschemas.processor.plan.place.Place;
import io.stytchschemas.processor.plan.place.Places;
import io.stytchschemas.processor.plan.place.Types;
import io.stytchschemas.processor.plan.place.Unnamed;
import io.stytchschemas.processor.plan.shape.Shape.EnumShape;
import io.stytchschemas.processor.plan.shape.Shape.ListShape;
import io.stytchschemas.processor.plan.shape.Shape.MapShape;
import io.stytchschemas.processor.plan.shape.Shape.Option;
import io.stytchschemas.processor.plan.shape.Shape.RecordShape;
import io.stytchschemas.processor.plan.shape.Shape.SameAs;
import io.stytchschemas.processor.plan.shape.Shape.ScalarShape;
import io.stytchschemas.processor.plan.shape.Shape.UnionShape;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.Assertion;
import io.stytchschemas.processor.vocabulary.applicator.BranchesKeyword;
import io.stytchschemas.processor.vocabulary.applicator.IfKeyword;
import io.stytchschemas.processor.vocabulary.applicator.ItemsKeyword;
import io.stytchschemas.processor.vocabulary.applicator.PrefixItemsKeyword;
import io.stytchschemas.processor.vocabulary.applicator.PropertiesKeyword;
import io.stytchschemas.processor.vocabulary.core.Reference;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Plans {@code oneOf}, {@code anyOf} and lists of types as sealed interfaces. Where all branches
 * are of one Java type, that is the type of the whole.
 */
final class UnionShapes {
  private static final String TYPE = "type";
  private static final String IF = IfKeyword.IF.keyword();

  private static final Set<JsonType> ANY =
      EnumSet.of(
          JsonType.BOOLEAN, JsonType.OBJECT, JsonType.ARRAY, JsonType.NUMBER, JsonType.STRING);

  private final Places places;
  private final Shapes shapes;
  private final Conditions conditions;
  private final Ownership ownership;
  private final Set<BranchLink> impossible;

  /** The branches of a keyword that stands at a place. */
  private record Choice(Place at, BranchesKeyword keyword, List<Schema> branches) {
    boolean isAny() {
      return keyword == BranchesKeyword.ANY_OF;
    }
  }

  /**
   * @param impossible what Java does not let implement the interfaces of their unions
   */
  UnionShapes(Places places, Shapes shapes, Ownership ownership, Set<BranchLink> impossible) {
    this.places = places;
    this.shapes = shapes;
    this.conditions = new Conditions(places);
    this.ownership = ownership;
    this.impossible = impossible;
  }

  /** What a place is by its {@code oneOf} or {@code anyOf}; null where these only check. */
  @Nullable Shape ofBranches(Place place, List<Place> definite) {
    JsonType type = Types.of(definite);
    boolean open =
        type == JsonType.ARRAY && definite.stream().allMatch(UnionShapes::leavesElements);
    if (type != null && type != JsonType.OBJECT && !open) {
      return null;
    }
    List<Choice> choices = choices(definite);
    Set<String> named = ObjectShapes.properties(definite);
    if (!named.isEmpty() || Unnamed.areDescribed(definite)) {
      List<Choice> adding = choices.stream().filter(each -> adds(each, named)).toList();
      return adding.size() == 1 ? beside(place, adding.get(0)) : null;
    }
    if (choices.size() != 1) {
      return null;
    }
    List<Option> options = options(place, choices.get(0));
    if (options.isEmpty()) {
      return null;
    }
    boolean know = know(options, ObjectShapes.required(definite));
    Shape beside = know && !Unnamed.areKept(definite) ? null : beside(place, choices.get(0));
    return beside == null && know ? shape(place, choices.get(0), options) : beside;
  }

  /** Whether a schema leaves to its branches what the elements of a list are. */
  private static boolean leavesElements(Place part) {
    return ItemsKeyword.of(part.schema()) == null && PrefixItemsKeyword.of(part.schema()).isEmpty();
  }

  /** The keywords of which one branch of several must hold. */
  private static List<Choice> choices(List<Place> definite) {
    List<Choice> choices = new ArrayList<>();
    for (Place part : definite) {
      for (BranchesKeyword kind : List.of(BranchesKeyword.ONE_OF, BranchesKeyword.ANY_OF)) {
        List<Schema> branches = Nulls.branches(kind.of(part.schema()));
        if (branches.size() > 1) {
          choices.add(new Choice(part, kind, branches));
        }
      }
    }
    return choices;
  }

  /** Whether the branches know properties that nothing beside them names. */
  private boolean adds(Choice choice, Set<String> named) {
    return choice.branches().stream()
        .flatMap(branch -> places.definite(places.step(choice.at(), branch)).stream())
        .anyMatch(part -> !named.containsAll(PropertiesKeyword.of(part.schema()).keySet()));
  }

  /** Whether the records of the branches have what is required of all of them. */
  private boolean know(List<Option> options, Set<String> required) {
    return options.stream()
        .map(option -> shapes.declaring(option.place()))
        .allMatch(
            declared ->
                declared == null
                    || !(shapes.of(declared) instanceof RecordShape object)
                    || required.stream().allMatch(name -> object.field(name) != null));
  }

  /** A union whose branches have what stands beside it as well, each in a record of its own. */
  private @Nullable UnionShape beside(Place place, Choice choice) {
    if (!places.isNatural(place)) {
      return null;
    }
    List<Schema> all = choice.keyword().of(choice.at().schema());
    List<Option> options = new ArrayList<>();
    for (Schema schema : choice.branches()) {
      Place branch = places.step(choice.at(), schema);
      if (!isObject(place, branch)) {
        return null;
      }
      Place some =
          place.only(new OfBranch(choice.at(), choice.keyword(), all.indexOf(schema), branch));
      options.add(new Option(some, new SameAs(some), false, Set.of(JsonType.OBJECT)));
    }
    return new UnionShape(choice.keyword().keyword(), choice.isAny(), List.copyOf(options));
  }

  /** Whether what matches a branch, and all that is said beside it, is an object. */
  private boolean isObject(Place place, Place branch) {
    List<Place> all = new ArrayList<>(places.definite(place));
    all.addAll(places.definite(branch));
    return Types.of(all) == JsonType.OBJECT;
  }

  /** The branches of a keyword; empty where one of them has no type. */
  private List<Option> options(Place place, Choice choice) {
    List<Option> options = new ArrayList<>();
    for (Schema schema : choice.branches()) {
      UnionShape inner = inner(place, choice, schema);
      if (inner == null) {
        options.add(option(place, branch(place, choice, schema)));
      } else {
        inner.options().forEach(each -> options.add(option(place, each.place())));
      }
    }
    return typed(options);
  }

  /**
   * The union whose branches stand in the place of one that is no more than they are; else null.
   */
  private @Nullable UnionShape inner(Place place, Choice choice, Schema schema) {
    return shapes.of(branch(place, choice, schema)) instanceof UnionShape inner
            && !inner.keyword().equals(IF)
            && isButSeveral(schema, inner)
        ? inner
        : null;
  }

  /** A branch that says no type is of the one that is said beside it: that of lists. */
  private Place branch(Place place, Choice choice, Schema schema) {
    Place branch = places.step(choice.at(), schema);
    boolean isList =
        Types.of(places.definite(place)) == JsonType.ARRAY
            && Types.left(places.definite(branch)) == null;
    return isList ? branch.only(new OfType(JsonType.ARRAY)) : branch;
  }

  private List<Option> typed(List<Option> options) {
    return areTyped(options) ? OneKind.of(options, shapes) : List.of();
  }

  private static boolean areTyped(List<Option> options) {
    return options.stream().noneMatch(option -> option.held().equals(Shape.PLAIN));
  }

  /** Whether a branch has no name, and is no more than branches or types of its own. */
  private static boolean isButSeveral(Schema schema, UnionShape union) {
    return NameTexts.title(schema) == null
        && Reference.of(schema) == null
        && (union.keyword().equals(TYPE)
            || schema.keywords().stream().filter(Assertion.class::isInstance).count() == 1);
  }

  /** What a place is whose types or values are several; null where they are not, or are all. */
  @Nullable Shape ofTypes(Place place, List<Place> definite) {
    Set<JsonType> types = Types.left(definite);
    if (types == null || types.size() < 2) {
      return null;
    }
    List<Option> options = new ArrayList<>();
    for (JsonType type : types) {
      options.add(option(place, place.only(new OfType(type))));
    }
    boolean saysNothing =
        types.containsAll(ANY) && options.stream().allMatch(option -> isLoose(option.held()));
    return areTyped(options) && !saysNothing ? shape(TYPE, false, options) : null;
  }

  /** What a place is by an {@code if} with two kinds of values; null where it only checks. */
  @Nullable Shape ofCondition(Place place, List<Place> definite) {
    JsonType type = Types.of(definite);
    List<Place> deciding =
        definite.stream().filter(part -> !conditions.kinds(part).isEmpty()).toList();
    if ((type != null && type != JsonType.OBJECT)
        || deciding.size() != 1
        || !choices(definite).isEmpty()
        || !ObjectShapes.properties(definite).isEmpty()
        || Unnamed.areDescribed(definite)) {
      return null;
    }
    List<Option> options = byCondition(place, deciding.get(0));
    return options.isEmpty() || !know(options, ObjectShapes.required(definite))
        ? null
        : shape(IF, false, options);
  }

  /** What holds where the {@code if} does, then what holds else: that may ask another in turn. */
  private List<Option> byCondition(Place place, Place at) {
    List<Place> kinds = conditions.kinds(at);
    Place otherwise = kinds.get(1);
    List<Option> options = new ArrayList<>();
    options.add(option(place, kinds.get(0)).chosenBy(conditions.condition(at)));
    if (shapes.of(otherwise) instanceof UnionShape inner
        && inner.keyword().equals(IF)
        && isButSeveral(otherwise.schema(), inner)) {
      for (Option each : inner.options()) {
        options.add(option(place, each.place()).chosenBy(each.check()));
      }
    } else {
      options.add(option(place, otherwise));
    }
    return typed(options);
  }

  private static boolean isLoose(Shape shape) {
    return shape instanceof ScalarShape
        || (shape instanceof ListShape list && list.element() == null)
        || (shape instanceof MapShape map && map.value() == null);
  }

  /** A branch that stands beside nothing. */
  private Option option(Place union, Place branch) {
    Place declared = shapes.declaring(branch);
    if (declared == null) {
      return new Option(branch, shapes.of(branch), true, Set.of(typeOf(branch)));
    }
    Shape shape = shapes.of(declared);
    if (shape instanceof EnumShape) {
      return new Option(branch, new SameAs(declared), true, Set.of(JsonType.STRING));
    }
    Set<JsonType> types = EnumSet.noneOf(JsonType.class);
    if (shape instanceof UnionShape inner) {
      inner.options().forEach(option -> types.addAll(option.types()));
      return new Option(branch, new SameAs(declared), true, types);
    }
    boolean wrapped =
        isElsewhere(union, declared) || impossible.contains(new BranchLink(union, declared));
    return new Option(branch, new SameAs(declared), wrapped, Set.of(typeOf(declared)));
  }

  /** Where all branches of a place are of one Java type, any of them tells. */
  private JsonType typeOf(Place place) {
    Place at = place;
    Set<Place> seen = new HashSet<>();
    while (seen.add(at)) {
      List<Place> definite = places.definite(at);
      JsonType type = Types.of(definite);
      if (type != null) {
        return type;
      }
      List<Choice> choices = choices(definite);
      if (!choices.isEmpty()) {
        at = places.step(choices.get(0).at(), choices.get(0).branches().get(0));
      }
    }
    // Of what is plain nothing is known, and nobody asks.
    return JsonType.OBJECT;
  }

  /** A sealed interface permits classes of its own package and compilation alone. */
  private boolean isElsewhere(Place union, Place declared) {
    return ownership.classElsewhere(declared.schema()) != null
        || !ownership
            .packageOfClass(union.schema())
            .equals(ownership.packageOfClass(declared.schema()));
  }

  private Shape shape(Place place, Choice choice, List<Option> options) {
    boolean several =
        choice.isAny()
            || choice.branches().stream()
                .map(schema -> inner(place, choice, schema))
                .anyMatch(inner -> inner != null && inner.several());
    return shape(choice.keyword().keyword(), several, options);
  }

  private static Shape shape(String keyword, boolean several, List<Option> options) {
    Set<Shape> held = new HashSet<>();
    options.forEach(option -> held.add(option.held()));
    return held.size() == 1
        ? options.get(0).held()
        : new UnionShape(keyword, several, List.copyOf(options));
  }
}
