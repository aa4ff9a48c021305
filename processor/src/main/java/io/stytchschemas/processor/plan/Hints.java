package io.stytchschemas.processor.plan;

import io.stytchschemas.processor.plan.Shape.UnionShape;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.schema.SchemaDocument;
import io.stytchschemas.processor.vocabulary.metadata.TextKeyword;
import java.util.Objects;

/**
 * What a nested type is named after: the property, definition or branch that its schema is, by the
 * place where it stands in its file.
 */
final class Hints {
  private final Places places;
  private final Shapes shapes;

  Hints(Places places, Shapes shapes) {
    this.places = places;
    this.shapes = shapes;
  }

  /** A name for the type of a schema; "" for a whole file. */
  String of(Schema schema) {
    String pointer = schema.location().pointer();
    SchemaDocument document = schema.resource().document();
    Schema outer = document.enclosing(pointer);
    if (outer == null) {
      return pointer.isEmpty() ? "" : Names.nested(lastToken(pointer));
    }
    String tail = pointer.substring(outer.location().pointer().length() + 1);
    int slash = tail.indexOf('/');
    String keyword = slash < 0 ? tail : tail.substring(0, slash);
    return switch (keyword) {
      case "items", "prefixItems", "additionalItems", "unevaluatedItems", "contains" ->
          of(outer) + "Item";
      case "additionalProperties", "patternProperties", "unevaluatedProperties" ->
          of(outer) + "Value";
      case "oneOf", "anyOf" -> branch(schema, outer, keyword, lastToken(tail));
      case "allOf", "if", "then", "else", "not" -> titleOr(of(outer), schema);
      default -> Names.nested(lastToken(tail));
    };
  }

  private String branch(Schema schema, Schema outer, String keyword, String index) {
    boolean isChoice =
        shapes.of(places.natural(outer)) instanceof UnionShape union
            && union.keyword().equals(keyword);
    String number = index.matches("[0-9]{1,8}") ? "" + (Integer.parseInt(index) + 1) : index;
    boolean isNumbered = isChoice || of(outer).isEmpty();
    return titleOr(isNumbered ? Names.nested("Option" + number) : of(outer), schema);
  }

  private static String titleOr(String otherwise, Schema schema) {
    String title = TextKeyword.TITLE.of(schema);
    String name = title == null ? "" : Names.topLevel(title);
    return name.isEmpty() ? otherwise : name;
  }

  private static String lastToken(String pointer) {
    String token = pointer.substring(pointer.lastIndexOf('/') + 1);
    return token.replace("~1", "/").replace("~0", "~");
  }

  /**
   * Whether a schema is a union of which a branch stands elsewhere in the file, or in another.
   *
   * @param within where the pointers of the schemas begin whose classes are nested in the union's
   */
  boolean isInheritedElsewhere(Schema schema, String within) {
    SchemaDocument document = schema.resource().document();
    return shapes.of(places.natural(schema)) instanceof UnionShape union
        && union.branches().stream()
            .map(shapes::declaring)
            .filter(Objects::nonNull)
            .map(Place::schema)
            .anyMatch(
                branch ->
                    branch.resource().document() != document
                        || !branch.location().pointer().startsWith(within));
  }
}
