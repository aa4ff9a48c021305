package io.stytchschemas.processor.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A reference as people write it, who think of a file's path or of its {@code $id} as written and
 * not of base URIs.
 *
 * @param target the one schema that it can mean
 * @param from the resource in which it stands
 * @param written the reference itself
 */
public record NearReference(Schema target, SchemaResource from, SchemaUri written) {
  private static final String ENDING = ".json";

  /** Finds a file by its {@code $id} as written. */
  @FunctionalInterface
  interface ById {
    @Nullable SchemaSource find(String id, SchemaSource from);
  }

  /**
   * The one file that a reference can mean: beside the file that has it, below the root, or by its
   * {@code $id} as written, with or without {@code .json}; null where there is none, or several.
   */
  static @Nullable SchemaSource find(
      SchemaUri written, SchemaSource from, SchemaSet.Finder finder, ById byId) {
    String name = written.withoutFragment().toString();
    if (name.isEmpty()) {
      return null;
    }
    Map<String, SchemaSource> found = new LinkedHashMap<>();
    for (String id : List.of(name, name + ENDING, withoutEnding(name))) {
      add(byId.find(id, from), found);
    }
    if (written.scheme() == null && written.authority() == null) {
      SchemaUri path = new SchemaUri(null, null, written.path(), null, null);
      add(finder.find(from.place().resolve(path), from), found);
      add(finder.find(from.place().resolve(path.belowRoot()), from), found);
    }
    return found.size() == 1 ? found.values().iterator().next() : null;
  }

  private static void add(@Nullable SchemaSource source, Map<String, SchemaSource> found) {
    if (source != null) {
      found.putIfAbsent(source.path(), source);
    }
  }

  private static String withoutEnding(String name) {
    return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
  }

  /** The URI to which it leads by the letter. */
  public SchemaUri letter() {
    return from.uri().resolve(written).withoutFragment();
  }

  /** The path of the file that it means. */
  public String file() {
    return target.resource().file().source().path();
  }

  /** How it would lead there by the letter; null where only {@code uris} can say so. */
  public @Nullable String better() {
    String fragment = written.fragment() == null ? "" : '#' + written.fragment();
    String id = SchemaSet.idAsWritten(target.resource().file().root());
    if (id != null && SchemaUri.parse(id).scheme() != null) {
      return SchemaUri.parse(id).withoutFragment() + fragment;
    }
    SchemaUri place = target.resource().file().source().place();
    return place.scheme() != null && place.scheme().equals(from.uri().scheme())
        ? place.path() + fragment
        : null;
  }
}
