package io.stytchschemas.processor.vocabulary;

import io.stytchschemas.json.Spellings;
import io.stytchschemas.processor.schema.NearReference;
import io.stytchschemas.processor.schema.SchemaResource;
import io.stytchschemas.processor.schema.SchemaSet;
import io.stytchschemas.processor.schema.SchemaUri;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
    SchemaResource known = schemas.known(target);
    if (known != null && known.file() != from.file()) {
      return within(known, reference);
    }
    String otherwise = known == null ? otherwise(target) : null;
    return otherwise == null ? nearest(reference) : otherwise;
  }

  /** Of a file that is there, and has no such place. */
  private String within(SchemaResource known, String reference) {
    int hash = reference.indexOf('#');
    String base = hash < 0 ? reference : reference.substring(0, hash);
    List<String> nearest =
        Spellings.nearest(reference, fragments(known).map(fragment -> base + '#' + fragment));
    return "; "
        + known.file().source().path()
        + " is at hand, and has no schema there"
        + (nearest.isEmpty() ? "" : "; the nearest at hand: " + String.join(", ", nearest));
  }

  /** The places and the anchors of a resource. */
  private static Stream<String> fragments(SchemaResource resource) {
    return Stream.concat(
        resource.file().schemas().stream()
            .filter(schema -> schema.resource() == resource)
            .map(schema -> schema.location().pointer().substring(resource.pointer().length()))
            .filter(place -> !place.isEmpty()),
        resource.anchors().keySet().stream());
  }

  /** How a file is called that the URI may be meant for; null where none is. */
  private @Nullable String otherwise(SchemaUri target) {
    SchemaUri alike = schemas.alike(target);
    if (alike != null) {
      String fragment = target.fragment() == null ? "" : '#' + target.fragment();
      return "; \""
          + alike
          + "\" is at hand, from which it differs by "
          + difference(alike, target.withoutFragment())
          + ": write \""
          + alike
          + fragment
          + '"';
    }
    String file = schemas.fileBeside(from, target);
    String uri = target.withoutFragment().toString();
    return file == null
        ? null
        : "; nothing is ever fetched: if \""
            + uri
            + "\" is the file "
            + file
            + ", say so with uris = "
            + mapping(uri, file);
  }

  private static String difference(SchemaUri one, SchemaUri other) {
    if (!Objects.equals(one.query(), other.query())) {
      return "its query";
    }
    return one.toString().equalsIgnoreCase(other.toString())
        ? "capital letters in its scheme or host"
        : "percent-escapes in its path";
  }

  private String nearest(String reference) {
    List<String> nearest = Spellings.nearest(reference, candidates(reference));
    boolean inner = reference.startsWith("#") && !from.pointer().isEmpty();
    String place =
        inner
            ? "; the identifier at " + from.pointer() + " makes \"#\" mean \"" + from.uri() + "#\""
            : "";
    if (nearest.isEmpty()) {
      return isPlace(reference)
          ? place + "; the file has nothing of a similar name"
          : place + "; nothing at hand has a similar name: " + REMEDY;
    }
    String fetched = isOnTheWeb(reference) ? "; nothing is ever fetched: " + REMEDY : "";
    return place + "; the nearest at hand: " + String.join(", ", nearest) + fetched;
  }

  /**
   * Whether a reference can only mean a place in its own file: an {@code $id} may be written like
   * one, as Stytch's are.
   */
  private boolean isPlace(String reference) {
    return reference.startsWith("#")
        && !(reference.startsWith("#/")
            && schemas.identifiers().stream().anyMatch(id -> id.startsWith("#/")));
  }

  private static boolean isOnTheWeb(String reference) {
    return reference.startsWith("http://") || reference.startsWith("https://");
  }

  /** How a reference has to be written, or its file be named, so that it leads there. */
  static String remedy(NearReference near) {
    String better = near.better();
    return better == null
        ? "say so with uris = " + mapping(near.letter().toString(), near.meant())
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
    if (isPlace(reference)) {
      String base = from.pointer().isEmpty() ? "" : fileUri();
      return Stream.concat(
          from.file().schemas().stream().map(each -> base + '#' + each.location().pointer()),
          from.anchors().keySet().stream().map(anchor -> '#' + anchor));
    }
    return Stream.concat(
        schemas.identifiers().stream(), schemas.files().stream().map(file -> file.source().path()));
  }

  /** How the places of the whole file are to be named from inside a resource of their own. */
  private String fileUri() {
    return from.file().root().resource().uri().toString();
  }
}
