package io.stytchschemas.processor.plan.name;

import io.stytchschemas.json.text.JsonPointers;
import io.stytchschemas.processor.json.JsonValue.JsonObject;
import io.stytchschemas.processor.json.SchemaEndings;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.schema.SchemaDocument;
import io.stytchschemas.processor.schema.SchemaSource;
import io.stytchschemas.processor.schema.SchemaUri;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The texts of which the name of a schema's type can be made, the best first: its title, the last
 * part of its {@code $id}, and its file's name or its key.
 */
public final class NameTexts {
  /** What follows the name in a file's name, or in an {@code $id} that is one. */
  private static final Pattern SEPARATORS_AT_END = Pattern.compile("[/:]+$");

  private static final Pattern FILE_ENDING =
      Pattern.compile("(?i)(?<=.)([._-]schema)?" + SchemaEndings.ANY + "$|(?<=.)\\.schema$");

  private static final Pattern ABSOLUTE_URI = Pattern.compile(SchemaUri.SCHEME + "://?.+");

  private NameTexts() {}

  /** Those of a document. */
  static Stream<String> of(SchemaDocument document) {
    Schema root = document.root();
    return Stream.of(title(root), id(root), keyOrFileName(document)).filter(Objects::nonNull);
  }

  /** Those of a schema that stands under a key, but for its title. */
  public static Stream<String> idOrKey(Schema schema, String key) {
    return Stream.of(id(schema), ofKey(key)).filter(Objects::nonNull);
  }

  public static @Nullable String title(Schema schema) {
    return schema.json() instanceof JsonObject object ? object.string("title") : null;
  }

  private static @Nullable String id(Schema schema) {
    String id = SchemaSource.idAsWritten(schema.json());
    return id == null ? null : withoutEnding(lastPart(id));
  }

  /** The last resort, which every document has. */
  static String keyOrFileName(SchemaDocument document) {
    return document.pointer().isEmpty()
        ? withoutEnding(lastPart(document.source().path()))
        : ofKey(lastToken(document.pointer()));
  }

  /** A key that is a URL counts by its last part, as an {@code $id} does. */
  private static String ofKey(String key) {
    return ABSOLUTE_URI.matcher(key).matches() ? withoutEnding(lastPart(key)) : key;
  }

  /** The last token of a JSON Pointer. */
  public static String lastToken(String pointer) {
    return JsonPointers.name(pointer.substring(pointer.lastIndexOf('/') + 1));
  }

  /**
   * The last part of an identifier, of the fragment where it is one, else of the path: from the
   * last part on that has a letter, so that {@code schema/4.0} is called after the schema.
   */
  private static String lastPart(String id) {
    SchemaUri uri = SchemaUri.parse(id);
    String path = uri.path().isEmpty() ? uri.decodedFragment() : uri.decodedPath();
    String whole = path.isEmpty() ? Objects.requireNonNullElse(uri.authority(), "") : path;
    String cut = SEPARATORS_AT_END.matcher(whole).replaceFirst("");
    int last = startOfPart(cut, cut.length());
    int start = last;
    while (start > 0 && !hasLetter(cut.substring(start))) {
      start = startOfPart(cut, start - 1);
    }
    return cut.substring(hasLetter(cut.substring(start)) ? start : last);
  }

  private static int startOfPart(String path, int end) {
    return Math.max(path.lastIndexOf('/', end - 1), path.lastIndexOf(':', end - 1)) + 1;
  }

  private static boolean hasLetter(String part) {
    return withoutEnding(part).codePoints().anyMatch(Character::isLetter);
  }

  private static String withoutEnding(String fileName) {
    return fileName.substring(0, endOfName(fileName));
  }

  /** Where the ending of a file's name begins, or its name ends without one. */
  static int endOfName(String fileName) {
    Matcher ending = FILE_ENDING.matcher(fileName);
    return ending.find() ? ending.start() : fileName.length();
  }
}
