package io.stytchschemas.processor.plan.pass;

import io.stytchschemas.processor.plan.place.Alternative;
import io.stytchschemas.processor.plan.place.Nulls;
import io.stytchschemas.processor.plan.place.Place;
import io.stytchschemas.processor.plan.place.Places;
import io.stytchschemas.processor.plan.place.Types;
import io.stytchschemas.processor.plan.shape.Discriminators;
import io.stytchschemas.processor.plan.shape.Shape.Option;
import io.stytchschemas.processor.plan.shape.Shape.UnionShape;
import io.stytchschemas.processor.plan.shape.Shapes;
import io.stytchschemas.processor.plan.type.DistinguishingNames;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.Assertion;
import io.stytchschemas.processor.vocabulary.applicator.BranchCondition;
import io.stytchschemas.processor.vocabulary.applicator.BranchesKeyword;
import io.stytchschemas.processor.vocabulary.applicator.IfKeyword;
import io.stytchschemas.processor.vocabulary.core.Reference;
import io.stytchschemas.processor.vocabulary.validation.TypeKeyword;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Tells of which unions a value's type in JSON, its discriminator or the names of its properties
 * lead to the one branch that it can be of: then the union holds where what that branch says of it
 * does. Where nothing asks that it be of one alone, any branch will do.
 */
final class PassUnions {
  private final Places places;
  private final Shapes shapes;
  private final Nulls nulls;
  private final Vacuity vacuity;
  private final Discriminators discriminators;
  private final DistinguishingNames names;

  PassUnions(
      Places places, Shapes shapes, Nulls nulls, Vacuity vacuity, DistinguishingNames names) {
    this.places = places;
    this.shapes = shapes;
    this.nulls = nulls;
    this.vacuity = vacuity;
    this.discriminators = new Discriminators(places, shapes);
    this.names = names;
  }

  /**
   * Whether a value of a union holds where its branch does; by an {@code if}, its answer counts.
   */
  boolean areEvident(Place own, UnionShape union) {
    return own.alternative() == null
        && !union.keyword().equals(IfKeyword.IF.keyword())
        && places.inPlace(own).stream().allMatch(this::isSureOfNull)
        && (places.inPlace(own).stream().noneMatch(PassUnions::isExclusive)
            || (areApart(own, union) && isExact(union)))
        && (areAllOf(own, union)
            || places.definite(own).stream().allMatch(part -> saysNoMore(part, union, true)));
  }

  /** Whether a value of two branches is of none: also within a branch that has no type itself. */
  private static boolean isExclusive(Place part) {
    return Nulls.isChoice(BranchesKeyword.ONE_OF, part.schema());
  }

  /** Whether no two branches can be taken for one another. */
  private boolean areApart(Place own, UnionShape union) {
    Map<JsonType, Integer> byKind = new EnumMap<>(JsonType.class);
    for (Option option : union.options()) {
      Set<JsonType> kinds = new HashSet<>();
      option.types().forEach(type -> kinds.add(type.kind()));
      kinds.forEach(kind -> byKind.merge(kind, 1, Integer::sum));
    }
    // What names do not tell is chosen by checks: of an anyOf, be a oneOf in it, by what fits best.
    boolean areObjectsApart =
        discriminators.decide(own, union)
            || (union.keyword().equals(BranchesKeyword.ONE_OF.keyword()) && names.tellApart(union));
    return byKind.entrySet().stream()
        .allMatch(
            kind -> kind.getValue() == 1 || (areObjectsApart && kind.getKey() == JsonType.OBJECT));
  }

  /** Whether no branch allows values of other types than those that lead to it. */
  private boolean isExact(UnionShape union) {
    return union.options().stream().allMatch(this::isExact);
  }

  private boolean isExact(Option option) {
    // A branch without a type of its own may be meant as a list, by the type beside it.
    if (option.place().alternative() instanceof Alternative.OfType) {
      return true;
    }
    Place declared = shapes.declaring(option.place());
    if (declared != null && shapes.of(declared) instanceof UnionShape inner) {
      return isExact(inner);
    }
    return Types.stated(places.definite(option.place())) != null;
  }

  /** Whether the branches are values of the very schema, so that they say all that it says. */
  private static boolean areAllOf(Place own, UnionShape union) {
    return union.options().stream().allMatch(option -> option.place().whole().equals(own));
  }

  /** Whether a schema beside a union says nothing but of which types its values are. */
  boolean saysNoMore(Place part, UnionShape union) {
    return saysNoMore(part, union, false);
  }

  /**
   * @param chooses whether the branches may stand there
   */
  private boolean saysNoMore(Place part, UnionShape union, boolean chooses) {
    Schema schema = part.schema();
    if (schema.isNever()) {
      return false;
    }
    for (Keyword keyword : schema.keywords()) {
      if (keyword instanceof Assertion assertion
          && !(chooses && isChoiceOf(union, keyword, schema))) {
        boolean less =
            keyword == schema.keyword(TypeKeyword.TYPE.keyword())
                ? allowsAll(TypeKeyword.of(schema), union)
                : Places.isPart(keyword, schema) || vacuity.isVacuous(assertion, part);
        if (!less) {
          return false;
        }
      }
    }
    return isSureOfNull(part);
  }

  /** Of the keywords that leave several branches, a union without properties has but one. */
  private static boolean isChoiceOf(UnionShape union, Keyword keyword, Schema schema) {
    return keyword == schema.keyword(union.keyword()) && Nulls.isChoice(schema);
  }

  /**
   * Whether types that stand beside a union allow all values of its branches. That they list
   * integers alone counts as too little: in draft-04 {@code 1.0} is none.
   */
  private static boolean allowsAll(Set<JsonType> types, UnionShape union) {
    return union.options().stream()
        .flatMap(option -> option.types().stream())
        .map(JsonType::kind)
        .allMatch(types::contains);
  }

  /**
   * Whether null is plainly valid where a type takes it, as every other value that is asked nothing
   * else: what refers and what all must match are places of their own. An alternative has no null.
   */
  boolean isSureOfNull(Place place) {
    if (place.alternative() != null || !nulls.allows(place)) {
      return true;
    }
    Schema schema = place.schema();
    return schema.keywords().stream()
        .allMatch(
            keyword ->
                !(keyword instanceof Assertion assertion)
                    || keyword instanceof Reference
                    || keyword == schema.keyword(BranchesKeyword.ALL_OF.keyword())
                    || BranchCondition.allowsNull(assertion));
  }
}
