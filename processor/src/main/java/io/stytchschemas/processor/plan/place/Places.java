package io.stytchschemas.processor.plan.place;

import io.stytchschemas.processor.plan.place.Alternative.OfBranch;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.schema.SchemaDocument;
import io.stytchschemas.processor.vocabulary.applicator.BranchesKeyword;
import io.stytchschemas.processor.vocabulary.core.Reference;
import io.stytchschemas.processor.vocabulary.link.Scopes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Steps from schema to schema. */
public final class Places {
  private static final Pattern DEFINITION = Pattern.compile("/(\\$defs|definitions)/[^/]*");

  private final Scopes scopes;
  private final Map<Place, List<Place>> definite = new HashMap<>();

  public Places(Collection<SchemaDocument> documents) {
    this.scopes = new Scopes(documents.stream().flatMap(each -> each.schemas().stream()).toList());
  }

  /** The place of a schema when its own file is where validation starts. */
  public Place natural(Schema schema) {
    return new Place(schema, scopes.natural(schema));
  }

  public boolean isNatural(Place place) {
    return place.whole().equals(natural(place.schema()));
  }

  /** The place of a subschema or of the target of a reference. */
  public Place step(Place from, Schema to) {
    return new Place(to, scopes.step(from.scope(), to));
  }

  /** What the references of a schema name there. */
  public List<Place> targets(Place place) {
    List<Place> targets = new ArrayList<>();
    for (Keyword keyword : place.schema().keywords()) {
      Schema target =
          keyword instanceof Reference reference ? reference.target(place.scope()) : null;
      if (target != null) {
        targets.add(step(place, target));
      }
    }
    return targets;
  }

  /**
   * The schemas beside which a value other than null must hold: what is referred to, {@code allOf},
   * and the one branch that an {@code anyOf} or {@code oneOf} has besides null, or that is meant.
   */
  public List<Place> parts(Place place) {
    List<Place> parts = new ArrayList<>(targets(place));
    BranchesKeyword.ALL_OF.of(place.schema()).forEach(part -> parts.add(step(place, part)));
    for (BranchesKeyword kind : List.of(BranchesKeyword.ANY_OF, BranchesKeyword.ONE_OF)) {
      List<Schema> branches = Nulls.branches(kind.of(place.schema()));
      if (branches.size() == 1) {
        parts.add(step(place, branches.get(0)));
      }
    }
    if (place.alternative() instanceof OfBranch chosen) {
      parts.add(chosen.branch());
    }
    return parts;
  }

  /** Whether a keyword applies {@link #parts} and nothing else. */
  public static boolean isPart(Keyword keyword, Schema schema) {
    for (BranchesKeyword kind : BranchesKeyword.values()) {
      if (schema.keyword(kind.keyword()) == keyword) {
        return kind == BranchesKeyword.ALL_OF || Nulls.branches(kind.of(schema)).size() == 1;
      }
    }
    return keyword instanceof Reference;
  }

  /** The place and all its parts, theirs included: each must hold for every value but null. */
  public List<Place> definite(Place place) {
    List<Place> known = definite.get(place);
    if (known == null) {
      Set<Place> found = new LinkedHashSet<>();
      collectDefinite(place, found);
      known = List.copyOf(found);
      definite.put(place, known);
    }
    return known;
  }

  private void collectDefinite(Place place, Set<Place> found) {
    if (found.add(place)) {
      parts(place).forEach(part -> collectDefinite(part, found));
    }
  }

  /** All that is applied to the value itself, whether it must hold or not. */
  public Set<Place> inPlace(Place place) {
    Set<Place> found = new LinkedHashSet<>();
    collectInPlace(place, place.alternative(), found);
    return found;
  }

  private void collectInPlace(Place place, @Nullable Alternative some, Set<Place> found) {
    if (!found.add(place)) {
      return;
    }
    targets(place).forEach(target -> collectInPlace(target, some, found));
    for (Keyword keyword : place.schema().keywords()) {
      if (some instanceof OfBranch chosen && chosen.standsFor(keyword, place)) {
        collectInPlace(chosen.branch(), some, found);
      } else {
        keyword.inPlace().forEach(inner -> collectInPlace(step(place, inner), some, found));
      }
    }
  }

  /** Whether a schema stands in its document to be referred to. */
  public static boolean isDefinition(Schema schema) {
    String pointer = schema.location().pointer();
    Schema outer = schema.document().enclosing(pointer);
    return outer != null
        && DEFINITION.matcher(pointer.substring(outer.location().pointer().length())).matches();
  }
}
