package io.stytchschemas.processor.plan;

import com.palantir.javapoet.ClassName;
import io.stytchschemas.processor.plan.JavaType.Declared;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.schema.SchemaDocument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where each class stands and what it is called. The schema of a file has the top-level class; any
 * other is nested in the class of the nearest schema around it that has one. What would get too
 * long a file name on the way is nested in the top-level class instead.
 *
 * <p>What is nested in the interface of a union is inherited by its branches. Where these stand
 * elsewhere, its name begins with that of the union, so that it hides nothing there.
 */
final class Homes {
  /** Of the names of a class and those around it: with what javac adds, 255 bytes at most. */
  private static final int LONGEST_BINARY_NAME = 200;

  /** A class, or a file whose classes need a holder. */
  private static final class Home {
    final ClassName name;
    final String prefix;
    final UniqueNames members = new UniqueNames();
    final List<Schema> nested = new ArrayList<>();

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
  private final Ownership ownership;
  private final Map<Schema, Home> homes = new HashMap<>();
  private final Map<SchemaDocument, Home> tops = new HashMap<>();

  Homes(Hints hints, Ownership ownership) {
    this.hints = hints;
    this.ownership = ownership;
  }

  /**
   * Settles the classes of a file.
   *
   * @param top the schema that has the top-level class; null where that is a holder or none
   */
  void settle(
      SchemaDocument document, ClassName name, Collection<Schema> classes, @Nullable Schema top) {
    Home home = new Home(name, top != null && hints.isInheritedElsewhere(top, ""));
    tops.put(document, home);
    if (top != null) {
      homes.put(top, home);
    }
    List<Schema> inOrder = new ArrayList<>(classes);
    inOrder.sort(
        Comparator.comparingInt((Schema schema) -> schema.location().line())
            .thenComparingInt(schema -> schema.location().column()));
    for (Schema schema : inOrder) {
      if (schema != top) {
        nest(schema, around(schema, document, home), home);
      }
    }
  }

  private Home around(Schema schema, SchemaDocument document, Home top) {
    Schema outer = document.enclosing(schema.location().pointer());
    while (outer != null) {
      Home home = homes.get(outer);
      if (home != null) {
        return home;
      }
      outer = document.enclosing(outer.location().pointer());
    }
    return top;
  }

  private void nest(Schema schema, Home around, Home top) {
    String wanted = usable(around.prefix + hints.of(schema), schema);
    if (!around.members.isFree(wanted)) {
      wanted = usable(around.prefix + hints.byPlace(schema), schema);
    }
    int length = String.join("$", around.name.simpleNames()).length() + 1 + wanted.length();
    Home parent = length > LONGEST_BINARY_NAME ? top : around;
    String name = parent.members.claimType(wanted);
    boolean isInherited = hints.isInheritedElsewhere(schema, schema.location().pointer() + '/');
    homes.put(schema, new Home(parent.name.nestedClass(name), isInherited));
    parent.nested.add(schema);
  }

  private static String usable(String hint, Schema schema) {
    return Names.usableType(Names.cut(hint, schema.location().pointer(), Names.LONGEST));
  }

  /** The class of a schema that has one, here or in another module. */
  Declared declared(Schema schema) {
    Declared elsewhere = ownership.classElsewhere(schema);
    return elsewhere != null ? elsewhere : new Declared(home(schema).name);
  }

  ClassName nameOf(Schema schema) {
    return declared(schema).name();
  }

  /** The schemas whose classes are nested in that of a schema, in the order of the file. */
  List<Schema> nestedIn(Schema schema) {
    return List.copyOf(home(schema).nested);
  }

  /** The same for the top-level class of a file. */
  List<Schema> nestedIn(SchemaDocument document) {
    Home top = tops.get(document);
    return top == null ? List.of() : List.copyOf(top.nested);
  }

  private Home home(Schema schema) {
    Home home = homes.get(schema);
    if (home == null) {
      throw new IllegalArgumentException(schema + " has no class");
    }
    return home;
  }
}
