package io.stytchschemas.processor.plan.home;

import com.palantir.javapoet.ClassName;
import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.diagnostic.Problem;
import io.stytchschemas.processor.plan.SchemaPackage;
import io.stytchschemas.processor.plan.place.Ownership;
import io.stytchschemas.processor.plan.place.Place;
import io.stytchschemas.processor.plan.place.Places;
import io.stytchschemas.processor.plan.shape.BranchLink;
import io.stytchschemas.processor.plan.shape.ScalarShapes;
import io.stytchschemas.processor.plan.shape.Shapes;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.schema.SchemaDocument;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which schemas have classes, where these stand, and what they implement. */
public record Classes(Shapes shapes, Discovery discovery, Homes homes, Supertypes supertypes) {
  /**
   * The types in one file. Each takes three or four of the 65,535 constants of the class around
   * them, which lists them and their builders and codecs as its members, and ten of those of the
   * codec that is asked for their checks.
   */
  private static final int MOST_TYPES = 6_000;

  /**
   * Settles them; what Java does not let implement an interface is wrapped, until there is nothing
   * of the kind.
   *
   * @param chosen gives the names that annotations choose for types
   */
  public static Classes settle(
      List<SchemaPackage> packages,
      Ownership ownership,
      Places places,
      ScalarShapes scalars,
      Map<SchemaDocument, ClassName> names,
      Function<Schema, @Nullable String> chosen) {
    Set<BranchLink> impossible = new HashSet<>();
    while (true) {
      Classes classes =
          attempt(
              packages,
              ownership,
              places,
              new Shapes(places, ownership, scalars, Set.copyOf(impossible)),
              names,
              chosen);
      if (!impossible.addAll(classes.supertypes.impossible())) {
        return classes;
      }
    }
  }

  private static Classes attempt(
      List<SchemaPackage> packages,
      Ownership ownership,
      Places places,
      Shapes shapes,
      Map<SchemaDocument, ClassName> names,
      Function<Schema, @Nullable String> chosen) {
    Discovery discovery = new Discovery(places, shapes, ownership);
    packages.forEach(each -> each.documents().forEach(discovery::visit));
    Hints hints = new Hints(places, shapes, ownership, names, chosen);
    Homes homes = new Homes(hints, shapes, places, ownership);
    List<Place> classes = new ArrayList<>();
    names.forEach(
        (document, name) -> {
          List<Place> own = discovery.classes(document);
          classes.addAll(own);
          homes.settle(document, name, own, discovery.top(document));
        });
    return new Classes(shapes, discovery, homes, new Supertypes(classes, shapes, homes));
  }

  /** Reports a file of more types than one class has room for. */
  public void requireRoom(SchemaDocument document, Diagnostics problems) {
    int types = discovery.classes(document).size();
    if (types > MOST_TYPES) {
      problems.report(
          Problem.TOO_MANY_TYPES,
          document.root().location(),
          types,
          MOST_TYPES,
          document.source().path());
    }
  }
}
