package io.stytchschemas.processor.plan.home;

import com.palantir.javapoet.ClassName;
import io.stytchschemas.processor.plan.JavaType.Declared;
import io.stytchschemas.processor.plan.name.NameTexts;
import io.stytchschemas.processor.plan.name.Names;
import io.stytchschemas.processor.plan.place.Alternative.OfBranch;
import io.stytchschemas.processor.plan.place.Ownership;
import io.stytchschemas.processor.plan.place.Place;
import io.stytchschemas.processor.plan.place.Places;
import io.stytchschemas.processor.plan.shape.Shape.EnumShape;
import io.stytchschemas.processor.plan.shape.Shape.Option;
import io.stytchschemas.processor.plan.shape.Shape.UnionShape;
import io.stytchschemas.processor.plan.shape.Shapes;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.schema.SchemaDocument;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a nested type is named after: its title, else the property, definition or branch that its
 * schema is, by the place where it stands in its file.
 */
final class Hints {
  private final Places places;
  private final Shapes shapes;
  private final Ownership ownership;
  private final Map<SchemaDocument, ClassName> names;
  private final Function<Schema, @Nullable String> chosen;

  /**
   * @param names those of the documents' own classes
   * @param chosen gives the names that annotations choose for types
   */
  Hints(
      Places places,
      Shapes shapes,
      Ownership ownership,
      Map<SchemaDocument, ClassName> names,
      Function<Schema, @Nullable String> chosen) {
    this.places = places;
    this.shapes = shapes;
    this.ownership = ownership;
    this.names = names;
    this.chosen = chosen;
  }

  /** A name for the type of a place. */
  String of(Place place) {
    return place.alternative() instanceof OfBranch branch ? ofBranch(branch) : of(place.schema());
  }

  /** After its title, or what it refers to; else by its number. */
  private String ofBranch(OfBranch branch) {
    String own = ownName(branch.branch());
    return own.isEmpty() ? "Option" + (branch.index() + 1) : own;
  }

  /** What a branch calls itself by its title, or by what it refers to; "" for nothing. */
  private String ownName(Place branch) {
    Schema schema = branch.schema();
    String choice = chosen.apply(schema);
    String title = NameTexts.title(schema);
    String name = choice == null && title != null ? Names.topLevel(title) : choice;
    if (name != null && !name.isEmpty()) {
      return name;
    }
    List<Place> targets = places.targets(branch);
    return targets.isEmpty() ? "" : nameOf(targets.get(0).schema());
  }

  /** The simple name of a class, or what it would be. */
  private String nameOf(Schema schema) {
    Declared elsewhere = ownership.classElsewhere(schema);
    ClassName whole = names.get(schema.document());
    if (elsewhere != null) {
      return elsewhere.name().simpleName();
    }
    return schema == schema.document().root() && whole != null ? whole.simpleName() : of(schema);
  }

  /**
   * The name of the record around the values of a branch: after JSON's word, or after their class
   * where that is a record or union. Of several that would have the same word, one that has a name
   * itself is called after that.
   */
  String wrapper(Option option, UnionShape union) {
    String plain = plainWrapper(option);
    String own = plain.isEmpty() || isAlone(option, plain, union) ? "" : ownName(option.place());
    if (!own.isEmpty()) {
      return Names.wrapper(own);
    }
    Place declared = shapes.declaring(option.place());
    return !plain.isEmpty() || declared == null ? plain : Names.wrapper(nameOf(declared.schema()));
  }

  private boolean isAlone(Option option, String word, UnionShape union) {
    return union.options().stream()
        .allMatch(
            other ->
                !other.wrapped()
                    || other.held().equals(option.held())
                    || !plainWrapper(other).equals(word));
  }

  /** After JSON's word; "" where the values have a class that says more. */
  private String plainWrapper(Option option) {
    Place declared = shapes.declaring(option.place());
    boolean hasClass = declared != null && !(shapes.of(declared) instanceof EnumShape);
    return hasClass ? "" : Names.wrapper(option.types().iterator().next());
  }

  /** A name for the type of a schema: as chosen, else by its title; "" for a whole document. */
  String of(Schema schema) {
    if (schema == schema.document().root()) {
      return "";
    }
    // What is chosen for a property is the name of the component.
    String choice = schema.keywordAround().equals("properties") ? null : chosen.apply(schema);
    String title = NameTexts.title(schema);
    String name = choice == null && title != null ? Names.topLevel(title) : choice;
    return name == null || name.isEmpty() ? byPlace(schema) : name;
  }

  /** A name by the place alone, for a title that another has already. */
  String byPlace(Schema schema) {
    String key = NameTexts.lastToken(schema.location().pointer());
    Schema outer = schema.document().enclosing(schema.location().pointer());
    if (outer == null) {
      return byKey(schema, key);
    }
    return switch (schema.keywordAround()) {
      case "items", "prefixItems", "additionalItems", "unevaluatedItems", "contains" ->
          of(outer) + "Item";
      case "additionalProperties", "patternProperties", "unevaluatedProperties" ->
          of(outer) + "Value";
      case "oneOf", "anyOf" -> branch(outer, schema.keywordAround(), key);
      case "then", "else" -> branchOf(outer, "if", key);
      case "allOf", "if", "not" -> part(outer, schema.keywordAround(), key);
      case "properties" -> Names.nested(key);
      default -> byKey(schema, key);
    };
  }

  private static String byKey(Schema schema, String key) {
    return NameTexts.idOrKey(schema, key)
        .map(Names::topLevel)
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElseGet(() -> Names.nested(key));
  }

  /** What is said beside others has the name of the whole. */
  private String part(Schema outer, String keyword, String index) {
    String around = of(outer);
    return around.isEmpty() ? Names.nested(keyword + ' ' + index) : around;
  }

  private String branch(Schema outer, String keyword, String index) {
    String number = index.matches("[0-9]{1,8}") ? "" + (Integer.parseInt(index) + 1) : index;
    return branchOf(outer, keyword, "Option" + number);
  }

  /**
   * A branch of its own; where the keyword makes no union, but a part of the whole.
   *
   * @param own what a branch is called
   */
  private String branchOf(Schema outer, String keyword, String own) {
    boolean isChoice =
        shapes.of(places.natural(outer)) instanceof UnionShape union
            && union.keyword().equals(keyword);
    String around = of(outer);
    return isChoice || around.isEmpty() ? Names.nested(own) : around;
  }

  /**
   * Whether a schema is a union of which a branch stands elsewhere in the file, or in another.
   *
   * @param within where the pointers of the schemas begin whose classes are nested in the union's
   */
  boolean isInheritedElsewhere(Place place, String within) {
    SchemaDocument document = place.schema().document();
    return shapes.of(place) instanceof UnionShape union
        && union.options().stream()
            .filter(option -> !option.wrapped() && option.place().alternative() == null)
            .map(option -> shapes.declaring(option.place()))
            .filter(Objects::nonNull)
            .map(Place::schema)
            .anyMatch(
                branch ->
                    branch.document() != document
                        || !branch.location().pointer().startsWith(within));
  }
}
