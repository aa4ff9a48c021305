package io.stytchschemas.processor.plan.home;

import io.stytchschemas.processor.plan.place.Alternative.OfBranch;
import io.stytchschemas.processor.plan.place.Ownership;
import io.stytchschemas.processor.plan.place.Place;
import io.stytchschemas.processor.plan.place.Places;
import io.stytchschemas.processor.plan.shape.Shape;
import io.stytchschemas.processor.plan.shape.Shape.ClassShape;
import io.stytchschemas.processor.plan.shape.Shape.ListShape;
import io.stytchschemas.processor.plan.shape.Shape.MapShape;
import io.stytchschemas.processor.plan.shape.Shape.Option;
import io.stytchschemas.processor.plan.shape.Shape.RecordShape;
import io.stytchschemas.processor.plan.shape.Shape.SameAs;
import io.stytchschemas.processor.plan.shape.Shape.TupleShape;
import io.stytchschemas.processor.plan.shape.Shape.UnionShape;
import io.stytchschemas.processor.plan.shape.Shapes;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.schema.SchemaDocument;
import io.stytchschemas.processor.vocabulary.applicator.BranchesKeyword;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the places whose values have a Java type, and the schemas that need a class. */
public final class Discovery {
  private static final List<BranchesKeyword> PARTS = List.of(BranchesKeyword.values());

  private final Places places;
  private final Shapes shapes;
  private final Ownership ownership;
  private final Set<Place> typed = new LinkedHashSet<>();
  private final Map<SchemaDocument, List<Place>> classes = new HashMap<>();
  private final Deque<Place> toVisit = new ArrayDeque<>();

  Discovery(Places places, Shapes shapes, Ownership ownership) {
    this.places = places;
    this.shapes = shapes;
    this.ownership = ownership;
  }

  /** Visits what a file is and what it defines, and all that is reached from there. */
  void visit(SchemaDocument document) {
    add(places.natural(document.root()));
    Set<Schema> parts = partsOfBranches(document);
    for (Schema schema : document.schemas()) {
      if (Places.isDefinition(schema) && !parts.contains(schema)) {
        add(places.natural(schema));
      }
    }
    while (!toVisit.isEmpty()) {
      visit(toVisit.remove());
    }
  }

  /**
   * What branches refer to beside which something stands: it is part of the records of these, and
   * has a class of its own only if others want it.
   */
  private Set<Schema> partsOfBranches(SchemaDocument document) {
    Set<Schema> parts = new HashSet<>();
    for (Schema schema : document.schemas()) {
      boolean hasBranches = PARTS.stream().anyMatch(kind -> !kind.of(schema).isEmpty());
      if (hasBranches && shapes.of(places.natural(schema)) instanceof UnionShape union) {
        for (Option option : union.options()) {
          if (option.place().alternative() instanceof OfBranch chosen) {
            places.targets(chosen.branch()).forEach(target -> parts.add(target.schema()));
          }
        }
      }
    }
    return parts;
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
      classes.computeIfAbsent(place.schema().document(), any -> new ArrayList<>()).add(place);
      addWhole(place);
    }
    inner(place).forEach(this::add);
    for (Place target : places.targets(place)) {
      // What a schema refers to beside its own class has that class only if others want it.
      if (!(shapes.of(target) instanceof ClassShape)) {
        add(target);
      }
    }
  }

  /** A file that is but a reference to one of its parts has the type of that part. */
  private void addWhole(Place part) {
    Place whole = places.natural(part.schema().document().root());
    if (shapes.of(whole) instanceof SameAs same && same.place().equals(part)) {
      add(whole);
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
      return union.options().stream().map(Option::place).toList();
    }
    if (shape instanceof TupleShape tuple) {
      return ofTuple(tuple);
    }
    return shape instanceof RecordShape object ? ofRecord(place, object) : List.of();
  }

  private List<Place> ofTuple(TupleShape shape) {
    List<Place> inner = new ArrayList<>();
    shape.items().forEach(item -> addTelling(item.places(), inner));
    if (shape.rest() != null) {
      addTelling(shape.rest().places(), inner);
    }
    return inner;
  }

  private void addTelling(List<Place> candidates, List<Place> inner) {
    Place telling = shapes.telling(candidates);
    if (telling != null) {
      inner.add(telling);
    }
  }

  private List<Place> ofRecord(Place place, RecordShape shape) {
    List<Place> inner = new ArrayList<>();
    shape.fields().forEach(field -> addTelling(field.places(), inner));
    Place unknown = shapes.typeOfUnnamed(places.definite(place));
    if (unknown != null) {
      inner.add(unknown);
    }
    return inner;
  }

  /** Every place whose values have a Java type, in the order in which they were met. */
  public Set<Place> typed() {
    return typed;
  }

  /** The places in a file that need a class. */
  public List<Place> classes(SchemaDocument document) {
    return classes.getOrDefault(document, List.of());
  }

  /**
   * The place that has the top-level class of a file: that of the whole file, or the definition in
   * it of which the whole file is but a {@code $ref}. Null where another module has that class.
   */
  public @Nullable Place top(SchemaDocument document) {
    Place root = places.natural(document.root());
    Place declaring = typed.contains(root) ? shapes.declaring(root) : null;
    return declaring != null && classes(document).contains(declaring) ? declaring : null;
  }
}
