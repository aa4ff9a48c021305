package io.stytchschemas.maven.api;

import io.stytchschemas.maven.text.JsonTexts;
import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.json.JsonValue.JsonArray;
import io.stytchschemas.processor.json.JsonValue.JsonBoolean;
import io.stytchschemas.processor.json.JsonValue.JsonObject;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.source.InputFile;
import io.stytchschemas.processor.vocabulary.Role;
import io.stytchschemas.processor.vocabulary.applicator.DependentSchemasKeyword;
import io.stytchschemas.processor.vocabulary.dialect.Keywords;
import io.stytchschemas.processor.vocabulary.format.FormatKeyword;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a schema says about its values, beside what its subschemas say: the text of each keyword's
 * value, that of an array one element a line. Nothing is left out, so that no change goes unseen.
 */
public final class SchemaFacts {
  /** By what {@code Schemas.get} finds a schema: one a line. */
  public static final String KEY = "key";

  /** The name of a component in JSON. */
  public static final String PROPERTY = "property";

  /** The rule of Stytch that binds a component and gives its builder another method. */
  public static final String RULE = "rule";

  /**
   * The methods that a component has beside its accessor and its setter. Nobody is told of them:
   * they come and go with a default, a type or a rule, of which everybody is.
   */
  public static final String METHODS = "methods";

  /** A digest of all that only people read. */
  public static final String WORDS = "words";

  /** The whole of a schema that is {@code false}. */
  public static final String NEVER = "false";

  /** Stands before an annotation among the facts: a format can be one here, and no longer there. */
  private static final String ANNOTATION = "@";

  private SchemaFacts() {}

  /**
   * The facts of one schema.
   *
   * @param implied keywords whose values other elements tell
   */
  static SortedMap<String, String> of(Schema schema, Set<String> implied) {
    SortedMap<String, String> facts = new TreeMap<>();
    if (schema.isNever()) {
      facts.put(NEVER, "true");
    }
    if (schema.json() instanceof JsonObject json) {
      StringBuilder words = new StringBuilder();
      for (Map.Entry<String, JsonValue> member : json.members().entrySet()) {
        String keyword = member.getKey();
        JsonValue value = ownPart(keyword, member.getValue());
        if (implied.contains(keyword) || value == null) {
          continue;
        }
        if (Keywords.role(keyword) == Role.FOR_PEOPLE || schema.keyword(keyword) == null) {
          words.append(keyword).append('=').append(JsonTexts.of(value)).append('\n');
        } else {
          facts.put(isAnnotation(keyword, schema) ? ANNOTATION + keyword : keyword, text(value));
        }
      }
      if (!words.isEmpty()) {
        facts.put(WORDS, InputFile.sha256(words.toString()).substring(0, 12));
      }
    }
    return facts;
  }

  /** What a keyword says itself, its subschemas aside; null where that is nothing. */
  private static @Nullable JsonValue ownPart(String keyword, JsonValue value) {
    boolean isSchema = Keywords.role(keyword) == Role.SCHEMA;
    boolean isUnset =
        Keywords.isFlag(keyword) && value instanceof JsonBoolean flag && !flag.value();
    if (isSchema || isUnset) {
      return null;
    }
    return Keywords.role(keyword) == Role.SCHEMAS_BY_NAME ? names(keyword, value) : value;
  }

  /** What {@code dependencies} has beside schemas: the names that others need. */
  private static @Nullable JsonValue names(String keyword, JsonValue value) {
    if (!keyword.equals(DependentSchemasKeyword.DEPENDENCIES.keyword())
        || !(value instanceof JsonObject object)) {
      return null;
    }
    Map<String, JsonValue> names = new LinkedHashMap<>(object.members());
    names.values().removeIf(each -> !(each instanceof JsonArray));
    return names.isEmpty() ? null : new JsonObject(names, value.location());
  }

  private static boolean isAnnotation(String keyword, Schema schema) {
    return Keywords.role(keyword) == Role.ANNOTATION
        || (keyword.equals(FormatKeyword.FORMAT.keyword()) && !FormatKeyword.isAsserted(schema));
  }

  /** Whether a fact is of a keyword that checks nothing. */
  public static boolean isAnnotation(String fact) {
    return fact.startsWith(ANNOTATION);
  }

  /** The keyword that a fact is of. */
  public static String keyword(String fact) {
    return isAnnotation(fact) ? fact.substring(ANNOTATION.length()) : fact;
  }

  private static String text(JsonValue value) {
    return value instanceof JsonArray array
        ? array.elements().stream().map(JsonTexts::of).collect(Collectors.joining("\n"))
        : JsonTexts.of(value);
  }
}
