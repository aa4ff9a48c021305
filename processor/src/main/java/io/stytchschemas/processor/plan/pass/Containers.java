package io.stytchschemas.processor.plan.pass;

import io.stytchschemas.processor.plan.JavaType;
import io.stytchschemas.processor.plan.JavaType.Declared;
import io.stytchschemas.processor.plan.JavaType.ListOf;
import io.stytchschemas.processor.plan.JavaType.MapOf;
import io.stytchschemas.processor.plan.JavaType.Scalar;
import io.stytchschemas.processor.plan.pass.Finding.Contents;
import io.stytchschemas.processor.plan.pass.Finding.Counted;
import io.stytchschemas.processor.plan.pass.Finding.Named;
import io.stytchschemas.processor.plan.pass.Finding.Node;
import io.stytchschemas.processor.plan.place.Nulls;
import io.stytchschemas.processor.plan.place.Place;
import io.stytchschemas.processor.plan.place.Places;
import io.stytchschemas.processor.plan.place.Types;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.applicator.AdditionalPropertiesKeyword;
import io.stytchschemas.processor.vocabulary.applicator.ContainsKeyword;
import io.stytchschemas.processor.vocabulary.applicator.ContainsKeyword.Contains;
import io.stytchschemas.processor.vocabulary.applicator.ItemsKeyword;
import io.stytchschemas.processor.vocabulary.applicator.PatternPropertiesKeyword;
import io.stytchschemas.processor.vocabulary.applicator.PropertyNamesKeyword;
import io.stytchschemas.processor.vocabulary.check.Patterns;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what is to be asked of the elements of lists and the entries of maps. What adds to the
 * contents says whether that tells all that the schema says of them.
 */
final class Containers {
  private final Places places;
  private final Nulls nulls;
  private final Predicate<Declared> isEnum;

  Containers(Places places, Nulls nulls, Predicate<Declared> isEnum) {
    this.places = places;
    this.nulls = nulls;
    this.isEnum = isEnum;
  }

  boolean addItems(Place part, ListOf list, Contents contents) {
    Schema items = ItemsKeyword.of(part.schema());
    if (items != null) {
      contents.all.add(new Node(places.step(part, items), list.element()));
    }
    Contains contains = ContainsKeyword.of(part.schema());
    return (contains == null || addCount(part, contains, list, contents))
        && contents.all.stream().allMatch(each -> agreesOfNull(each, list.nullable()));
  }

  /** Elements that match and do not tell so are too few, which is safe; or make too few of them. */
  private boolean addCount(Place part, Contains contains, ListOf list, Contents contents) {
    boolean hasMost = contains.most() != Integer.MAX_VALUE;
    if (contains.least() > 0 || hasMost) {
      Node node = new Node(places.step(part, contains.schema()), list.element());
      contents.counts.add(new Counted(node, contains.least(), contains.most()));
    }
    return !hasMost || (!list.nullable() && isExact(list.element()));
  }

  /** Whether a value that does not pass does not match, either. */
  private boolean isExact(JavaType type) {
    return type instanceof Declared declared
        ? isEnum.test(declared)
        : type instanceof Scalar && type != Scalar.PLAIN && type != Scalar.CLAIMS;
  }

  /** Whether a schema asks nothing of the properties of an object. */
  static boolean saysNothing(Schema schema) {
    Schema others = AdditionalPropertiesKeyword.of(schema);
    return PropertyNamesKeyword.of(schema) == null
        && PatternPropertiesKeyword.of(schema).isEmpty()
        && (others == null || Types.isAnything(others));
  }

  boolean addEntries(Place part, MapOf map, Contents contents) {
    Schema names = PropertyNamesKeyword.of(part.schema());
    if (names != null) {
      contents.names.add(new Node(places.step(part, names), Scalar.STRING));
    }
    Node others = node(part, AdditionalPropertiesKeyword.of(part.schema()), map.value());
    Map<Patterns, Node> byPattern = new LinkedHashMap<>();
    Map<Patterns, Schema> patterns = PatternPropertiesKeyword.of(part.schema());
    if (patterns.keySet().stream().anyMatch(pattern -> pattern.plan().risky())) {
      // Only a document bounds what such searches take together.
      return others == null && patterns.values().stream().allMatch(Types::isAnything);
    }
    for (Map.Entry<Patterns, Schema> each : patterns.entrySet()) {
      Node node = new Node(places.step(part, each.getValue()), map.value());
      if (each.getKey().matchesAll()) {
        contents.all.add(node);
      } else {
        byPattern.put(each.getKey(), node);
      }
    }
    boolean leavesOthers = patterns.size() == byPattern.size();
    if (!byPattern.isEmpty()) {
      contents.byName.add(new Named(byPattern, leavesOthers ? others : null));
    } else if (leavesOthers && others != null) {
      contents.all.add(others);
    }
    return contents.values().stream().allMatch(each -> agreesOfNull(each, map.nullable()));
  }

  private @Nullable Node node(Place part, @Nullable Schema schema, JavaType type) {
    return schema == null || Types.isAnything(schema)
        ? null
        : new Node(places.step(part, schema), type);
  }

  /** Null is asked nothing: a schema that refuses it must not be one of several that apply. */
  boolean agreesOfNull(Node node, boolean nullable) {
    return !nullable
        || node.type() == Scalar.PLAIN
        || node.place().schema().isNever()
        || nulls.allows(node.place());
  }
}
