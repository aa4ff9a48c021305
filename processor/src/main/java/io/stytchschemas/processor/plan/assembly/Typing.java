package io.stytchschemas.processor.plan.assembly;

import com.palantir.javapoet.ClassName;
import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.diagnostic.Problem;
import io.stytchschemas.processor.plan.JavaType;
import io.stytchschemas.processor.plan.JavaType.Scalar;
import io.stytchschemas.processor.plan.home.Classes;
import io.stytchschemas.processor.plan.home.JavaTypes;
import io.stytchschemas.processor.plan.place.Nulls;
import io.stytchschemas.processor.plan.place.Ownership;
import io.stytchschemas.processor.plan.place.Place;
import io.stytchschemas.processor.plan.place.Places;
import io.stytchschemas.processor.plan.shape.ScalarShapes;
import io.stytchschemas.processor.plan.shape.Shape;
import io.stytchschemas.processor.plan.shape.Shape.Field;
import io.stytchschemas.processor.plan.shape.Shape.RecordShape;
import io.stytchschemas.processor.plan.shape.Shape.TupleShape;
import io.stytchschemas.processor.plan.type.ComponentNames;
import io.stytchschemas.processor.plan.type.DocsPlanner;
import io.stytchschemas.processor.plan.type.RecordPlanner;
import io.stytchschemas.processor.schema.SchemaDocument;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What Java has for the values of each place.
 *
 * @param records plan the components of each package's records, which have their names
 * @param typed the types of all places whose values have one
 * @param declaring the place that each class stands for
 */
record Typing(
    Places places,
    Classes classes,
    Nulls nulls,
    JavaTypes types,
    DocsPlanner docs,
    PerPackage<RecordPlanner> records,
    Map<Place, JavaType> typed,
    Map<ClassName, Place> declaring) {

  /** Reports what is wrong with the names of components. */
  static Typing of(Naming naming, Diagnostics problems) {
    Places places = new Places(naming.ownership().documents());
    ScalarShapes scalars = new ScalarShapes(naming.values()::of);
    Classes classes =
        Classes.settle(
            naming.packages(), naming.ownership(), places, scalars, naming.names(), naming::chosen);
    Nulls nulls = new Nulls(places);
    JavaTypes types = new JavaTypes(places, classes.shapes(), nulls, classes.homes(), scalars);
    DocsPlanner docs = new DocsPlanner(places, naming.names());
    PerPackage<RecordPlanner> records =
        naming.perPackage(
            declaration ->
                new RecordPlanner(
                    places,
                    classes.shapes(),
                    types,
                    docs,
                    new ComponentNames(naming.chosen().named(declaration.packageName()), problems),
                    declaration));
    List<Place> own = own(classes, naming.ownership());
    Map<Place, JavaType> typed = typed(classes, types, own, records);
    nameComponents(classes, own, records);
    return new Typing(
        places, classes, nulls, types, docs, records, typed, declaring(naming, classes));
  }

  /** What has a type, and no class of another module. */
  private static List<Place> own(Classes classes, Ownership ownership) {
    return classes.discovery().typed().stream()
        .filter(place -> ownership.classElsewhere(place.schema()) == null)
        .toList();
  }

  private static Map<Place, JavaType> typed(
      Classes classes, JavaTypes types, List<Place> own, PerPackage<RecordPlanner> records) {
    Map<Place, JavaType> typed = new LinkedHashMap<>();
    for (Place place : classes.discovery().typed()) {
      typed.put(place, types.of(place));
    }
    for (Place place : own) {
      if (classes.shapes().of(place) instanceof RecordShape record) {
        for (Field field : record.fields()) {
          if (records.of(place.schema()).typeOf(field) == Scalar.CLAIMS) {
            field.places().forEach(claims -> typed.put(claims, Scalar.CLAIMS));
          }
        }
      }
    }
    return Collections.unmodifiableMap(typed);
  }

  /** Names the components now, so that what is wrong with names is known before there is a plan. */
  private static void nameComponents(
      Classes classes, List<Place> own, PerPackage<RecordPlanner> records) {
    for (Place place : own) {
      Shape shape = classes.shapes().of(place);
      if (shape instanceof RecordShape object) {
        records.of(place.schema()).names().of(place, object.fields());
      } else if (shape instanceof TupleShape tuple) {
        records.of(place.schema()).names().of(place, tuple.items());
      }
    }
  }

  private static Map<ClassName, Place> declaring(Naming naming, Classes classes) {
    Map<ClassName, Place> declaring = new LinkedHashMap<>();
    for (SchemaDocument document : naming.names().keySet()) {
      for (Place place : classes.discovery().classes(document)) {
        declaring.put(classes.homes().nameOf(place), place);
      }
    }
    return Collections.unmodifiableMap(declaring);
  }

  /** Reports what annotations call a type, and Java would take for a component of that name. */
  void reportNames(Diagnostics problems) {
    declaring.forEach(
        (name, place) -> {
          if (Character.isLowerCase(name.simpleName().codePointAt(0))) {
            problems.report(
                Problem.NAME_INVALID,
                place.schema().location(),
                name.simpleName(),
                "a type must not begin with a small letter, for a component could be called so");
          }
        });
  }

  /** Reports classes of values that code of another package has to name, and cannot. */
  void reportHidden(Naming naming, Diagnostics problems) {
    typed.forEach(
        (place, type) -> {
          String user = naming.ownership().packageOf(place.schema());
          type.chosen()
              .filter(chosen -> !chosen.values().packageName().equals(user))
              .forEach(
                  chosen ->
                      naming
                          .values()
                          .named(chosen.values().packageName())
                          .requireOpen(chosen, user, problems));
        });
  }

  /** Where a whole file applies. */
  Place root(SchemaDocument document) {
    return places.natural(document.root());
  }
}
