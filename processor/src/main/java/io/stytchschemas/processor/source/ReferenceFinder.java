package io.stytchschemas.processor.source;

import io.stytchschemas.processor.schema.FileFinder;
import io.stytchschemas.processor.schema.Identifiers;
import io.stytchschemas.processor.schema.SchemaSource;
import io.stytchschemas.processor.schema.SchemaUri;
import io.stytchschemas.processor.source.NamedFiles.Naming;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files that references lead to: through the URI prefixes of the annotation, by path, and
 * by {@code $id} among the files named as references. Each package has its own prefixes and
 * references. Nothing is ever fetched.
 */
final class ReferenceFinder implements FileFinder {
  private static final String ANY = "";

  private final List<UriMapping> mappings;
  private final NamedFiles named;
  private final SchemaFiles files;
  private final SourceReader reader;
  private final Map<String, String> reachedFrom = new HashMap<>();
  private final Map<String, Map<String, SchemaSource>> byId = new HashMap<>();
  private final Map<String, Map<SchemaUri, SchemaSource>> byHeldId = new HashMap<>();
  private @Nullable List<String> paths;

  ReferenceFinder(
      List<UriMapping> mappings, NamedFiles named, SchemaFiles files, SourceReader reader) {
    this.mappings = mappings;
    this.named = named;
    this.files = files;
    this.reader = reader;
  }

  @Override
  public @Nullable SchemaSource find(SchemaUri uri) {
    return find(uri, ANY);
  }

  @Override
  public @Nullable SchemaSource find(SchemaUri uri, SchemaSource from) {
    return reached(find(uri, packageOf(from)), from);
  }

  private @Nullable SchemaSource find(SchemaUri uri, String packageName) {
    String found = existing(uri, packageName);
    return found == null ? byId(packageName).get(uri.toString()) : reader.read(found);
  }

  /** The path of the file that a URI leads to, be it readable or not. */
  private @Nullable String existing(SchemaUri uri, String packageName) {
    String path = path(uri, packageName);
    return path == null ? null : files.find(path);
  }

  /** Notes as well from where the file is reached: that is where its fault is shown. */
  @Override
  public boolean refuses(SchemaUri uri, SchemaSource from) {
    String path = existing(uri, packageOf(from));
    if (path != null) {
      reachedFrom.putIfAbsent(path, from.path());
    }
    return path != null && reader.read(path) == null;
  }

  @Override
  public @Nullable SchemaSource findById(String id, SchemaSource from) {
    return reached(byId(packageOf(from)).get(id), from);
  }

  @Override
  public @Nullable SchemaSource findHolder(SchemaUri uri, SchemaSource from) {
    String packageName = packageOf(from);
    Map<SchemaUri, SchemaSource> known = byHeldId.get(packageName);
    if (known == null) {
      known = heldIn(named.references(packageName));
      byHeldId.put(packageName, known);
    }
    return reached(known.get(uri), from);
  }

  private Map<SchemaUri, SchemaSource> heldIn(List<String> references) {
    Map<SchemaUri, SchemaSource> found = new HashMap<>();
    for (String path : references) {
      SchemaSource source = reader.read(path);
      if (source != null) {
        Identifiers.in(source.json(), source.uri()).forEach(uri -> found.putIfAbsent(uri, source));
      }
    }
    return found;
  }

  /** Looked for once: a build may have many faults. */
  @Override
  public List<String> paths() {
    List<String> known = paths == null ? files.paths() : paths;
    paths = known;
    return known;
  }

  @Override
  public String packageOf(SchemaSource source) {
    Naming naming = naming(source.path());
    return naming == null ? ANY : naming.declaration().packageName();
  }

  private @Nullable SchemaSource reached(@Nullable SchemaSource source, SchemaSource from) {
    if (source != null && !source.path().equals(from.path())) {
      reachedFrom.putIfAbsent(source.path(), from.path());
    }
    return source;
  }

  @Override
  public @Nullable SchemaSource reachedFrom(SchemaSource source) {
    return reachedFrom(source.path());
  }

  /**
   * Null for files that are named: they need not be reached, and may refer to each other in a
   * circle.
   */
  @Nullable SchemaSource reachedFrom(String path) {
    String origin = named.names(path) ? null : reachedFrom.get(path);
    return origin == null ? null : reader.read(origin);
  }

  /** Who named a file, or one from which references reach it; null where nobody did. */
  @Nullable Naming naming(String path) {
    String origin = path;
    while (origin != null) {
      Naming naming = named.naming(origin);
      if (naming != null) {
        return naming;
      }
      origin = reachedFrom.get(origin);
    }
    return null;
  }

  @Override
  public boolean isComplete(SchemaSource from) {
    return named.references(packageOf(from)).stream().allMatch(path -> reader.read(path) != null);
  }

  @Override
  public @Nullable String mapped(SchemaUri uri, SchemaSource from) {
    return mapped(uri, packageOf(from));
  }

  private @Nullable String mapped(SchemaUri uri, String packageName) {
    UriMapping mapping = mapping(uri, packageName);
    return mapping == null
        ? null
        : SchemaFiles.normalized(
            mapping.target() + decoded(place(uri).substring(mapping.prefix().length())));
  }

  private @Nullable UriMapping mapping(SchemaUri uri, String packageName) {
    return mappings.stream()
        .filter(each -> packageName.equals(ANY) || packageName.equals(each.packageName()))
        .filter(each -> place(uri).startsWith(each.prefix()))
        .findFirst()
        .orElse(null);
  }

  private static String place(SchemaUri uri) {
    return new SchemaUri(uri.scheme(), uri.authority(), uri.path(), null, null).toString();
  }

  private @Nullable String path(SchemaUri uri, String packageName) {
    if (mapping(uri, packageName) != null) {
      return mapped(uri, packageName);
    }
    String local = uri.decodedPath();
    if (uri.authority() != null && !uri.authority().isEmpty()) {
      return null;
    }
    if ("classpath".equals(uri.scheme())) {
      return SchemaFiles.normalized(SchemaFiles.CLASSPATH + local);
    }
    return "file".equals(uri.scheme()) && local.startsWith("/")
        ? SchemaFiles.normalized(local.substring(1))
        : null;
  }

  private static String decoded(String path) {
    return new SchemaUri(null, null, path, null, null).decodedPath();
  }

  /**
   * The reference files of a package by {@code $id}, as written and without an empty fragment. Read
   * when a reference is found in no other way, since only this can tell which of them is meant.
   */
  private Map<String, SchemaSource> byId(String packageName) {
    Map<String, SchemaSource> known = byId.get(packageName);
    if (known != null) {
      return known;
    }
    Map<String, SchemaSource> found = new LinkedHashMap<>();
    byId.put(packageName, found);
    for (String path : named.references(packageName)) {
      SchemaSource source = reader.read(path);
      String id = source == null ? null : SchemaSource.idAsWritten(source.json());
      if (source != null && id != null) {
        found.putIfAbsent(id, source);
        found.putIfAbsent(
            source.uri().resolve(SchemaUri.parse(id)).withoutFragment().toString(), source);
      }
    }
    return found;
  }
}
