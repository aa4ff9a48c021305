package io.stytchschemas.processor.plan;

import io.stytchschemas.processor.plan.Shape.UnionShape;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.schema.SchemaDocument;
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
  private final Function<Schema, @Nullable String> chosen;

  /**
   * @param chosen gives the names that annotations choose for types
   */
  Hints(Places places, Shapes shapes, Function<Schema, @Nullable String> chosen) {
    this.places = places;
    this.shapes = shapes;
    this.chosen = chosen;
  }

  /** A name for the type of a schema: as chosen, else by its title; "" for a whole document. */
  String of(Schema schema) {
    if (schema == schema.document().root()) {
      return "";
    }
    // What is chosen for a property is the name of the component.
    String choice = keyword(schema).equals("properties") ? null : chosen.apply(schema);
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
    return switch (keyword(schema)) {
      case "items", "prefixItems", "additionalItems", "unevaluatedItems", "contains" ->
          of(outer) + "Item";
      case "additionalProperties", "patternProperties", "unevaluatedProperties" ->
          of(outer) + "Value";
      case "oneOf", "anyOf" -> branch(outer, keyword(schema), key);
      case "allOf", "if", "then", "else", "not" -> of(outer);
      case "properties" -> Names.nested(key);
      default -> byKey(schema, key);
    };
  }

  /** The keyword by which a schema stands in the one around it; "" without any around. */
  private static String keyword(Schema schema) {
    String pointer = schema.location().pointer();
    Schema outer = schema.document().enclosing(pointer);
    if (outer == null) {
      return "";
    }
    String tail = pointer.substring(outer.location().pointer().length() + 1);
    int slash = tail.indexOf('/');
    return slash < 0 ? tail : tail.substring(0, slash);
  }

  private static String byKey(Schema schema, String key) {
    return NameTexts.idOrKey(schema, key)
        .map(Names::topLevel)
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElseGet(() -> Names.nested(key));
  }

  private String branch(Schema outer, String keyword, String index) {
    boolean isChoice =
        shapes.of(places.natural(outer)) instanceof UnionShape union
            && union.keyword().equals(keyword);
    String number = index.matches("[0-9]{1,8}") ? "" + (Integer.parseInt(index) + 1) : index;
    String around = of(outer);
    return isChoice || around.isEmpty() ? Names.nested("Option" + number) : around;
  }

  /**
   * Whether a schema is a union of which a branch stands elsewhere in the file, or in another.
   *
   * @param within where the pointers of the schemas begin whose classes are nested in the union's
   */
  boolean isInheritedElsewhere(Schema schema, String within) {
    SchemaDocument document = schema.document();
    return shapes.of(places.natural(schema)) instanceof UnionShape union
        && union.branches().stream()
            .map(shapes::declaring)
            .filter(Objects::nonNull)
            .map(Place::schema)
            .anyMatch(
                branch ->
                    branch.document() != document
                        || !branch.location().pointer().startsWith(within));
  }
}
