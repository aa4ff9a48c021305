package io.stytchschemas.processor.schema;

import io.stytchschemas.json.text.JsonPointers;
import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.diagnostic.Problem;
import io.stytchschemas.processor.json.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The schemas of a compilation, by identifier. Resolves references (2020-12 core, section 8.2.3),
 * and reads further files as references reach them.
 */
public final class SchemaSet {

  /** Turns a file into schemas. */
  @FunctionalInterface
  public interface Reader {
    /** Null, with the problem reported, where the file is no schema. */
    @Nullable SchemaFile read(SchemaSource source);
  }

  private final Reader reader;
  private final FileFinder finder;
  private final Diagnostics problems;
  private final Map<String, SchemaFile> files = new LinkedHashMap<>();
  private final List<SchemaFile> descriptions = new ArrayList<>();
  private final ByIdentifier<SchemaUri> byUri;
  private final ByIdentifier<String> byIdAsWritten;

  public SchemaSet(Reader reader, FileFinder finder, Diagnostics problems) {
    this.reader = reader;
    this.finder = finder;
    this.problems = problems;
    this.byUri = new ByIdentifier<>(finder::packageOf);
    this.byIdAsWritten = new ByIdentifier<>(finder::packageOf);
  }

  /**
   * Adds a part of a file, or with "" the whole, and the file, once; null where it is no schema.
   */
  public @Nullable SchemaDocument add(SchemaSource source, String pointer) {
    SchemaFile file = file(source);
    return file == null || file.read(pointer) == null ? null : file.document(pointer);
  }

  private @Nullable SchemaFile file(SchemaSource source) {
    SchemaFile known = files.get(source.path());
    if (known != null) {
      return known;
    }
    SchemaFile file = reader.read(source);
    if (file != null) {
      files.put(source.path(), file);
      register(file);
      if (file.isDescription()) {
        descriptions.add(file);
      }
    }
    return file;
  }

  private void register(SchemaFile file) {
    SchemaUri place = file.source().uri();
    if (byUri.own(place, file).isEmpty()) {
      byUri.add(place, file.root().resource());
    }
    for (SchemaResource resource : file.resources()) {
      List<SchemaResource> others = byUri.own(resource.uri(), file);
      // Files that bundle the same schemas are no problem to each other, but to third ones.
      if (isFile(resource)) {
        others.stream()
            .filter(other -> other.file() != file && isFile(other))
            .findFirst()
            .ifPresent(other -> reportClash(resource.uri().toString(), resource, other));
      }
      byUri.add(resource.uri(), resource);
    }
    String id = SchemaSource.idAsWritten(file.source().json());
    if (id != null && SchemaSource.isName(id)) {
      SchemaResource root = file.root().resource();
      List<SchemaResource> others = byIdAsWritten.own(id, file);
      if (SchemaSource.isPointer(id) && !others.isEmpty()) {
        reportClash(id, root, others.get(0));
      }
      byIdAsWritten.add(id, root);
    }
  }

  private static boolean isFile(SchemaResource resource) {
    return resource.file().root().resource() == resource;
  }

  private void reportClash(String id, SchemaResource resource, SchemaResource other) {
    JsonValue at = resource.file().source().valueAt(resource.pointer());
    JsonValue first = other.file().source().valueAt(other.pointer());
    if (at != null && first != null) {
      problems.report(Problem.ID_CLASH, at.location(), id, first.location());
    }
  }

  public Collection<SchemaFile> files() {
    return List.copyOf(files.values());
  }

  /** The paths of the files that references can lead to, for messages. */
  public Collection<String> paths() {
    Set<String> paths = new LinkedHashSet<>();
    files.values().forEach(file -> paths.add(file.source().path()));
    paths.addAll(finder.paths());
    return paths;
  }

  /** Every identifier by which a file can be referred to, for messages. */
  public Collection<String> identifiers() {
    return byIdAsWritten.identifiers();
  }

  /**
   * The schema that a reference names: by {@code $id} as written where that is a JSON Pointer, else
   * by URI.
   *
   * @param from the resource in which the reference stands
   * @return null where it leads to nothing
   */
  public @Nullable Schema resolve(SchemaResource from, String reference) {
    boolean mayBeId = SchemaSource.isPointer(reference);
    if (mayBeId) {
      List<SchemaResource> own = byIdAsWritten.own(reference, from.file());
      if (!own.isEmpty()) {
        return own.get(0).file().root();
      }
    }
    SchemaUri uri = from.uri().resolve(SchemaUri.parse(reference));
    SchemaResource resource = resourceAt(uri.withoutFragment(), from);
    Schema found = resource == null ? null : fragment(resource, uri.decodedFragment());
    return found == null && mayBeId ? elsewhere(reference, from) : found;
  }

  /**
   * The schema that a description of an API has by a name: the description that a file is, or from
   * which references reach it. Null where there is none.
   */
  public @Nullable Schema component(String name, SchemaResource from) {
    String place = JsonPointers.child(ApiDescription.SCHEMAS, name);
    SchemaSource at = from.file().source();
    while (at != null && at.valueAt(place) == null) {
      at = finder.reachedFrom(at);
    }
    SchemaFile file = at == null ? null : file(at);
    return file == null ? null : file.read(place);
  }

  /** A package that has no such {@code $id} means that of another, if only one has it. */
  private @Nullable Schema elsewhere(String id, SchemaResource from) {
    SchemaSource source = finder.findById(id, from.file().source());
    SchemaFile file = source == null ? null : file(source);
    if (file != null) {
      return file.root();
    }
    SchemaResource other = only(id, byIdAsWritten.all(id));
    return other == null ? null : other.file().root();
  }

  /** Reports where several resources have an identifier, of which a reference can mean each. */
  private @Nullable SchemaResource only(String id, List<SchemaResource> known) {
    List<SchemaResource> files = known.stream().filter(SchemaSet::isFile).toList();
    List<SchemaResource> meant = files.isEmpty() ? known : files;
    if (meant.size() > 1) {
      reportClash(id, meant.get(1), meant.get(0));
    }
    return meant.isEmpty() ? null : meant.get(0);
  }

  /**
   * What a reference is taken for that leads to nothing by the letter; null where there is no file
   * that it could mean, or more than one.
   *
   * @param place the JSON Pointer of the reference
   */
  public @Nullable NearReference near(SchemaResource from, String reference, String place) {
    SchemaUri written = SchemaUri.parse(reference);
    Schema target =
        reference.startsWith("#")
            ? NearReference.around(from.file(), place, written.decodedFragment())
            : inNearFile(written, from);
    return target == null ? null : new NearReference(target, from, written);
  }

  private @Nullable Schema inNearFile(SchemaUri written, SchemaResource from) {
    SchemaSource source =
        NearReference.find(written, from.file().source(), finder, this::knownById);
    SchemaFile file = source == null ? null : file(source);
    return file == null ? null : fragment(file.root().resource(), written.decodedFragment());
  }

  /** The path at which the annotation has a URI live; null where it says nothing. */
  public @Nullable String mapped(SchemaUri uri, SchemaResource from) {
    return finder.mapped(uri.withoutFragment(), from.file().source());
  }

  /**
   * Whether all files that references from a resource may find by their {@code $id} can be read.
   */
  public boolean isComplete(SchemaResource from) {
    return finder.isComplete(from.file().source());
  }

  /** Whether a fragment may be an {@code $id}, which can be written like one, as Stytch's are. */
  public boolean mayBeId(String fragment) {
    return SchemaSource.isPointer(fragment)
        && identifiers().stream().anyMatch(SchemaSource::isPointer);
  }

  /** Whether a reference leads to a file that is no schema, which has been reported. */
  public boolean refuses(SchemaResource from, String reference) {
    SchemaUri uri = from.uri().resolve(SchemaUri.parse(reference)).withoutFragment();
    SchemaSource here = from.file().source();
    SchemaSource source = finder.find(uri, here);
    return source == null ? finder.refuses(uri, here) : !files.containsKey(source.path());
  }

  /** The file, or the resource in one, to which a URI leads, whatever its fragment. */
  public @Nullable SchemaResource known(SchemaUri uri) {
    return byUri.all(uri.withoutFragment()).stream().findFirst().orElse(null);
  }

  /** An identifier that means what a URI does, but for its query, and is spelt otherwise. */
  public @Nullable SchemaUri alike(SchemaUri uri) {
    SchemaUri meant = uri.withoutFragment().normalized();
    return byUri.identifiers().stream()
        .filter(id -> id.normalized().equals(meant))
        .findFirst()
        .orElse(null);
  }

  /**
   * The path of a file that stands beside another and is called like the last part of a URI: what
   * an author may have had in mind whose {@code $id} leads elsewhere. Null where there is none.
   */
  public @Nullable String fileBeside(SchemaResource from, SchemaUri uri) {
    String name = uri.path().substring(uri.path().lastIndexOf('/') + 1);
    if (name.isEmpty()) {
      return null;
    }
    SchemaSource here = from.file().source();
    SchemaSource there = finder.find(here.place().resolve(SchemaUri.parse("./" + name)), here);
    return there == null || there.path().equals(here.path()) ? null : there.path();
  }

  private @Nullable SchemaSource knownById(String id, SchemaSource from) {
    SchemaFile file = files.get(from.path());
    List<SchemaResource> own = file == null ? List.of() : byIdAsWritten.own(id, file);
    SchemaSource found = own.isEmpty() ? finder.findById(id, from) : own.get(0).file().source();
    List<SchemaResource> all = byIdAsWritten.all(id);
    return found == null && all.size() == 1 ? all.get(0).file().source() : found;
  }

  private @Nullable SchemaResource resourceAt(SchemaUri uri, SchemaResource from) {
    if (uri.equals(from.uri())) {
      return from;
    }
    descriptions.forEach(file -> readHolders(file, uri));
    SchemaResource inside = from.file().resource(uri);
    if (inside != null) {
      return inside;
    }
    List<SchemaResource> own = byUri.own(uri, from.file());
    for (SchemaResource each : own) {
      if (isFile(each)) {
        return each;
      }
    }
    SchemaSource source = finder.find(uri, from.file().source());
    SchemaFile file = source == null ? null : file(source.retrievedFrom(uri));
    if (file != null) {
      // A file of that URI stands above what others bundle.
      byUri.addFirst(uri, file.root().resource());
      return file.root().resource();
    }
    SchemaResource held = own.isEmpty() ? held(uri, from) : null;
    return held == null ? only(uri.toString(), own.isEmpty() ? byUri.all(uri) : own) : held;
  }

  /** What a file has under a URI that is named for references and was not reached yet. */
  private @Nullable SchemaResource held(SchemaUri uri, SchemaResource from) {
    SchemaSource source = finder.findHolder(uri, from.file().source());
    SchemaFile file = source == null ? null : file(source);
    if (file == null) {
      return null;
    }
    readHolders(file, uri);
    return file.resource(uri);
  }

  private void readHolders(SchemaFile file, SchemaUri uri) {
    file.readHolders(uri);
    SchemaResource found = file.resource(uri);
    if (found != null) {
      byUri.add(uri, found);
    }
  }

  private static @Nullable Schema fragment(SchemaResource resource, String fragment) {
    if (!fragment.isEmpty() && !fragment.startsWith("/")) {
      if (!resource.anchors().containsKey(fragment)) {
        resource.file().readHolders(resource.uri().withFragment(fragment));
      }
      return resource.anchors().get(fragment);
    }
    String pointer = resource.pointer() + fragment;
    boolean isDescription =
        pointer.isEmpty() && ApiDescription.of(resource.file().source().json()) != null;
    return isDescription ? null : resource.file().read(pointer);
  }
}
