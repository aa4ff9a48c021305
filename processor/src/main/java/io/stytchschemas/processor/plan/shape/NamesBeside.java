package io.stytchschemas.processor.plan.shape;

import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.diagnostic.Location;
import io.stytchschemas.processor.diagnostic.Problem;
import io.stytchschemas.processor.plan.place.Place;
import io.stytchschemas.processor.plan.place.Places;
import io.stytchschemas.processor.plan.place.Unnamed;
import io.stytchschemas.processor.plan.shape.Shape.RecordShape;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.applicator.DependentSchemasKeyword;
import io.stytchschemas.processor.vocabulary.applicator.PropertiesKeyword;
import io.stytchschemas.processor.vocabulary.validation.DependentRequiredKeyword;
import io.stytchschemas.processor.vocabulary.validation.RequiredKeyword;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds properties that a condition, a branch or another part names or counts beside a {@code
 * $ref}, of objects of the class that this names: it does not grow by them, for it may be referred
 * to from elsewhere too.
 */
public final class NamesBeside {
  private final Places places;
  private final Shapes shapes;
  private final Predicate<Schema> losing;
  private final Set<Reported> reported = new HashSet<>();

  /**
   * What a schema says of the objects of a class is reported once, however many places it holds at.
   */
  private record Reported(Place saying, Place declared) {}

  /**
   * @param losing whether the package of a schema's class is one that does not keep what is unknown
   */
  public NamesBeside(Places places, Shapes shapes, Predicate<Schema> losing) {
    this.places = places;
    this.shapes = shapes;
    this.losing = losing;
  }

  /** Warns of those that the class neither has nor keeps. */
  public void check(Place place, Diagnostics problems) {
    Place declared = shapes.declaring(place);
    if (declared == null
        || declared.equals(place)
        || !(shapes.of(declared) instanceof RecordShape shape)
        || shapes.keepsUnnamed(declared)
        || !losing.test(declared.schema())) {
      return;
    }
    boolean othersRefused = Unnamed.areRefused(places.definite(place));
    for (Place saying : shapes.applied(place)) {
      if (!reported.add(new Reported(saying, declared))) {
        continue;
      }
      report(
          problems,
          Problem.PROPERTIES_NOT_KEPT,
          lost(saying, shape, place),
          saying,
          place,
          declared);
      if (!othersRefused) {
        List<String> looking = Unnamed.lookingAtAll(saying.schema());
        report(problems, Problem.COUNTED_NOT_KEPT, looking, saying, place, declared);
      }
    }
  }

  private static void report(
      Diagnostics problems,
      Problem problem,
      List<String> words,
      Place saying,
      Place place,
      Place declared) {
    if (!words.isEmpty()) {
      problems.report(
          problem,
          saying.schema().location(),
          words.stream().map(word -> '"' + word + '"').collect(Collectors.joining(", ")),
          at(place, saying),
          at(declared, saying));
    }
  }

  private static String at(Place place, Place from) {
    Location location = place.schema().location();
    String pointer = location.pointer().isEmpty() ? "the root" : location.pointer();
    boolean isSameFile = location.file().equals(from.schema().location().file());
    return isSameFile ? pointer : pointer + " of " + location.file();
  }

  private List<String> lost(Place saying, RecordShape shape, Place place) {
    Schema schema = saying.schema();
    return Stream.of(
            PropertiesKeyword.of(schema).keySet(),
            RequiredKeyword.of(schema),
            DependentRequiredKeyword.of(schema),
            DependentSchemasKeyword.DEPENDENCIES.needed(schema))
        .flatMap(Collection::stream)
        .distinct()
        .filter(name -> shape.field(name) == null)
        .filter(name -> !Unnamed.isRefused(name, places.definite(place)))
        .toList();
  }
}
