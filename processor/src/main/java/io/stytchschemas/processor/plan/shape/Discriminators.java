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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the property whose value tells the records of a union apart, or says which is meant. */
public final class Discriminators {
  private final Places places;
  private final Shapes shapes;
  private final Meanings meanings;

  public Discriminators(Places places, Shapes shapes) {
    this.places = places;
    this.shapes = shapes;
    this.meanings = new Meanings(places, shapes);
  }

  /** What decides, or else is said to be meant; null where there is neither. */
  public @Nullable Tags of(Place place, UnionShape union) {
    String property = deciding(place.schema(), union);
    return property == null
        ? meanings.of(place, union)
        : new Tags(
            property,
            true,
            union.options().stream().map(option -> tags(option.place(), property)).toList());
  }

  /** Whether a property decides among the branches that are objects. */
  public boolean decide(Place place, UnionShape union) {
    return deciding(place.schema(), union) != null;
  }

  /** The one that the schema says, if it does decide, else the first that does. */
  private @Nullable String deciding(Schema schema, UnionShape union) {
    List<Place> objects =
        union.options().stream()
            .filter(option -> option.types().contains(JsonType.OBJECT))
            .map(Option::place)
            .toList();
    if (objects.size() < 2) {
      return null;
    }
    Discriminator said = DiscriminatorKeyword.of(schema);
    if (said != null && decides(said.property(), objects)) {
      return said.property();
    }
    return properties(objects.get(0)).stream()
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

  /**
   * The values that a branch allows for a property that it requires, of a union those of all its
   * branches; empty where it is free.
   */
  private List<String> tags(Place branch, String property) {
    Set<String> tags = new LinkedHashSet<>();
    for (RecordShape object : objects(branch)) {
      Field field = object.field(property);
      List<String> values = field == null || !field.required() ? List.of() : values(field);
      if (values.isEmpty()) {
        return List.of();
      }
      tags.addAll(values);
    }
    return List.copyOf(tags);
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

  /** What the records of a branch may all have. */
  private List<String> properties(Place branch) {
    List<RecordShape> objects = objects(branch);
    return objects.isEmpty()
        ? List.of()
        : objects.get(0).fields().stream().map(Field::property).toList();
  }

  /** The records that a value of a branch may be; none where it may be something else as well. */
  private List<RecordShape> objects(Place branch) {
    List<RecordShape> objects = new ArrayList<>();
    return addObjects(branch, objects, new HashSet<>()) ? List.copyOf(objects) : List.of();
  }

  private boolean addObjects(Place branch, List<RecordShape> objects, Set<Place> seen) {
    Place declared = shapes.declaring(branch);
    if (declared == null || !seen.add(declared)) {
      return false;
    }
    Shape shape = shapes.of(declared);
    if (shape instanceof RecordShape object) {
      return objects.add(object);
    }
    return shape instanceof UnionShape union
        && union.options().stream().allMatch(each -> addObjects(each.place(), objects, seen));
  }
}
