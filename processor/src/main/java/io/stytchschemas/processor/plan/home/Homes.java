package io.stytchschemas.processor.plan.home;

import com.palantir.javapoet.ClassName;
import io.stytchschemas.processor.plan.JavaType.Declared;
import io.stytchschemas.processor.plan.name.Names;
import io.stytchschemas.processor.plan.name.UniqueNames;
import io.stytchschemas.processor.plan.place.Alternative.OfBranch;
import io.stytchschemas.processor.plan.place.Alternative.OfType;
import io.stytchschemas.processor.plan.place.Ownership;
import io.stytchschemas.processor.plan.place.Place;
import io.stytchschemas.processor.plan.place.Places;
import io.stytchschemas.processor.plan.shape.Shape;
import io.stytchschemas.processor.plan.shape.Shape.Option;
import io.stytchschemas.processor.plan.shape.Shape.UnionShape;
import io.stytchschemas.processor.plan.shape.Shapes;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.schema.SchemaDocument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where each class stands and what it is called. The schema of a file has the top-level class; any
 * other is nested in the class of the nearest schema around it that has one. What would get too
 * long a file name on the way is nested in the top-level class instead.
 *
 * <p>What is nested in the interface of a union is inherited by its branches. Where these stand
 * elsewhere, its name begins with that of the union, so that it hides nothing there.
 */
public final class Homes {
  /** Of the names of a class and those around it: with what javac adds, 255 bytes at most. */
  private static final int LONGEST_BINARY_NAME = 200;

  /** Likewise with the name of a record around a value, in which nothing is nested. */
  private static final int LONGEST_WRAPPER_NAME = 240;

  /** A class, or a file whose classes need a holder. */
  private static final class Home {
    final ClassName name;
    final String prefix;
    final UniqueNames members = new UniqueNames();
    final List<Place> nested = new ArrayList<>();

    /**
     * @param isInherited whether classes elsewhere inherit the member types of this one
     */
    Home(ClassName name, boolean isInherited) {
      this.name = name;
      this.prefix = isInherited ? name.simpleName() : "";
      name.simpleNames().forEach(members::claimType);
    }
  }

  private final Hints hints;
  private final Shapes shapes;
  private final Places places;
  private final Ownership ownership;
  private final Map<Place, Home> homes = new HashMap<>();

  /** In which class the classes of a schema's own parts are nested. */
  private final Map<Schema, Home> around = new HashMap<>();

  private final Map<SchemaDocument, Home> tops = new HashMap<>();
  private final Map<Place, List<@Nullable ClassName>> wrappers = new HashMap<>();

  Homes(Hints hints, Shapes shapes, Places places, Ownership ownership) {
    this.hints = hints;
    this.shapes = shapes;
    this.places = places;
    this.ownership = ownership;
  }

  /**
   * Settles the classes of a file.
   *
   * @param top the place that has the top-level class; null where that is a holder or none
   */
  void settle(
      SchemaDocument document, ClassName name, Collection<Place> classes, @Nullable Place top) {
    Home home = new Home(name, top != null && hints.isInheritedElsewhere(top, ""));
    tops.put(document, home);
    if (top != null) {
      add(top, home);
    }
    List<Place> inOrder = new ArrayList<>(classes);
    inOrder.sort(
        Comparator.comparingInt((Place place) -> place.schema().location().line())
            .thenComparingInt(place -> place.schema().location().column()));
    for (Place place : inOrder) {
      if (!place.equals(top)) {
        nest(place, around(place, document, home), home);
      }
    }
  }

  private void add(Place place, Home home) {
    homes.put(place, home);
    if (place.alternative() == null) {
      around.put(place.schema(), home);
    } else if (place.alternative() instanceof OfBranch chosen) {
      hostParts(chosen.branch(), place, home);
    }
    if (shapes.of(place) instanceof UnionShape union) {
      nameWrappers(place, union, home);
    }
  }

  /** What stands in a branch, or in what it refers to, is nested in the record of the branch. */
  private void hostParts(Place branch, Place place, Home home) {
    Stream.concat(Stream.of(branch), places.targets(branch).stream())
        .map(Place::schema)
        .filter(part -> !isOfOtherUnion(part, place.schema()))
        .forEach(part -> around.putIfAbsent(part, home));
  }

  /** Whether a schema stands in another file, or in a union whose interface its classes inherit. */
  private boolean isOfOtherUnion(Schema part, Schema own) {
    SchemaDocument document = own.document();
    if (part.document() != document) {
      return true;
    }
    Schema outer = document.enclosing(part.location().pointer());
    while (outer != null && outer != own) {
      if (shapes.of(places.natural(outer)) instanceof UnionShape) {
        return true;
      }
      outer = document.enclosing(outer.location().pointer());
    }
    return false;
  }

  private void nameWrappers(Place place, UnionShape union, Home home) {
    Map<Shape, ClassName> names = new HashMap<>();
    List<@Nullable ClassName> wrapping = new ArrayList<>();
    for (Option option : union.options()) {
      wrapping.add(
          option.wrapped()
              ? names.computeIfAbsent(
                  option.held(),
                  any ->
                      home.name.nestedClass(home.members.claimType(wrapper(option, union, home))))
              : null);
    }
    wrappers.put(place, wrapping);
  }

  private String wrapper(Option option, UnionShape union, Home home) {
    String wanted = hints.wrapper(option, union);
    return Names.cut(wanted, wanted, LONGEST_WRAPPER_NAME - binaryName(home).length() - 1);
  }

  private static String binaryName(Home home) {
    return String.join("$", home.name.simpleNames());
  }

  private Home around(Place place, SchemaDocument document, Home top) {
    Schema outer =
        place.alternative() == null
            ? document.enclosing(place.schema().location().pointer())
            : place.schema();
    while (outer != null) {
      Home home = around.get(outer);
      if (home != null) {
        return home;
      }
      outer = document.enclosing(outer.location().pointer());
    }
    return top;
  }

  private void nest(Place place, Home around, Home top) {
    String wanted = wanted(place, around);
    int length = binaryName(around).length() + 1 + wanted.length();
    Home parent = length > LONGEST_BINARY_NAME ? top : around;
    String name = parent.members.claimType(wanted);
    String within = place.schema().location().pointer() + '/';
    boolean isInherited = hints.isInheritedElsewhere(place, within);
    add(place, new Home(parent.name.nestedClass(name), isInherited));
    parent.nested.add(place);
  }

  private String wanted(Place place, Home around) {
    if (place.alternative() instanceof OfType some) {
      return Names.wrapper(some.type());
    }
    Schema schema = place.schema();
    String wanted = usable(around.prefix + hints.of(place), schema);
    return around.members.isFree(wanted) || place.alternative() != null
        ? wanted
        : usable(around.prefix + hints.byPlace(schema), schema);
  }

  private static String usable(String hint, Schema schema) {
    return Names.usableType(Names.cut(hint, schema.location().pointer(), Names.LONGEST));
  }

  /** The class of a place that has one, here or in another module. */
  public Declared declared(Place place) {
    Declared elsewhere = ownership.classElsewhere(place.schema());
    return elsewhere != null ? elsewhere : new Declared(home(place).name);
  }

  public ClassName nameOf(Place place) {
    return declared(place).name();
  }

  /** The records around the values of a union's branches, in their order; null for none. */
  public List<@Nullable ClassName> wrappers(Place union) {
    return wrappers.getOrDefault(union, List.of());
  }

  /** The places whose classes are nested in that of a place, in the order of the file. */
  public List<Place> nestedIn(Place place) {
    return List.copyOf(home(place).nested);
  }

  /** The same for the top-level class of a file. */
  public List<Place> nestedIn(SchemaDocument document) {
    Home top = tops.get(document);
    return top == null ? List.of() : List.copyOf(top.nested);
  }

  private Home home(Place place) {
    Home home = homes.get(place);
    if (home == null) {
      throw new IllegalArgumentException(place.schema() + " has no class");
    }
    return home;
  }
}
