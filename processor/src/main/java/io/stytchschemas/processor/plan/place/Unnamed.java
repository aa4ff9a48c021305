package io.stytchschemas.processor.plan.place;

import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.applicator.AdditionalPropertiesKeyword;
import io.stytchschemas.processor.vocabulary.applicator.DependentSchemasKeyword;
import io.stytchschemas.processor.vocabulary.applicator.PatternPropertiesKeyword;
import io.stytchschemas.processor.vocabulary.applicator.PropertiesKeyword;
import io.stytchschemas.processor.vocabulary.applicator.PropertyNamesKeyword;
import io.stytchschemas.processor.vocabulary.applicator.UnevaluatedKeyword;
import io.stytchschemas.processor.vocabulary.validation.DependentRequiredKeyword;
import io.stytchschemas.processor.vocabulary.validation.SizeKeyword;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What becomes of the properties that a record does not name. */
public final class Unnamed {
  /** Keywords that look at such properties: without them the value written would be another. */
  private static final List<String> WATCHING =
      List.of(
          SizeKeyword.MIN_PROPERTIES.keyword(),
          PropertyNamesKeyword.PROPERTY_NAMES.keyword(),
          DependentRequiredKeyword.DEPENDENT_REQUIRED.keyword(),
          DependentSchemasKeyword.DEPENDENT_SCHEMAS.keyword(),
          DependentSchemasKeyword.DEPENDENCIES.keyword());

  /** Those that look at properties by number or by the form of their names. */
  private static final List<String> LOOKING_AT_ALL =
      List.of(
          SizeKeyword.MIN_PROPERTIES.keyword(),
          PropertyNamesKeyword.PROPERTY_NAMES.keyword(),
          PatternPropertiesKeyword.PATTERN_PROPERTIES.keyword());

  private Unnamed() {}

  /** Whether the schemas say something about them, so that they have to be kept. */
  public static boolean areKept(List<Place> definite) {
    return areKept(definite, definite);
  }

  /**
   * Whether the schemas say something about them, so that they have to be kept.
   *
   * @param applied all that applies to the values, whether it must hold or not
   */
  public static boolean areKept(List<Place> definite, Collection<Place> applied) {
    return areDescribed(definite)
        || (!areRefused(definite)
            && applied.stream()
                .map(Place::schema)
                .anyMatch(schema -> areDescribed(schema) || areWatched(schema)));
  }

  private static boolean areWatched(Schema schema) {
    return WATCHING.stream().anyMatch(keyword -> schema.keyword(keyword) != null);
  }

  /** The keywords of a schema that look at properties which it does not name itself. */
  public static List<String> lookingAtAll(Schema schema) {
    return LOOKING_AT_ALL.stream().filter(keyword -> schema.keyword(keyword) != null).toList();
  }

  /** Whether the schemas say what they are. */
  public static boolean areDescribed(List<Place> definite) {
    return definite.stream().map(Place::schema).anyMatch(Unnamed::areDescribed);
  }

  /** Whether a schema says what they are. */
  public static boolean areDescribed(Schema schema) {
    Schema additional = AdditionalPropertiesKeyword.of(schema);
    Schema unevaluated = UnevaluatedKeyword.UNEVALUATED_PROPERTIES.of(schema);
    return !PatternPropertiesKeyword.of(schema).isEmpty()
        || (additional != null && !additional.isNever())
        || (unevaluated != null && !unevaluated.isNever());
  }

  /**
   * The place that gives them their type; null where there is none, or more to it.
   *
   * @param typeOf finds that of one schema's
   */
  public static @Nullable Place value(
      List<Place> definite, Function<Place, @Nullable Place> typeOf) {
    List<Place> values = new ArrayList<>();
    for (Place place : definite) {
      Place value = typeOf.apply(place);
      if (value != null) {
        values.add(value);
      } else if (!PatternPropertiesKeyword.of(place.schema()).isEmpty()) {
        return null;
      }
    }
    return values.size() == 1 ? values.get(0) : null;
  }

  /** Whether a schema refuses them. */
  public static boolean areRefused(List<Place> definite) {
    return definite.stream().map(Place::schema).anyMatch(Unnamed::refuses);
  }

  private static boolean refuses(Schema schema) {
    Schema additional = AdditionalPropertiesKeyword.of(schema);
    return additional != null
        && additional.isNever()
        && PatternPropertiesKeyword.of(schema).isEmpty();
  }

  /** Whether a schema refuses that of this name, so that no object has it. */
  public static boolean isRefused(String name, List<Place> definite) {
    return definite.stream().map(Place::schema).anyMatch(each -> refuses(name, each));
  }

  private static boolean refuses(String name, Schema schema) {
    Schema additional = AdditionalPropertiesKeyword.of(schema);
    return additional != null
        && additional.isNever()
        && !PropertiesKeyword.of(schema).containsKey(name)
        && PatternPropertiesKeyword.of(schema).keySet().stream()
            .noneMatch(pattern -> pattern.plan().risky() || pattern.matches(name));
  }
}
