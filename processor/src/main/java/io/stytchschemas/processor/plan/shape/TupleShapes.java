package io.stytchschemas.processor.plan.shape;

import io.stytchschemas.processor.plan.place.Place;
import io.stytchschemas.processor.plan.place.Places;
import io.stytchschemas.processor.plan.shape.Shape.Field;
import io.stytchschemas.processor.plan.shape.Shape.Rest;
import io.stytchschemas.processor.plan.shape.Shape.TupleShape;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.applicator.ItemsKeyword;
import io.stytchschemas.processor.vocabulary.applicator.PrefixItemsKeyword;
import io.stytchschemas.processor.vocabulary.validation.SizeKeyword;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans arrays whose first items have schemas of their own. */
final class TupleShapes {
  /**
   * A record takes 254 components of one slot, two for a {@code long} or {@code double}; one more
   * takes what follows.
   */
  private static final int MOST_ITEMS = 120;

  private final Places places;

  TupleShapes(Places places) {
    this.places = places;
  }

  /** The positions; null where there are none, or more than a record takes. */
  @Nullable TupleShape of(List<Place> definite) {
    int size = 0;
    int least = 0;
    int most = Integer.MAX_VALUE;
    for (Place part : definite) {
      size = Math.max(size, PrefixItemsKeyword.of(part.schema()).size());
      Integer minItems = SizeKeyword.MIN_ITEMS.of(part.schema());
      Integer maxItems = SizeKeyword.MAX_ITEMS.of(part.schema());
      least = minItems == null ? least : Math.max(least, minItems);
      most = maxItems == null ? most : Math.min(most, maxItems);
    }
    size = Math.min(size, most);
    if (size == 0 || size > MOST_ITEMS) {
      return null;
    }
    List<Field> items = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      items.add(new Field("item" + i, at(i, definite), i < least));
    }
    boolean open = most > size && definite.stream().noneMatch(TupleShapes::endsWithPrefix);
    return new TupleShape(List.copyOf(items), open ? new Rest(at(size, definite)) : null);
  }

  /** The schemas of the item at an index. */
  private List<Place> at(int index, List<Place> definite) {
    List<Place> schemas = new ArrayList<>();
    for (Place part : definite) {
      List<Schema> prefix = PrefixItemsKeyword.of(part.schema());
      Schema items = ItemsKeyword.of(part.schema());
      if (index < prefix.size()) {
        schemas.add(places.step(part, prefix.get(index)));
      } else if (items != null) {
        schemas.add(places.step(part, items));
      }
    }
    return List.copyOf(schemas);
  }

  /** {@code unevaluatedItems} does not say so: others evaluate items as well. */
  private static boolean endsWithPrefix(Place part) {
    Schema items = ItemsKeyword.of(part.schema());
    return items != null && items.isNever();
  }
}
