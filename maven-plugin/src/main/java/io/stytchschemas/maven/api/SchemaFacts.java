package io.stytchschemas.maven.api;

import io.stytchschemas.maven.input.Digests;
import io.stytchschemas.maven.text.JsonTexts;
import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.json.JsonValue.JsonArray;
import io.stytchschemas.processor.json.JsonValue.JsonBoolean;
import io.stytchschemas.processor.json.JsonValue.JsonObject;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.format.FormatKeyword;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

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

  private static final Set<String> APPLICATORS =
      Set.of(
          "properties",
          "patternProperties",
          "additionalProperties",
          "unevaluatedProperties",
          "propertyNames",
          "dependentSchemas",
          "items",
          "prefixItems",
          "additionalItems",
          "unevaluatedItems",
          "contains",
          "contentSchema",
          "allOf",
          "anyOf",
          "oneOf",
          "not",
          "if",
          "then",
          "else",
          "$defs",
          "definitions");

  private static final Set<String> FOR_PEOPLE =
      Set.of("title", "description", "$comment", "example", "examples", "xml", "externalDocs");

  /** Keywords that check nothing, and that code or tools may go by. */
  private static final Set<String> ANNOTATIONS =
      Set.of("readOnly", "writeOnly", "contentEncoding", "contentMediaType", "discriminator");

  /** Stands before an annotation among the facts: a format can be one here, and no longer there. */
  private static final String ANNOTATION = "@";

  /** Keywords of which false says as much as nothing. */
  private static final Set<String> FLAGS =
      Set.of(
          "uniqueItems",
          "exclusiveMinimum",
          "exclusiveMaximum",
          "nullable",
          "readOnly",
          "writeOnly",
          "deprecated");

  private SchemaFacts() {}

  /**
   * The facts of one schema.
   *
   * @param told keywords whose values are told by other elements
   */
  static SortedMap<String, String> of(Schema schema, Set<String> told) {
    SortedMap<String, String> facts = new TreeMap<>();
    if (schema.isNever()) {
      facts.put(NEVER, "true");
    }
    if (schema.json() instanceof JsonObject json) {
      StringBuilder words = new StringBuilder();
      for (Map.Entry<String, JsonValue> member : json.members().entrySet()) {
        String keyword = member.getKey();
        if (told.contains(keyword)
            || APPLICATORS.contains(keyword)
            || (FLAGS.contains(keyword)
                && member.getValue() instanceof JsonBoolean flag
                && !flag.value())) {
          continue;
        }
        if (FOR_PEOPLE.contains(keyword) || schema.keyword(keyword) == null) {
          words.append(keyword).append('=').append(JsonTexts.of(member.getValue())).append('\n');
        } else {
          facts.put(
              isAnnotation(keyword, schema) ? ANNOTATION + keyword : keyword,
              text(member.getValue()));
        }
      }
      if (!words.isEmpty()) {
        facts.put(WORDS, Digests.of(words.toString()).substring(0, 12));
      }
    }
    return facts;
  }

  private static boolean isAnnotation(String keyword, Schema schema) {
    return ANNOTATIONS.contains(keyword)
        || (keyword.equals("format") && !FormatKeyword.isAsserted(schema));
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
