package io.stytchschemas.processor.plan.home;

import com.palantir.javapoet.ClassName;
import io.stytchschemas.processor.plan.JavaType;
import io.stytchschemas.processor.plan.JavaType.ListOf;
import io.stytchschemas.processor.plan.JavaType.MapOf;
import io.stytchschemas.processor.plan.JavaType.Scalar;
import io.stytchschemas.processor.plan.place.Nulls;
import io.stytchschemas.processor.plan.place.Place;
import io.stytchschemas.processor.plan.place.Places;
import io.stytchschemas.processor.plan.shape.ScalarShapes;
import io.stytchschemas.processor.plan.shape.Shape;
import io.stytchschemas.processor.plan.shape.Shape.ListShape;
import io.stytchschemas.processor.plan.shape.Shape.MapShape;
import io.stytchschemas.processor.plan.shape.Shape.SameAs;
import io.stytchschemas.processor.plan.shape.Shape.ScalarShape;
import io.stytchschemas.processor.plan.shape.Shapes;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.vocabulary.applicator.ItemsKeyword;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gives shapes their Java types, once classes have names. */
public final class JavaTypes {
  private final Places places;
  private final Shapes shapes;
  private final Nulls nulls;
  private final Homes homes;
  private final ScalarShapes scalars;

  /** Generics within one another that javac still takes; what lies deeper is plain values. */
  private static final int MOST_DEPTH = 64;

  private static final JavaType FREE_LIST = new ListOf(Scalar.PLAIN, true);
  private static final JavaType FREE_MAP = new MapOf(Scalar.PLAIN, true);

  /** Each is asked for twice where it is nested, so that without this the time would double. */
  private final Map<Place, JavaType> known = new HashMap<>();

  public JavaTypes(Places places, Shapes shapes, Nulls nulls, Homes homes, ScalarShapes scalars) {
    this.places = places;
    this.shapes = shapes;
    this.nulls = nulls;
    this.homes = homes;
    this.scalars = scalars;
  }

  public JavaType of(Place place) {
    JavaType type = known.get(place);
    if (type == null) {
      type = decide(place);
      known.put(place, type);
    }
    return type;
  }

  private JavaType decide(Place place) {
    return of(place, shapes.of(place));
  }

  /** The type of what Java makes of a place, or of values that the place allows among others. */
  public JavaType of(Place place, Shape shape) {
    if (shape instanceof ScalarShape scalar) {
      return scalar.type();
    }
    if (shape instanceof SameAs same) {
      return of(same.place());
    }
    if (shape instanceof ListShape list) {
      if (list.element() == null) {
        return scalars.free(JsonType.ARRAY, place, FREE_LIST);
      }
      Place element = shapes.isEndless(place) ? null : list.element();
      return element == null || of(element).depth() == MOST_DEPTH
          ? FREE_LIST
          : new ListOf(of(element), elementsMayBeNull(place, element));
    }
    if (shape instanceof MapShape map) {
      if (map.value() == null) {
        return scalars.free(JsonType.OBJECT, place, FREE_MAP);
      }
      Place value = shapes.isEndless(place) ? null : map.value();
      return value == null || of(value).depth() == MOST_DEPTH
          ? FREE_MAP
          : new MapOf(of(value), takesNull(value));
    }
    return homes.declared(place);
  }

  /**
   * The records around the values of a union's branches, in their order, null for none; empty where
   * the union is of a jar.
   */
  public List<@Nullable ClassName> wrappers(Place union) {
    return homes.wrappers(union);
  }

  /** Elements must match the {@code items} of every schema that has one. */
  private boolean elementsMayBeNull(Place list, Place telling) {
    List<Place> elements =
        places.definite(list).stream()
            .flatMap(
                part ->
                    Stream.ofNullable(ItemsKeyword.of(part.schema()))
                        .map(items -> places.step(part, items)))
            .toList();
    return takesNull(telling, elements);
  }

  /** Whether null is one of the values of a place, in its Java type. */
  public boolean isNullable(Place place) {
    return of(place) == Scalar.PLAIN ? nulls.allows(place) : nulls.allowsByName(place);
  }

  /** Whether what holds the values of a place has room for null: see {@link Nulls#takes}. */
  public boolean takesNull(Place place) {
    return takesNull(place, List.of());
  }

  /**
   * The same where other schemas hold for the same values: whoever names a type must name null too.
   */
  public boolean takesNull(@Nullable Place telling, List<Place> others) {
    if (telling == null || of(telling) == Scalar.PLAIN) {
      return Stream.concat(Stream.ofNullable(telling), others.stream()).allMatch(nulls::allows);
    }
    return nulls.takesByName(telling) && others.stream().allMatch(nulls::takes);
  }
}
