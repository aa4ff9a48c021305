package io.stytchschemas.processor.plan.shape;

import io.stytchschemas.processor.plan.place.Nulls;
import io.stytchschemas.processor.plan.place.Place;
import io.stytchschemas.processor.plan.place.Places;
import io.stytchschemas.processor.plan.place.Types;
import io.stytchschemas.processor.plan.place.Unnamed;
import io.stytchschemas.processor.plan.shape.Shape.Field;
import io.stytchschemas.processor.plan.shape.Shape.MapShape;
import io.stytchschemas.processor.plan.shape.Shape.RecordShape;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.applicator.AdditionalPropertiesKeyword;
import io.stytchschemas.processor.vocabulary.applicator.PatternPropertiesKeyword;
import io.stytchschemas.processor.vocabulary.applicator.PropertiesKeyword;
import io.stytchschemas.processor.vocabulary.check.Patterns;
import io.stytchschemas.processor.vocabulary.validation.RequiredKeyword;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plans objects: records where properties have names, else maps. */
public final class ObjectShapes {
  private final Places places;
  private final Around around;

  public ObjectShapes(Places places) {
    this.places = places;
    this.around = new Around(places);
  }

  static boolean namesProperties(List<Place> definite) {
    return definite.stream()
        .anyMatch(
            place ->
                !PropertiesKeyword.of(place.schema()).isEmpty()
                    || !RequiredKeyword.of(place.schema()).isEmpty());
  }

  /** The properties that have schemas. */
  static Set<String> properties(List<Place> definite) {
    Set<String> properties = new LinkedHashSet<>();
    definite.forEach(place -> properties.addAll(PropertiesKeyword.of(place.schema()).keySet()));
    return properties;
  }

  static Set<String> required(List<Place> definite) {
    Set<String> required = new LinkedHashSet<>();
    definite.forEach(place -> required.addAll(RequiredKeyword.of(place.schema())));
    return required;
  }

  /** Whether the values are objects of named properties, and of no branches. */
  boolean isRecord(Place place) {
    List<Place> definite = places.definite(place);
    return Types.of(definite) == JsonType.OBJECT
        && namesProperties(definite)
        && definite.stream().map(Place::schema).noneMatch(Nulls::isChoice);
  }

  /**
   * The first record, {@code first} before others, of which no property is lost that any of the
   * schemas names; null where there is none.
   */
  @Nullable Place knowingAll(List<Place> candidates, Place first) {
    Set<String> names = new HashSet<>();
    for (Place candidate : candidates) {
      List<Place> definite = places.definite(candidate);
      names.addAll(properties(definite));
      names.addAll(required(definite));
    }
    names.removeIf(
        name ->
            candidates.stream().anyMatch(each -> Unnamed.isRefused(name, places.definite(each))));
    return Stream.concat(Stream.of(first), candidates.stream())
        .filter(each -> isRecord(each) && knows(each, names))
        .findFirst()
        .orElse(null);
  }

  /** Whether the record of a place has or keeps all of some properties. */
  private boolean knows(Place place, Set<String> names) {
    Place declaring = declaring(place);
    if (keepsUnnamed(declaring)) {
      return true;
    }
    Set<String> unknown = new HashSet<>(names);
    for (Place applied : applied(declaring)) {
      unknown.removeAll(PropertiesKeyword.of(applied.schema()).keySet());
      unknown.removeAll(RequiredKeyword.of(applied.schema()));
    }
    return unknown.isEmpty();
  }

  /** The place whose record the values have: what a {@code $ref} names, or a single part. */
  private Place declaring(Place place) {
    Place at = place;
    while (!saysOfNames(at)) {
      List<Place> naming =
          places.parts(at).stream().filter(part -> namesProperties(places.definite(part))).toList();
      if (naming.size() != 1) {
        return at;
      }
      at = naming.get(0);
    }
    return at;
  }

  private static boolean saysOfNames(Place place) {
    return namesProperties(List.of(place))
        || AdditionalPropertiesKeyword.of(place.schema()) != null
        || Unnamed.areDescribed(place.schema());
  }

  /** Whether the record of a place has a component of what it does not name. */
  boolean keepsUnnamed(Place place) {
    return Unnamed.areKept(places.definite(place), applied(place));
  }

  /** All that applies to the values of a place, whether it must hold or not. */
  Set<Place> applied(Place place) {
    Set<Place> applied = new LinkedHashSet<>(places.inPlace(place));
    applied.addAll(around.of(place.schema()));
    return applied;
  }

  /**
   * A record of all properties that are named: first those with a schema, then those that are only
   * required, then those that only branches, conditions and what stands around know, so that none
   * of them is lost; but none that {@code additionalProperties} refuses.
   */
  RecordShape record(Place place, List<Place> definite) {
    Map<String, List<Place>> byName = new LinkedHashMap<>();
    for (Place part : definite) {
      PropertiesKeyword.of(part.schema())
          .forEach(
              (name, schema) ->
                  byName
                      .computeIfAbsent(name, any -> new ArrayList<>())
                      .add(places.step(part, schema)));
    }
    Set<String> required = required(definite);
    required.forEach(name -> byName.putIfAbsent(name, List.of()));
    for (Place applied : applied(place)) {
      Stream.concat(
              PropertiesKeyword.of(applied.schema()).keySet().stream(),
              RequiredKeyword.of(applied.schema()).stream())
          .filter(name -> !byName.containsKey(name) && !Unnamed.isRefused(name, definite))
          .forEach(name -> byName.put(name, List.of()));
    }
    List<Field> fields = new ArrayList<>();
    byName.forEach(
        (name, schemas) ->
            fields.add(new Field(name, List.copyOf(schemas), required.contains(name))));
    return new RecordShape(List.copyOf(fields));
  }

  /**
   * A map; its values have a type where one schema alone says what they are.
   *
   * @param typeOf finds the place that gives the values of a map their type
   */
  MapShape map(List<Place> definite, Function<Place, @Nullable Place> typeOf) {
    List<Place> speaking =
        definite.stream().filter(place -> !values(place.schema()).isEmpty()).toList();
    boolean free = definite.stream().allMatch(place -> saysNothing(place.schema()));
    return new MapShape(speaking.size() == 1 ? typeOf.apply(speaking.get(0)) : null, free);
  }

  /** The one schema of all properties that have no name; null where some may be anything else. */
  public @Nullable Place onlyValue(Place place) {
    List<Place> values = values(place);
    return values.stream().map(this::referredTo).distinct().count() == 1 ? values.get(0) : null;
  }

  /** The schemas of all properties that have no name; none where some may be anything else. */
  List<Place> values(Place place) {
    Schema schema = place.schema();
    Schema additional = AdditionalPropertiesKeyword.of(schema);
    boolean all =
        PatternPropertiesKeyword.of(schema).isEmpty()
            || patternsMatchAll(schema)
            || (additional != null && !Types.isAnything(additional));
    return all
        ? values(schema).stream().map(value -> places.step(place, value)).toList()
        : List.of();
  }

  /** What a schema that is but a {@code $ref} names; else itself. */
  private Place referredTo(Place place) {
    List<Place> targets = places.targets(place);
    return targets.size() == 1 && place.schema().keywords().size() == 1 ? targets.get(0) : place;
  }

  private static boolean patternsMatchAll(Schema schema) {
    return PatternPropertiesKeyword.of(schema).keySet().stream().anyMatch(Patterns::matchesAll);
  }

  private static boolean saysNothing(Schema schema) {
    Schema additional = AdditionalPropertiesKeyword.of(schema);
    return PatternPropertiesKeyword.of(schema).isEmpty()
        && (additional == null || Types.isAnything(additional));
  }

  /** The schemas of properties that have no name, other than {@code true} and {@code false}. */
  private static List<Schema> values(Schema schema) {
    List<Schema> values = new ArrayList<>(PatternPropertiesKeyword.of(schema).values());
    Schema additional = additional(schema);
    if (additional != null && !patternsMatchAll(schema)) {
      values.add(additional);
    }
    return values;
  }

  /** The schema of additional properties, where it says what they are. */
  static @Nullable Schema additional(Schema schema) {
    Schema additional = AdditionalPropertiesKeyword.of(schema);
    return additional == null || additional.isNever() || Types.isAnything(additional)
        ? null
        : additional;
  }
}
