package io.stytchschemas.processor.plan.shape;

import io.stytchschemas.json.text.JsonPointers;
import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.diagnostic.Location;
import io.stytchschemas.processor.diagnostic.Problem;
import io.stytchschemas.processor.plan.name.NameTexts;
import io.stytchschemas.processor.plan.place.Place;
import io.stytchschemas.processor.plan.place.Places;
import io.stytchschemas.processor.plan.shape.Shape.Option;
import io.stytchschemas.processor.plan.shape.Shape.UnionShape;
import io.stytchschemas.processor.schema.ApiDescription;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.applicator.BranchesKeyword;
import io.stytchschemas.processor.vocabulary.applicator.DiscriminatorKeyword;
import io.stytchschemas.processor.vocabulary.applicator.DiscriminatorKeyword.Discriminator;
import io.stytchschemas.processor.vocabulary.applicator.DiscriminatorKeyword.Target;
import io.stytchschemas.processor.vocabulary.applicator.IfKeyword;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a {@code discriminator} says of branches that allow any value of its property: which
 * of them a value means (OpenAPI, Discriminator Object). It changes no verdict, and tells one from
 * another where the schemas do not.
 */
public final class Meanings {
  private final Places places;
  private final Shapes shapes;

  public Meanings(Places places, Shapes shapes) {
    this.places = places;
    this.shapes = shapes;
  }

  /** What a union, or a parent that all its objects have, says; null where none says anything. */
  @Nullable Tags of(Place place, UnionShape union) {
    Discriminator said = discriminator(place, union);
    if (said == null || !hasBranches(union)) {
      return null;
    }
    Map<String, Integer> optionOf = new HashMap<>();
    List<List<String>> tags = new ArrayList<>();
    List<Set<Schema>> named = union.options().stream().map(this::named).toList();
    for (int i = 0; i < named.size(); i++) {
      tags.add(new ArrayList<>());
      for (Target target : said.mapping()) {
        Schema schema = target.schema();
        if (schema != null && named.get(i).contains(schema)) {
          add(target.value(), i, optionOf, tags);
        }
      }
    }
    // A schema's own name means it as well, unless it is mapped to another.
    for (int i = 0; i < named.size(); i++) {
      for (Schema schema : named.get(i)) {
        String name = name(schema);
        if (name != null) {
          add(name, i, optionOf, tags);
        }
      }
    }
    return optionOf.isEmpty() ? null : new Tags(said.property(), false, List.copyOf(tags));
  }

  /** Warns of values that a discriminator beside a union maps to what is no branch of it. */
  public void check(Place place, Diagnostics problems) {
    Discriminator said = DiscriminatorKeyword.of(place.schema());
    if (said != null && shapes.of(place) instanceof UnionShape union && hasBranches(union)) {
      Set<Schema> named =
          union.options().stream()
              .flatMap(option -> named(option).stream())
              .collect(Collectors.toSet());
      for (Target target : said.mapping()) {
        Schema schema = target.schema();
        if (schema != null && !named.contains(schema)) {
          problems.report(
              Problem.MAPPED_TO_NO_BRANCH,
              target.location(),
              place(schema.location()),
              union.keyword());
        }
      }
    }
  }

  private static String place(Location at) {
    return at.pointer().isEmpty() ? at.file() : at.pointer();
  }

  /** Whether it is no condition, by which a value is of one branch whatever it says. */
  private static boolean hasBranches(UnionShape union) {
    return !union.keyword().equals(IfKeyword.IF.keyword());
  }

  private static void add(
      String tag, int option, Map<String, Integer> optionOf, List<List<String>> tags) {
    if (optionOf.putIfAbsent(tag, option) == null) {
      tags.get(option).add(tag);
    }
  }

  private @Nullable Discriminator discriminator(Place place, UnionShape union) {
    Discriminator own = DiscriminatorKeyword.of(place.schema());
    return own == null ? inherited(union) : own;
  }

  private @Nullable Discriminator inherited(UnionShape union) {
    List<Set<Discriminator>> ofObjects =
        union.options().stream()
            .filter(option -> option.types().contains(JsonType.OBJECT))
            .map(option -> discriminators(option.place()))
            .toList();
    return ofObjects.stream()
        .flatMap(Set::stream)
        .filter(each -> ofObjects.stream().allMatch(all -> all.contains(each)))
        .findFirst()
        .orElse(null);
  }

  private Set<Discriminator> discriminators(Place branch) {
    Set<Discriminator> found = new LinkedHashSet<>();
    for (Place part : places.definite(branch)) {
      Discriminator discriminator = DiscriminatorKeyword.of(part.schema());
      if (discriminator != null) {
        found.add(discriminator);
      }
    }
    return found;
  }

  /** A branch, and what it refers to; where that is a union itself, its branches as well. */
  private Set<Schema> named(Option option) {
    Set<Schema> named = new LinkedHashSet<>();
    addNamed(option.check(), named);
    return named;
  }

  private void addNamed(Place branch, Set<Schema> named) {
    if (named.add(branch.schema())) {
      places.targets(branch).forEach(target -> addNamed(target, named));
      for (BranchesKeyword kind : List.of(BranchesKeyword.ONE_OF, BranchesKeyword.ANY_OF)) {
        kind.of(branch.schema()).forEach(inner -> addNamed(places.step(branch, inner), named));
      }
    }
  }

  private static @Nullable String name(Schema schema) {
    String pointer = schema.location().pointer();
    String name = NameTexts.lastToken(pointer);
    return pointer.equals(JsonPointers.child(ApiDescription.SCHEMAS, name)) ? name : null;
  }
}
