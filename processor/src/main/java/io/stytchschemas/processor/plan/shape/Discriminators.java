package io.stytchschemas.processor.plan.shape;

import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.json.JsonValue.JsonString;
import io.stytchschemas.processor.plan.place.Nulls;
import io.stytchschemas.processor.plan.place.Place;
import io.stytchschemas.processor.plan.place.Places;
import io.stytchschemas.processor.plan.shape.Shape.Field;
import io.stytchschemas.processor.plan.shape.Shape.Option;
import io.stytchschemas.processor.plan.shape.Shape.RecordShape;
import io.stytchschemas.processor.plan.shape.Shape.UnionShape;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.applicator.DiscriminatorKeyword;
import io.stytchschemas.processor.vocabulary.applicator.DiscriminatorKeyword.Discriminator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the property whose value tells the records of a union apart. */
public final class Discriminators {
  private final Places places;
  private final Shapes shapes;

  public Discriminators(Places places, Shapes shapes) {
    this.places = places;
    this.shapes = shapes;
  }

  /**
   * The property whose value decides among the branches that are objects: the one that the schema
   * says, if it does decide, else the first that does; null where there is none.
   */
  public @Nullable String of(Schema schema, UnionShape union) {
    List<Place> objects =
        union.options().stream()
            .filter(option -> option.types().contains(JsonType.OBJECT))
            .map(Option::place)
            .toList();
    RecordShape first = objects.size() < 2 ? null : object(objects.get(0));
    if (first == null) {
      return null;
    }
    Discriminator said = DiscriminatorKeyword.of(schema);
    if (said != null && decides(said.property(), objects)) {
      return said.property();
    }
    return first.fields().stream()
        .map(Field::property)
        .filter(property -> decides(property, objects))
        .findFirst()
        .orElse(null);
  }

  private boolean decides(String property, List<Place> objects) {
    Set<String> seen = new HashSet<>();
    for (Place branch : objects) {
      List<String> tags = tags(branch, property);
      if (tags.isEmpty() || !tags.stream().allMatch(seen::add)) {
        return false;
      }
    }
    return true;
  }

  /** The values that a branch allows for a property that it requires; empty where it is free. */
  public List<String> tags(Place branch, String property) {
    RecordShape object = object(branch);
    Field field = object == null ? null : object.field(property);
    return field == null || !field.required() ? List.of() : values(field);
  }

  /**
   * The strings that are all that a property may be, by each part that lists some; empty where it
   * is free.
   */
  List<String> values(Field field) {
    List<String> values = List.of();
    for (Place place : field.places()) {
      for (Place part : places.definite(place)) {
        List<JsonValue> listed = Nulls.values(part.schema());
        if (!listed.isEmpty() && listed.stream().allMatch(JsonString.class::isInstance)) {
          List<String> texts =
              listed.stream().map(value -> ((JsonString) value).value()).distinct().toList();
          values = values.isEmpty() ? texts : values.stream().filter(texts::contains).toList();
        }
      }
    }
    return values;
  }

  private @Nullable RecordShape object(Place branch) {
    Place declared = shapes.declaring(branch);
    return declared != null && shapes.of(declared) instanceof RecordShape shape ? shape : null;
  }
}
