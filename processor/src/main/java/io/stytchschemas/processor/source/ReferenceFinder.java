package io.stytchschemas.processor.source;

import io.stytchschemas.processor.json.JsonValue.JsonObject;
import io.stytchschemas.processor.schema.SchemaSet;
import io.stytchschemas.processor.schema.SchemaSource;
import io.stytchschemas.processor.schema.SchemaUri;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files that references lead to: through the URI prefixes of the annotation, by path, and
 * by {@code $id} among the files named as references. Nothing is ever fetched.
 */
final class ReferenceFinder implements SchemaSet.Finder {
  private final List<UriMapping> mappings;
  private final List<String> references;
  private final SchemaFiles files;
  private final SourceReader reader;
  private final Map<String, String> reachedFrom = new HashMap<>();
  private @Nullable Map<String, SchemaSource> byId;

  ReferenceFinder(
      List<UriMapping> mappings, List<String> references, SchemaFiles files, SourceReader reader) {
    this.mappings = mappings;
    this.references = references;
    this.files = files;
    this.reader = reader;
  }

  @Override
  public @Nullable SchemaSource find(SchemaUri uri) {
    String path = path(uri);
    String found = path == null ? null : files.find(path);
    return found == null ? byId().get(uri.toString()) : reader.read(found);
  }

  @Override
  public @Nullable SchemaSource find(SchemaUri uri, SchemaSource from) {
    return reached(find(uri), from);
  }

  @Override
  public @Nullable SchemaSource findById(String id, SchemaSource from) {
    return reached(byId().get(id), from);
  }

  private @Nullable SchemaSource reached(@Nullable SchemaSource source, SchemaSource from) {
    if (source != null && !source.path().equals(from.path())) {
      reachedFrom.putIfAbsent(source.path(), from.path());
    }
    return source;
  }

  /** The file from which a reference first reached another; null where none did. */
  @Nullable String reachedFrom(String path) {
    return reachedFrom.get(path);
  }

  private @Nullable String path(SchemaUri uri) {
    SchemaUri place = new SchemaUri(uri.scheme(), uri.authority(), uri.path(), null, null);
    for (UriMapping mapping : mappings) {
      if (place.toString().startsWith(mapping.prefix())) {
        String rest = place.toString().substring(mapping.prefix().length());
        return SchemaFiles.normalized(mapping.target() + decoded(rest));
      }
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
   * The reference files by {@code $id}, as written and without an empty fragment. Read when a
   * reference is found in no other way, since only this can tell which of them is meant.
   */
  private Map<String, SchemaSource> byId() {
    if (byId == null) {
      byId = new LinkedHashMap<>();
      for (String path : references) {
        SchemaSource source = reader.read(path);
        if (source != null && source.json() instanceof JsonObject object) {
          String id = object.get("$id") == null ? object.string("id") : object.string("$id");
          if (id != null) {
            byId.putIfAbsent(id, source);
            byId.putIfAbsent(
                source.uri().resolve(SchemaUri.parse(id)).withoutFragment().toString(), source);
          }
        }
      }
    }
    return byId;
  }
}
