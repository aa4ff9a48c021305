package io.stytchschemas.processor.schema;

import io.stytchschemas.processor.json.SchemaEndings;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A reference as people write it, who think of a file's path or of its {@code $id} as written and
 * not of base URIs; or as a tool leaves it that has put a schema into another, where {@code #}
 * means the whole then.
 *
 * @param target the one schema that it can mean
 * @param from the resource in which it stands
 * @param written the reference itself
 */
public record NearReference(Schema target, SchemaResource from, SchemaUri written) {
  private static final String ENDING = SchemaEndings.OPTIONAL;

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
      SchemaUri written, SchemaSource from, FileFinder finder, ById byId) {
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

  /**
   * The one schema to which a JSON Pointer leads from a schema around the reference; null where
   * there is none, or several.
   */
  static @Nullable Schema around(SchemaFile file, String place, String pointer) {
    Set<Schema> found = new LinkedHashSet<>();
    Schema outer = file.enclosing(place);
    while (outer != null && pointer.startsWith("/")) {
      Schema target = file.schemaAt(outer.location().pointer() + pointer);
      if (target != null) {
        found.add(target);
      }
      outer = file.enclosing(outer.location().pointer());
    }
    return found.size() == 1 ? found.iterator().next() : null;
  }

  private static void add(@Nullable SchemaSource source, Map<String, SchemaSource> found) {
    if (source != null) {
      found.putIfAbsent(source.path(), source);
    }
  }

  private static String withoutEnding(String name) {
    return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
  }

  /** Whether it names a part of the file in which it stands. */
  private boolean isPart() {
    return written.withoutFragment().toString().isEmpty();
  }

  /** The URI to which it leads by the letter. */
  public SchemaUri letter() {
    SchemaUri uri = from.uri().resolve(written);
    return isPart() ? uri : uri.withoutFragment();
  }

  /** What is missing there. */
  public String missing() {
    return isPart() ? "schema" : "file";
  }

  /** The path of the file that it means, with the place in it. */
  public String meant() {
    String path = target.resource().file().source().path();
    return isPart() ? path + '#' + target.location().pointer() : path;
  }

  /** How it would lead there by the letter; null where only {@code uris} can say so. */
  public @Nullable String better() {
    String better = asItShouldBe();
    return better == null || better.equals(written.toString()) ? null : better;
  }

  private @Nullable String asItShouldBe() {
    SchemaResource meant = target.resource();
    if (isPart()) {
      String place = target.location().pointer().substring(meant.pointer().length());
      return (meant == from ? "" : meant.uri().withoutFragment().toString()) + '#' + place;
    }
    String fragment = written.fragment() == null ? "" : '#' + written.fragment();
    String id = SchemaSource.idAsWritten(meant.file().source().json());
    if (id != null && SchemaUri.parse(id).scheme() != null) {
      return SchemaUri.parse(id).withoutFragment() + fragment;
    }
    SchemaUri place = meant.file().source().place();
    return place.scheme() != null && place.scheme().equals(from.uri().scheme())
        ? place.path() + fragment
        : null;
  }
}
