package io.stytchschemas.processor.plan.place;

import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.json.JsonValue.JsonNull;
import io.stytchschemas.processor.schema.DynamicScope;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.applicator.BranchesKeyword;
import io.stytchschemas.processor.vocabulary.applicator.IfKeyword;
import io.stytchschemas.processor.vocabulary.applicator.NotKeyword;
import io.stytchschemas.processor.vocabulary.core.RefKeyword;
import io.stytchschemas.processor.vocabulary.core.Reference;
import io.stytchschemas.processor.vocabulary.validation.EnumKeyword;
import io.stytchschemas.processor.vocabulary.validation.NullableKeyword;
import io.stytchschemas.processor.vocabulary.validation.TypeKeyword;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells where null is valid JSON, and where a Java type has room for it although it is not. */
public final class Nulls {
  private static final String REF = RefKeyword.REF.keyword();

  private final Places places;
  private final Map<Place, Boolean> allowed = new HashMap<>();
  private final Map<Place, Boolean> taken = new HashMap<>();

  public Nulls(Places places) {
    this.places = places;
  }

  /** The branches but those that allow nothing, except null perhaps. */
  public static List<Schema> branches(List<Schema> branches) {
    return branches.stream().filter(branch -> !isOnlyNull(branch)).toList();
  }

  /** Whether a keyword leaves a choice among branches. */
  public static boolean isChoice(BranchesKeyword kind, Schema schema) {
    return branches(kind.of(schema)).size() > 1;
  }

  /** Whether {@code anyOf} or {@code oneOf} does. */
  public static boolean isChoice(Schema schema) {
    return isChoice(BranchesKeyword.ANY_OF, schema) || isChoice(BranchesKeyword.ONE_OF, schema);
  }

  private static boolean isOnlyNull(Schema schema) {
    Set<Schema> seen = new HashSet<>();
    @Nullable Schema at = schema;
    while (at != null && seen.add(at)) {
      if (saysOnlyNull(at)) {
        return true;
      }
      at =
          at.keyword(REF) instanceof Reference reference
              ? reference.target(DynamicScope.EMPTY)
              : null;
    }
    return false;
  }

  private static boolean saysOnlyNull(Schema schema) {
    if (schema.isNever() || isNotAnything(schema)) {
      return true;
    }
    if (TypeKeyword.of(schema).equals(Set.of(JsonType.NULL))) {
      return true;
    }
    List<JsonValue> values = values(schema);
    return !values.isEmpty() && values.stream().allMatch(JsonNull.class::isInstance);
  }

  /** As generators spell {@code false}. */
  private static boolean isNotAnything(Schema schema) {
    Schema refused = NotKeyword.of(schema);
    return refused != null && Types.isAnything(refused);
  }

  /** The values of {@code enum} and {@code const}, in order. */
  public static List<JsonValue> values(Schema schema) {
    List<JsonValue> values = new ArrayList<>();
    for (EnumKeyword kind : EnumKeyword.values()) {
      List<JsonValue> some = kind.of(schema);
      if (some != null) {
        values.addAll(some);
      }
    }
    return values;
  }

  /** Whether null is valid, as far as types, values and branches tell. */
  public boolean allows(Place place) {
    return allows(place, false, allowed);
  }

  /**
   * Whether null is valid, or would be if an {@code enum} listed it beside a {@code type} that
   * does, or if {@code nullable} had an effect where it is written. A lenient reader takes it
   * there, as it takes every value that is not listed.
   */
  public boolean takes(Place place) {
    return allows(place, true, taken);
  }

  private boolean allows(Place place, boolean leniently, Map<Place, Boolean> found) {
    if (place.alternative() != null) {
      return false;
    }
    Boolean known = found.get(place);
    if (known != null) {
      return known;
    }
    // A schema that applies itself in place is refused elsewhere; here it only must not hang.
    found.put(place, true);
    boolean allows =
        leniently
            ? NullableKeyword.isIn(place.schema())
                || (takesItself(place.schema()) && allowBeside(place, true, found))
            : allowsItself(place.schema()) && allowBeside(place, false, found);
    found.put(place, allows);
    return allows;
  }

  private boolean allowBeside(Place place, boolean leniently, Map<Place, Boolean> found) {
    Predicate<Place> inner = part -> allows(part, leniently, found);
    return places.targets(place).stream().allMatch(inner)
        && BranchesKeyword.ALL_OF.of(place.schema()).stream()
            .allMatch(part -> inner.test(places.step(place, part)))
        && alternatives(place.schema())
            .filter(branches -> !branches.isEmpty())
            .allMatch(
                branches ->
                    branches.stream().anyMatch(branch -> inner.test(places.step(place, branch))));
  }

  /** The branches of each keyword of which a value must match one at least. */
  private static Stream<List<Schema>> alternatives(Schema schema) {
    return Stream.of(
        BranchesKeyword.ANY_OF.of(schema),
        BranchesKeyword.ONE_OF.of(schema),
        IfKeyword.branches(schema));
  }

  private static boolean allowsItself(Schema schema) {
    return allowsItself(schema, EnumKeyword.ENUM.of(schema));
  }

  private static boolean takesItself(Schema schema) {
    boolean isNamed = TypeKeyword.of(schema).contains(JsonType.NULL);
    return allowsItself(schema, isNamed ? null : EnumKeyword.ENUM.of(schema));
  }

  /**
   * @param listed those of {@code enum}; null where it is not to be looked at
   */
  private static boolean allowsItself(Schema schema, @Nullable List<JsonValue> listed) {
    Set<JsonType> types = TypeKeyword.of(schema);
    return !schema.isNever()
        && !isNotAnything(schema)
        && (types.isEmpty() || types.contains(JsonType.NULL))
        && hasNull(listed)
        && hasNull(EnumKeyword.CONST.of(schema));
  }

  private static boolean hasNull(@Nullable List<JsonValue> values) {
    return values == null || values.stream().anyMatch(JsonNull.class::isInstance);
  }

  /**
   * Whether null is valid and the schema says so, rather than by saying nothing: that a schema with
   * {@code properties} and no {@code type} allows null is nothing that its author thinks of.
   */
  public boolean allowsByName(Place place) {
    return allows(place) && names(place, new HashSet<>());
  }

  /** The same where a Java type has room for null. */
  public boolean takesByName(Place place) {
    return takes(place) && names(place, new HashSet<>());
  }

  private boolean names(Place place, Set<Place> seen) {
    if (!seen.add(place)) {
      return false;
    }
    Schema schema = place.schema();
    return TypeKeyword.of(schema).contains(JsonType.NULL)
        || NullableKeyword.isIn(schema)
        || values(schema).stream().anyMatch(JsonNull.class::isInstance)
        || alternatives(schema)
            .flatMap(List::stream)
            .anyMatch(branch -> names(places.step(place, branch), seen))
        || places.parts(place).stream().anyMatch(part -> names(part, seen));
  }
}
