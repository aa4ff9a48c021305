package io.stytchschemas.maven.change;

import io.stytchschemas.maven.api.SchemaFacts;
import io.stytchschemas.processor.vocabulary.Keywords;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The kinds of change, by the names that users give and read. */
public enum ChangeKind {
  ADDED("a type, component or schema is new"),
  REMOVED("a type, component or schema is gone"),
  RENAMED("a type or component has another name"),
  TYPE("values have another Java type"),
  ORDER("a component stands elsewhere in the constructor"),
  REQUIRED("a component must be there now"),
  OPTIONAL("a component need not be there any more"),
  VALUE("an enumeration has a value more or less"),
  BRANCH("a union has a branch more or less"),
  JSON_NAME("the name in JSON is another, that in Java is not"),
  KEY("a schema has another $id or file"),
  LIMIT("a bound of numbers, lengths or sizes moved"),
  PATTERN("a pattern came, went or changed"),
  FORMAT("a format came, went or changed"),
  CHECK("any other keyword that documents are checked by"),
  ANNOTATION("a keyword that nothing is checked by: readOnly, writeOnly, discriminator"),
  DEFAULT("what stands for an absent value"),
  DEPRECATION("something is deprecated now, or no longer"),
  DOCUMENTATION("words for people alone");

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

  private final String meaning;

  ChangeKind(String meaning) {
    this.meaning = meaning;
  }

  /** What it is, in words. */
  public String meaning() {
    return meaning;
  }

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
