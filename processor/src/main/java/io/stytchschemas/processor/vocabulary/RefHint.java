package io.stytchschemas.processor.vocabulary;

import io.stytchschemas.json.Spellings;
import io.stytchschemas.processor.schema.NearReference;
import io.stytchschemas.processor.schema.SchemaResource;
import io.stytchschemas.processor.schema.SchemaSet;
import io.stytchschemas.processor.schema.SchemaUri;
import java.util.List;
import java.util.stream.Stream;

/** Says what a reference that leads to nothing may have meant, and how it would lead there. */
final class RefHint {
  private static final String REMEDY =
      "name its file in the annotation, or say with uris where it lives";

  private final SchemaSet schemas;
  private final SchemaResource from;

  /**
   * @param from the resource in which the reference stands
   */
  RefHint(SchemaSet schemas, SchemaResource from) {
    this.schemas = schemas;
    this.from = from;
  }

  String of(String reference) {
    SchemaUri target = from.uri().resolve(SchemaUri.parse(reference));
    String file = schemas.isKnown(target) ? null : schemas.fileBeside(from, target);
    if (file != null) {
      String uri = target.withoutFragment().toString();
      return "; nothing is ever fetched: if \""
          + uri
          + "\" is the file "
          + file
          + ", say so with uris = "
          + mapping(uri, file);
    }
    List<String> nearest = Spellings.nearest(reference, candidates(reference));
    boolean inner = reference.startsWith("#") && !from.pointer().isEmpty();
    String place =
        inner
            ? "; the identifier at " + from.pointer() + " makes \"#\" mean \"" + from.uri() + "#\""
            : "";
    if (nearest.isEmpty()) {
      return place + "; nothing at hand has a similar name: " + REMEDY;
    }
    String fetched = isOnTheWeb(reference) ? "; nothing is ever fetched: " + REMEDY : "";
    return place + "; the nearest at hand: " + String.join(", ", nearest) + fetched;
  }

  private static boolean isOnTheWeb(String reference) {
    return reference.startsWith("http://") || reference.startsWith("https://");
  }

  /** How a reference has to be written, or its file be named, so that it leads there. */
  static String remedy(NearReference near) {
    String better = near.better();
    return better == null
        ? "say so with uris = " + mapping(near.letter().toString(), near.file())
        : "write \"" + better + '"';
  }

  /** The annotation's entry by which a URI leads to a file, in quotes. */
  private static String mapping(String uri, String file) {
    String name = uri.substring(uri.lastIndexOf('/') + 1);
    String folder = file.substring(0, file.lastIndexOf('/') + 1);
    String target = file.endsWith("/" + name) || file.equals(name) ? folder : file;
    String prefix = target.equals(file) ? uri : uri.substring(0, uri.length() - name.length());
    return '"' + prefix + '=' + (target.isEmpty() ? "." : target) + '"';
  }

  /** What the author may have meant: a place in the same file, an {@code $id}, or a file. */
  private Stream<String> candidates(String reference) {
    // An $id may be written like a place in the same file: Stytch's are.
    boolean placesAreIds = schemas.identifiers().stream().anyMatch(id -> id.startsWith("#/"));
    if (reference.startsWith("#/") && !placesAreIds) {
      String base = from.pointer().isEmpty() ? "" : fileUri();
      return from.file().schemas().stream().map(each -> base + '#' + each.location().pointer());
    }
    return Stream.concat(
        schemas.identifiers().stream(), schemas.files().stream().map(file -> file.source().path()));
  }

  /** How the places of the whole file are to be named from inside a resource of their own. */
  private String fileUri() {
    return from.file().root().resource().uri().toString();
  }
}
