package io.stytchschemas.processor.vocabulary.link;

import io.stytchschemas.json.Spellings;
import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.json.JsonValue.JsonObject;
import io.stytchschemas.processor.schema.ApiDescription;
import io.stytchschemas.processor.schema.NearReference;
import io.stytchschemas.processor.schema.SchemaFile;
import io.stytchschemas.processor.schema.SchemaResource;
import io.stytchschemas.processor.schema.SchemaSet;
import io.stytchschemas.processor.schema.SchemaSource;
import io.stytchschemas.processor.schema.SchemaUri;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
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
    SchemaResource known = reference.startsWith("#") ? from : schemas.known(target);
    String instead = known == null ? null : instead(known, target.decodedFragment());
    if (instead != null) {
      return instead;
    }
    if (known != null && !reference.startsWith("#")) {
      return within(known, reference, target.decodedFragment());
    }
    if (reference.indexOf('\\') >= 0) {
      return "; folders are parted by \"/\": write \"" + reference.replace('\\', '/') + '"';
    }
    String mapped = schemas.mapped(target, from);
    if (mapped != null) {
      return "; by uris it is " + mapped + ", and there is no such file";
    }
    String otherwise = known == null ? otherwise(target) : null;
    return otherwise == null ? nearest(reference) : otherwise;
  }

  /** What stands there and is no schema; null where nothing does. */
  private static @Nullable String instead(SchemaResource known, String place) {
    SchemaSource source = known.file().source();
    JsonValue value = source.valueAt(known.pointer() + place);
    if (value == null || !(place.isEmpty() || place.startsWith("/"))) {
      return null;
    }
    ApiDescription api = ApiDescription.of(value);
    if (api != null) {
      return "; "
          + source.path()
          + " is no schema but "
          + api.name()
          + ": name a schema in it with a fragment, as in \"#"
          + ApiDescription.SCHEMAS
          + "/NAME\"";
    }
    return value instanceof JsonObject
        ? null
        : "; what stands there is no schema but " + value.kind();
  }

  /** Of a file that is there, and has no such place. */
  private String within(SchemaResource known, String reference, String place) {
    int hash = reference.indexOf('#');
    String base = hash < 0 ? reference : reference.substring(0, hash);
    Stream<String> all = fragments(known, place).map(fragment -> base + '#' + fragment);
    return "; "
        + known.file().source().path()
        + " is at hand, and has no schema there"
        + Spellings.hintAtHand(Spellings.nearest(reference, all));
  }

  /** The places and the anchors of a resource that may be meant by one of its places. */
  private static Stream<String> fragments(SchemaResource resource, String place) {
    SchemaFile file = resource.file();
    Predicate<String> isInside = pointer -> resource.equals(file.resourceAt(pointer));
    return Stream.concat(
        places(file, resource.pointer() + place)
            .filter(isInside)
            .map(pointer -> pointer.substring(resource.pointer().length())),
        resource.anchors().keySet().stream());
  }

  /** The schemas of a file that may be meant by a place, be they read as such or not. */
  private static Stream<String> places(SchemaFile file, String place) {
    Stream<String> read = file.schemas().stream().map(schema -> schema.location().pointer());
    Stream<String> parts = file.source().parts().stream();
    return Stream.of(read, parts, file.source().beside(place).stream())
        .flatMap(Function.identity())
        .filter(pointer -> !pointer.isEmpty());
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
    int hash = reference.indexOf('#');
    String wanted = hash > 0 ? reference.substring(0, hash) : reference;
    List<String> nearest = Spellings.nearest(wanted, candidates(reference));
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
    return place + Spellings.hintAtHand(nearest) + fetched;
  }

  /** Whether a reference can only mean a place in its own file. */
  private boolean isPlace(String reference) {
    return reference.startsWith("#") && !schemas.mayBeId(reference);
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
    String place = SchemaUri.parse(reference).decodedFragment();
    String base = from.pointer().isEmpty() ? "" : fileUri();
    Stream<String> own =
        places(from.file(), from.pointer() + place).map(pointer -> base + '#' + pointer);
    if (isPlace(reference)) {
      return Stream.concat(own, from.anchors().keySet().stream().map(anchor -> '#' + anchor));
    }
    // "User" alone, as OpenAPI 2.0 had it, and "$defs/user" may be meant for places as well.
    Stream<String> files = Stream.concat(schemas.identifiers().stream(), schemas.paths().stream());
    return isOnTheWeb(reference) ? files : Stream.concat(files, own);
  }

  /** How the places of the whole file are to be named from inside a resource of their own. */
  private String fileUri() {
    return from.file().root().resource().uri().toString();
  }
}
