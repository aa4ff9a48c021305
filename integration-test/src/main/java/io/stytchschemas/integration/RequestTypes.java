package io.stytchschemas.integration;

import io.stytchschemas.Schema;
import io.stytchschemas.SchemaViolationException;
import io.stytchschemas.integration.requests.B2bOauthAuthenticateRequest;
import io.stytchschemas.integration.requests.B2bSessionAttestRequest;
import io.stytchschemas.integration.requests.B2bSessionExchangeRequest;
import io.stytchschemas.integration.requests.OtpAuthenticateRequest;
import io.stytchschemas.integration.requests.SessionAuthenticateRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The request types, and which of them a file is meant to be. */
final class RequestTypes {
  private static final List<Schema<?>> ALL =
      List.of(
          B2bSessionAttestRequest.SCHEMA,
          SessionAuthenticateRequest.SCHEMA,
          B2bOauthAuthenticateRequest.SCHEMA,
          OtpAuthenticateRequest.SCHEMA,
          B2bSessionExchangeRequest.SCHEMA);

  private RequestTypes() {}

  /** The type of this name, in Java or in Stytch's schemas, whatever its case and punctuation. */
  static Optional<Schema<?>> named(String name) {
    return ALL.stream()
        .filter(schema -> names(schema).contains(lettersAndDigits(name)))
        .findFirst();
  }

  /** The type whose name stands in a file's name; the longest, where several do. */
  static Optional<Schema<?>> ofFile(String fileName) {
    String file = lettersAndDigits(fileName);
    return ALL.stream()
        .filter(schema -> longestIn(file, schema) > 0)
        .max(Comparator.comparingInt(schema -> longestIn(file, schema)));
  }

  /**
   * The type that a document comes closest to: the fewest errors; where these are level, the most
   * properties that the type knows.
   *
   * @throws io.stytchschemas.MalformedJsonException if {@code json} is no JSON
   */
  static Schema<?> closestTo(byte[] json) {
    return ALL.stream()
        .min(
            Comparator.<Schema<?>>comparingInt(schema -> schema.validateJson(json).errors().size())
                .thenComparingInt(schema -> -sizeOfKnown(schema, json)))
        .orElseThrow();
  }

  /** All names, for a message. */
  static String list() {
    return ALL.stream().map(RequestTypes::nameOf).collect(Collectors.joining(", "));
  }

  static String nameOf(Schema<?> schema) {
    return schema.type().getSimpleName();
  }

  private static int longestIn(String file, Schema<?> schema) {
    return names(schema).stream().filter(file::contains).mapToInt(String::length).max().orElse(0);
  }

  private static List<String> names(Schema<?> schema) {
    String id = schema.id().substring(schema.id().lastIndexOf('/') + 1);
    return List.of(lettersAndDigits(nameOf(schema)), lettersAndDigits(id));
  }

  private static String lettersAndDigits(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  /** What a type does not know is not written back. */
  private static <T> int sizeOfKnown(Schema<T> schema, byte[] json) {
    try {
      return schema.write(schema.readLenient(json)).length;
    } catch (SchemaViolationException e) {
      return 0;
    }
  }
}
