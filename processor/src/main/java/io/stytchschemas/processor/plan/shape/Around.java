package io.stytchschemas.processor.plan.shape;

import io.stytchschemas.processor.plan.name.NameTexts;
import io.stytchschemas.processor.plan.place.Place;
import io.stytchschemas.processor.plan.place.Places;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.applicator.AdditionalPropertiesKeyword;
import io.stytchschemas.processor.vocabulary.applicator.ContainsKeyword;
import io.stytchschemas.processor.vocabulary.applicator.ContainsKeyword.Contains;
import io.stytchschemas.processor.vocabulary.applicator.IfKeyword;
import io.stytchschemas.processor.vocabulary.applicator.ItemsKeyword;
import io.stytchschemas.processor.vocabulary.applicator.PatternPropertiesKeyword;
import io.stytchschemas.processor.vocabulary.applicator.PrefixItemsKeyword;
import io.stytchschemas.processor.vocabulary.applicator.PropertiesKeyword;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells what else is said of the values of a schema, where it stands: of the same property by
 * another part of an {@code allOf}, by a condition, by the schema around a branch. What must hold
 * and what only may are not told apart; the branches beside its own are left out.
 */
final class Around {
  private final Places places;
  private final Map<Schema, Set<Place>> known = new HashMap<>();

  Around(Places places) {
    this.places = places;
  }

  /** The schemas that apply to the values of one by where it stands, but for those it applies. */
  Set<Place> of(Schema schema) {
    Set<Place> found = known.get(schema);
    if (found == null) {
      // What stands within itself has nothing more around it.
      known.put(schema, Set.of());
      found = find(schema);
      known.put(schema, found);
    }
    return found;
  }

  private Set<Place> find(Schema schema) {
    String pointer = schema.location().pointer();
    Schema outer = schema.document().enclosing(pointer);
    if (outer == null) {
      return Set.of();
    }
    String keyword = schema.keywordAround();
    return switch (keyword) {
      case "properties" -> within(schema, outer, each -> of(each, NameTexts.lastToken(pointer)));
      case "items", "prefixItems", "additionalItems" -> ofElement(schema, outer);
      case "allOf" -> beside(outer, null);
      case "anyOf", "oneOf" -> beside(outer, outer.keyword(keyword));
      case "then", "else" -> beside(outer, outer.keyword(IfKeyword.IF.keyword()));
      default -> Set.of();
    };
  }

  private static Stream<Schema> of(Schema schema, String property) {
    List<Schema> naming =
        Stream.concat(
                Stream.ofNullable(PropertiesKeyword.of(schema).get(property)),
                PatternPropertiesKeyword.of(schema, property))
            .toList();
    return naming.isEmpty()
        ? Stream.ofNullable(AdditionalPropertiesKeyword.of(schema))
        : naming.stream();
  }

  private Set<Place> ofElement(Schema schema, Schema outer) {
    int position = PrefixItemsKeyword.of(outer).indexOf(schema);
    return within(
        schema,
        outer,
        each ->
            Stream.concat(
                position >= 0 ? at(position, each) : anywhere(each, each != outer),
                Stream.ofNullable(ContainsKeyword.of(each)).map(Contains::schema)));
  }

  private static Stream<Schema> at(int position, Schema schema) {
    List<Schema> prefix = PrefixItemsKeyword.of(schema);
    return Stream.ofNullable(
        position < prefix.size() ? prefix.get(position) : ItemsKeyword.of(schema));
  }

  /**
   * @param first whether those at the first positions are meant as well
   */
  private static Stream<Schema> anywhere(Schema schema, boolean first) {
    Stream<Schema> prefix = first ? PrefixItemsKeyword.of(schema).stream() : Stream.empty();
    return Stream.concat(prefix, Stream.ofNullable(ItemsKeyword.of(schema)));
  }

  /** What all that applies to the value around says of this part of it. */
  private Set<Place> within(Schema schema, Schema outer, Function<Schema, Stream<Schema>> parts) {
    Set<Place> found = new LinkedHashSet<>();
    Stream.concat(places.inPlace(places.natural(outer)).stream(), of(outer).stream())
        .forEach(
            place ->
                parts
                    .apply(place.schema())
                    .filter(part -> part != schema)
                    .forEach(part -> found.addAll(places.inPlace(places.step(place, part)))));
    return found;
  }

  /** What applies to the same value, but for a keyword whose other branches it is not. */
  private Set<Place> beside(Schema outer, @Nullable Keyword own) {
    Place place = places.natural(outer);
    Set<Place> found = new LinkedHashSet<>();
    found.add(place);
    places.targets(place).forEach(target -> found.addAll(places.inPlace(target)));
    for (Keyword keyword : outer.keywords()) {
      if (keyword != own) {
        keyword.inPlace().forEach(part -> found.addAll(places.inPlace(places.step(place, part))));
      }
    }
    found.addAll(of(outer));
    return found;
  }
}
