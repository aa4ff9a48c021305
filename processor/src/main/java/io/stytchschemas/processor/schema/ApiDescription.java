package io.stytchschemas.processor.schema;

import io.stytchschemas.json.text.JsonPointers;
import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.json.JsonValue.JsonNumber;
import io.stytchschemas.processor.json.JsonValue.JsonObject;
import io.stytchschemas.processor.json.JsonValue.JsonString;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a file is that describes an API: no schema itself, but it holds some.
 *
 * @param name with the version, for people: "OpenAPI 3.1.0"
 * @param dialect the URI of the dialect of its schemas; null for a version that is not read
 */
public record ApiDescription(String name, @Nullable String dialect) {
  /** Where the schemas stand that have names. */
  public static final String SCHEMAS = "/components/schemas";

  public static final String OPEN_API_3_0 = "https://spec.openapis.org/oas/3.0/dialect";
  public static final String OPEN_API_3_1 = "https://spec.openapis.org/oas/3.1/dialect/base";
  public static final String ASYNC_API = "https://www.asyncapi.com/schema";

  /** Any of them tells a description from a schema that only has such a keyword. */
  private static final Set<String> SECTIONS =
      Set.of("info", "paths", "components", "webhooks", "channels", "definitions");

  private record Format(String keyword, String name) {}

  private static final List<Format> FORMATS =
      List.of(
          new Format("openapi", "OpenAPI"),
          new Format("swagger", "OpenAPI"),
          new Format("asyncapi", "AsyncAPI"));

  /** What a file describes; null where it describes no API. */
  public static @Nullable ApiDescription of(JsonValue json) {
    if (json instanceof JsonObject object
        && object.members().keySet().stream().anyMatch(SECTIONS::contains)) {
      for (Format format : FORMATS) {
        String version = version(object.get(format.keyword()));
        if (version != null) {
          return new ApiDescription(
              format.name() + ' ' + version, dialect(format, version, object));
        }
      }
    }
    return null;
  }

  /** The pointers of the schemas that have names in a file; none where it describes no API. */
  public static List<String> schemas(JsonValue json) {
    return of(json) != null
            && new SchemaSource("", json).valueAt(SCHEMAS) instanceof JsonObject schemas
        ? schemas.members().keySet().stream().map(key -> JsonPointers.child(SCHEMAS, key)).toList()
        : List.of();
  }

  /** YAML has {@code 3.1} as a number; an exponent is not to be written out. */
  private static @Nullable String version(@Nullable JsonValue value) {
    return value instanceof JsonString string
        ? string.value()
        : value instanceof JsonNumber number ? number.value().toString() : null;
  }

  private static @Nullable String dialect(Format format, String version, JsonObject json) {
    if (format.keyword().equals("asyncapi")) {
      return version.matches("[23]\\..*") ? ASYNC_API : null;
    }
    if (version.matches("3\\.[12](\\..*)?")) {
      String own = json.string("jsonSchemaDialect");
      return own == null ? OPEN_API_3_1 : own;
    }
    return version.matches("3\\.0(\\..*)?") ? OPEN_API_3_0 : null;
  }
}
