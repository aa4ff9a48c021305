package io.stytchschemas.processor.plan.type;

import io.stytchschemas.processor.declaration.Rule;
import io.stytchschemas.processor.plan.JavaType;
import io.stytchschemas.processor.plan.JavaType.Chosen;
import io.stytchschemas.processor.plan.JavaType.Declared;
import io.stytchschemas.processor.plan.JavaType.ListOf;
import io.stytchschemas.processor.plan.JavaType.MapOf;
import io.stytchschemas.processor.plan.JavaType.Scalar;
import io.stytchschemas.processor.plan.Masking;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.schema.SchemaSource;
import io.stytchschemas.stytch.Secrets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which properties are secrets by their names.
 *
 * @param byWords whether the words of a name tell; else only what the annotation adds is secret
 * @param added names that the annotation adds
 * @param removed names that it takes away
 */
public record SecretNames(boolean byWords, Set<String> added, Set<String> removed) {
  private static final String STYTCH = "#/components/schemas/";

  private static final Set<JavaType> TEXT_OR_FREE =
      Set.of(Scalar.STRING, Scalar.UUID, Scalar.URI, Scalar.CLAIMS, Scalar.PLAIN);

  /** The same of classes that the annotation chooses, by what they are in JSON. */
  private static final Set<JsonType> CHOSEN_TEXT_OR_FREE =
      Set.of(JsonType.STRING, JsonType.OBJECT, JsonType.ARRAY);

  /** Reads the annotation's rules, which have been checked. */
  public static SecretNames of(List<String> rules) {
    boolean byWords = true;
    Set<String> added = new TreeSet<>();
    Set<String> removed = new TreeSet<>();
    for (String value : Rule.SECRETS.valuesIn(rules)) {
      if (value.equals(Rule.OFF)) {
        byWords = false;
        continue;
      }
      for (String change : value.split(",", -1)) {
        String name = change.strip().substring(1);
        (change.strip().startsWith("+") ? added : removed).add(name);
      }
    }
    return new SecretNames(byWords, added, removed);
  }

  /**
   * Whether a property of a record is one: by its whole name whatever its type, for a PIN can be a
   * number; by the words of its name where its type can hold one.
   */
  boolean contain(String property, JavaType type, Schema record) {
    if (removed.contains(property) || added.contains(property)) {
      return added.contains(property);
    }
    return byWords && isName(property, record) && isTextOrFree(type);
  }

  private static boolean isName(String property, Schema record) {
    return isStytchs(record) ? Secrets.isStytchSecret(property) : Secrets.isSecret(property);
  }

  /**
   * Not so numbers, flags and dates. A record under such a name may hold the secret under any
   * other, an enumeration a new value.
   */
  private static boolean isTextOrFree(JavaType type) {
    if (type instanceof ListOf list) {
      return isTextOrFree(list.element());
    }
    return type instanceof MapOf map
        ? isTextOrFree(map.value())
        : type instanceof Declared || isChosenSo(type) || TEXT_OR_FREE.contains(type);
  }

  private static boolean isChosenSo(JavaType type) {
    return type instanceof Chosen chosen && CHOSEN_TEXT_OR_FREE.contains(chosen.json());
  }

  /** What is shown of values that are no secrets themselves and may hold some. */
  static Masking within(Schema schema) {
    return isStytchs(schema) ? Masking.BY_STYTCHS_NAMES : Masking.BY_NAMES;
  }

  private static boolean isStytchs(Schema schema) {
    String id = SchemaSource.idAsWritten(schema.document().root().json());
    return id != null && id.startsWith(STYTCH);
  }
}
