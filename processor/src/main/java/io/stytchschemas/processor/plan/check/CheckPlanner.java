package io.stytchschemas.processor.plan.check;

import com.palantir.javapoet.ClassName;
import io.stytchschemas.processor.plan.CheckHome;
import io.stytchschemas.processor.plan.GeneratedFile;
import io.stytchschemas.processor.plan.check.ChecksApart.Apart;
import io.stytchschemas.processor.plan.name.MemberNames;
import io.stytchschemas.processor.plan.place.Alternative;
import io.stytchschemas.processor.plan.place.Alternative.OfBranch;
import io.stytchschemas.processor.plan.place.Place;
import io.stytchschemas.processor.plan.place.Places;
import io.stytchschemas.processor.schema.DynamicScope;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.schema.SchemaDocument;
import io.stytchschemas.processor.vocabulary.Assertion;
import io.stytchschemas.processor.vocabulary.check.CheckPlan;
import io.stytchschemas.processor.vocabulary.check.Subchecks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Plans the checks over documents. That of a type stands in its codec; of what else a schema
 * applies, some stands in one expression with it, and some apart, so that references lead to it, or
 * an expression stays one that people read.
 */
public final class CheckPlanner {
  /** Keywords in the order in which violations are told: first those of all types. */
  private static final List<JsonType> ORDER =
      List.of(JsonType.STRING, JsonType.NUMBER, JsonType.OBJECT, JsonType.ARRAY);

  /** How deep an expression goes, in schemas within schemas. */
  private static final int DEEPEST = 6;

  /** How much a subschema may be to stand in the expression of the one around it. */
  private static final int LARGEST = 40;

  /** How much it may be to be said of a branch by itself as well. */
  private static final int FEW = 3;

  private final Places places;
  private final Function<Place, @Nullable ClassName> types;
  private final GeneratedFile.Finder elsewhere;
  private final StytchRules rules;
  private final ChecksApart parts;

  /**
   * @param codecs the class that has the checks of a file
   * @param owners the class that has its schema as a constant, by which others ask for them
   * @param types the class of a place whose codec has its check; null where there is none here
   */
  public CheckPlanner(
      Places places,
      Function<SchemaDocument, ClassName> codecs,
      Function<SchemaDocument, ClassName> owners,
      Function<Place, @Nullable ClassName> types,
      GeneratedFile.Finder elsewhere,
      StytchRules rules) {
    this.places = places;
    this.types = types;
    this.elsewhere = elsewhere;
    this.rules = rules;
    this.parts = new ChecksApart(places, codecs, owners, types);
  }

  /** Has the check of a type or of a whole file planned. */
  public void add(Place place) {
    parts.add(place);
  }

  /** What tells a union whether a value is of a branch. */
  CheckPlan ofBranch(Place union, Place branch) {
    ClassName type = types.apply(union);
    boolean isApart =
        type == null
            || types.apply(branch) != null
            || union.schema().document() != branch.schema().document();
    return isApart
        ? parts.named(branch)
        : new Applied(union, MemberNames.codec(type), 0, rules.of(union.schema()))
            .inner(branch, FEW);
  }

  /** Whether the check of a file's own schema has been asked for. */
  public boolean hasWhole(SchemaDocument document) {
    return parts.contains(places.natural(document.root()));
  }

  /** Builds what has been asked for, and gives the files that it stands in. */
  public Set<SchemaDocument> build() {
    for (Apart next = parts.next(); next != null; next = parts.next()) {
      next.check = build(next.place, next.home, 0);
    }
    return parts.documents();
  }

  /** The checks of all files, by the codecs that they stand in, once all is built. */
  public Map<ClassName, CheckHome> homes() {
    return parts.homes();
  }

  private CheckPlan build(Place place, ClassName home, int depth) {
    if (place.schema().isNever()) {
      return CheckPlan.Constant.FALSE;
    }
    Applied applied = new Applied(place, home, depth, rules.of(place.schema()));
    List<CheckPlan> keywords = new ArrayList<>();
    add(null, applied, keywords);
    ORDER.forEach(type -> add(type, applied, keywords));
    if (place.alternative() != null) {
      keywords.add(only(place.alternative()));
    }
    CheckPlan session = applied.rules.ofWhole();
    if (session != null) {
      keywords.add(session);
    }
    return CheckPlan.together(keywords);
  }

  /** What tells some of a schema's values from the others. */
  private CheckPlan only(Alternative some) {
    if (some instanceof OfBranch chosen) {
      return parts.reference(chosen.location(), chosen.branch());
    }
    return new CheckPlan.Constant(some.type().name());
  }

  private static void add(@Nullable JsonType type, Applied in, List<CheckPlan> keywords) {
    for (Keyword keyword : in.place.schema().keywords()) {
      if (keyword instanceof Assertion assertion
          && assertion.type() == type
          && !in.place.isReplaced(keyword)) {
        keywords.addAll(assertion.checks(in));
      }
    }
  }

  /** What the keywords of one schema apply. */
  private final class Applied implements Subchecks {
    final Place place;
    final ClassName home;
    final int depth;
    final StytchRules.Bound rules;

    Applied(Place place, ClassName home, int depth, StytchRules.Bound rules) {
      this.place = place;
      this.home = home;
      this.depth = depth;
      this.rules = rules;
    }

    @Override
    public CheckPlan of(Schema subschema) {
      CheckPlan check =
          subschema.isNever()
              ? CheckPlan.Constant.FALSE
              : inner(places.step(place, subschema), LARGEST);
      CheckPlan rule = rules.of(subschema);
      return rule == null ? check : CheckPlan.together(List.of(check, rule));
    }

    /** The check of a place, in this expression where it is no larger than that. */
    CheckPlan inner(Place inner, int largest) {
      if (depth == DEEPEST || types.apply(inner) != null || parts.contains(inner)) {
        return parts.standing(inner, home);
      }
      CheckPlan check = build(inner, home, depth + 1);
      if (check.size() <= largest) {
        return check;
      }
      parts.apart(inner, home).check = check;
      return parts.standing(inner, home);
    }

    @Override
    public CheckPlan ofTarget(String keyword, Schema target) {
      SchemaDocument document = target.document();
      Place named = places.step(place, target);
      GeneratedFile file =
          target == document.root() && places.isNatural(named) ? elsewhere.find(document) : null;
      return file == null || !file.whole()
          ? parts.reference(keyword, named)
          : new CheckPlan.Reference(keyword, file.owner(), "");
    }

    @Override
    public DynamicScope scope() {
      return place.scope();
    }
  }
}
