package io.stytchschemas.processor.plan;

import io.stytchschemas.processor.plan.Shape.ClassShape;
import io.stytchschemas.processor.plan.Shape.Field;
import io.stytchschemas.processor.plan.Shape.ListShape;
import io.stytchschemas.processor.plan.Shape.MapShape;
import io.stytchschemas.processor.plan.Shape.RecordShape;
import io.stytchschemas.processor.plan.Shape.SameAs;
import io.stytchschemas.processor.plan.Shape.UnionShape;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.schema.SchemaDocument;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the places whose values have a Java type, and the schemas that need a class. */
final class Discovery {
  private static final Pattern DEFINITION = Pattern.compile("/(\\$defs|definitions)/[^/]*");

  private final Places places;
  private final Shapes shapes;
  private final Ownership ownership;
  private final Set<Place> typed = new LinkedHashSet<>();
  private final Map<SchemaDocument, List<Schema>> classes = new HashMap<>();
  private final Deque<Place> toVisit = new ArrayDeque<>();

  Discovery(Places places, Shapes shapes, Ownership ownership) {
    this.places = places;
    this.shapes = shapes;
    this.ownership = ownership;
  }

  /** Visits what a file is and what it defines, and all that is reached from there. */
  void visit(SchemaDocument document) {
    add(places.natural(document.root()));
    for (Schema schema : document.schemas()) {
      if (isDefinition(schema, document)) {
        add(places.natural(schema));
      }
    }
    while (!toVisit.isEmpty()) {
      visit(toVisit.remove());
    }
  }

  private static boolean isDefinition(Schema schema, SchemaDocument document) {
    String pointer = schema.location().pointer();
    Schema outer = document.enclosing(pointer);
    return outer != null
        && DEFINITION.matcher(pointer.substring(outer.location().pointer().length())).matches();
  }

  private void add(Place place) {
    if (typed.add(place)) {
      toVisit.add(place);
    }
  }

  private void visit(Place place) {
    Shape shape = shapes.of(place);
    if (shape instanceof ClassShape) {
      if (ownership.classElsewhere(place.schema()) != null) {
        return;
      }
      classes
          .computeIfAbsent(place.schema().document(), any -> new ArrayList<>())
          .add(place.schema());
    }
    inner(place).forEach(this::add);
    for (Place target : places.targets(place)) {
      // What a schema refers to beside its own class has that class only if others want it.
      if (!(shapes.of(target) instanceof ClassShape)) {
        add(target);
      }
    }
  }

  /** The places that the Java type of a place is made of. */
  List<Place> inner(Place place) {
    Shape shape = shapes.of(place);
    if (shape instanceof SameAs same) {
      return List.of(same.place());
    }
    if (shape instanceof ListShape list && list.element() != null && !shapes.isEndless(place)) {
      return List.of(list.element());
    }
    if (shape instanceof MapShape map && map.value() != null && !shapes.isEndless(place)) {
      return List.of(map.value());
    }
    if (shape instanceof UnionShape union) {
      return union.branches();
    }
    return shape instanceof RecordShape object ? ofRecord(place, object) : List.of();
  }

  private List<Place> ofRecord(Place place, RecordShape shape) {
    List<Place> inner = new ArrayList<>();
    for (Field field : shape.fields()) {
      Place typedBy = shapes.telling(field.places());
      if (typedBy != null) {
        inner.add(typedBy);
      }
    }
    Place unknown = new Unnamed(places).value(places.definite(place));
    if (unknown != null) {
      inner.add(unknown);
    }
    return inner;
  }

  /** Every place whose values have a Java type, in the order in which they were met. */
  Set<Place> typed() {
    return typed;
  }

  boolean isTyped(Place place) {
    return typed.contains(place);
  }

  /** The schemas of a file that need a class. */
  List<Schema> classes(SchemaDocument document) {
    return classes.getOrDefault(document, List.of());
  }
}
