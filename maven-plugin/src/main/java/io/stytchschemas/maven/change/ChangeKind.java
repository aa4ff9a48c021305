package io.stytchschemas.maven.change;

import io.stytchschemas.maven.api.SchemaFacts;
import io.stytchschemas.processor.vocabulary.dialect.Keywords;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The kinds of change, by the names that users give and read. */
public enum ChangeKind {
  /** A type, component or schema is new. */
  ADDED,
  /** A type, component or schema is gone. */
  REMOVED,
  /** A type or component has another name. */
  RENAMED,
  /** Values have another Java type. */
  TYPE,
  /** A component stands elsewhere in the constructor. */
  ORDER,
  /** A component must be there now. */
  REQUIRED,
  /** A component need not be there any more. */
  OPTIONAL,
  /** An enumeration has a value more or less. */
  VALUE,
  /** A union has a branch more or less. */
  BRANCH,
  /** The name in JSON is another, that in Java is not. */
  JSON_NAME,
  /** A schema has another $id or file. */
  KEY,
  /** A bound of numbers, lengths or sizes moved. */
  LIMIT,
  /** A pattern came, went or changed. */
  PATTERN,
  /** A format came, went or changed. */
  FORMAT,
  /** Any other keyword that documents are checked by. */
  CHECK,
  /** A keyword that nothing is checked by: readOnly, writeOnly, discriminator. */
  ANNOTATION,
  /** What stands for an absent value. */
  DEFAULT,
  /** Something is deprecated now, or no longer. */
  DEPRECATION,
  /** Words for people alone. */
  DOCUMENTATION;

  private static final Map<String, ChangeKind> BY_KEYWORD =
      Map.of(
          SchemaFacts.KEY,
          KEY,
          SchemaFacts.PROPERTY,
          JSON_NAME,
          SchemaFacts.WORDS,
          DOCUMENTATION,
          "$anchor",
          KEY,
          "pattern",
          PATTERN,
          "format",
          FORMAT,
          "contentEncoding",
          FORMAT,
          "contentMediaType",
          FORMAT,
          "default",
          DEFAULT,
          "deprecated",
          DEPRECATION);

  /** As users write it: "json-name". */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static ChangeKind ofFact(String fact) {
    String keyword = SchemaFacts.keyword(fact);
    return switch (Keywords.role(keyword)) {
      case LOWER_BOUND, UPPER_BOUND, OTHER_LIMIT -> LIMIT;
      default ->
          BY_KEYWORD.getOrDefault(keyword, SchemaFacts.isAnnotation(fact) ? ANNOTATION : CHECK);
    };
  }

  /** Null for a name that is none. */
  public static @Nullable ChangeKind named(String label) {
    return Arrays.stream(values())
        .filter(each -> each.label().equals(label))
        .findFirst()
        .orElse(null);
  }

  /** All names, for messages. */
  public static String labels() {
    return Arrays.stream(values()).map(ChangeKind::label).collect(Collectors.joining(", "));
  }
}
