package io.stytchschemas.processor.plan;

import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.plan.Alternative.OfBranch;
import io.stytchschemas.processor.plan.Alternative.OfType;
import io.stytchschemas.processor.plan.JavaType.Declared;
import io.stytchschemas.processor.plan.JavaType.ListOf;
import io.stytchschemas.processor.plan.JavaType.MapOf;
import io.stytchschemas.processor.plan.JavaType.Scalar;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.Assertion;
import io.stytchschemas.processor.vocabulary.Constants;
import io.stytchschemas.processor.vocabulary.applicator.AdditionalPropertiesKeyword;
import io.stytchschemas.processor.vocabulary.applicator.ItemsKeyword;
import io.stytchschemas.processor.vocabulary.format.FormatKeyword;
import io.stytchschemas.processor.vocabulary.metadata.FlagKeyword;
import io.stytchschemas.processor.vocabulary.metadata.TextKeyword;
import io.stytchschemas.processor.vocabulary.metadata.ValueKeyword;
import io.stytchschemas.processor.vocabulary.validation.EnumKeyword;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers what schemas say to people. */
final class DocsPlanner {
  /** A longer default is no sentence any more. */
  private static final int LONGEST_DEFAULT = 120;

  private static final int LONGEST_SENTENCE = 500;

  private final Places places;

  DocsPlanner(Places places) {
    this.places = places;
  }

  /**
   * Of a class: the schema's own words; of a branch beside which something stands, the branch's.
   */
  Docs ofClass(Place place) {
    if (place.alternative() instanceof OfType) {
      return Docs.NONE;
    }
    if (!(place.alternative() instanceof OfBranch some)) {
      return ofClass(place.schema());
    }
    Docs own = ofClass(some.branch().schema());
    List<Place> targets = places.targets(some.branch());
    return own.equals(Docs.NONE) && !targets.isEmpty() ? ofClass(targets.get(0).schema()) : own;
  }

  private Docs ofClass(Schema schema) {
    String description = TextKeyword.DESCRIPTION.of(schema);
    String title = TextKeyword.TITLE.of(schema);
    Set<String> sentences = new LinkedHashSet<>();
    addFlags(schema, sentences);
    return new Docs(
        firstNonBlank(description, isProse(title) ? title : null),
        List.copyOf(sentences),
        FlagKeyword.DEPRECATED.of(schema));
  }

  /** A title of one word is a name: it says nothing that the class name does not. */
  private static boolean isProse(@Nullable String title) {
    return title != null && title.strip().indexOf(' ') > 0;
  }

  /**
   * Of a property: its own words, else those of what it refers to, and its limits.
   *
   * @param type the Java type, which may say the format
   */
  Docs ofProperty(List<Place> schemas, JavaType type) {
    String description = null;
    Set<String> sentences = new LinkedHashSet<>();
    boolean deprecated = false;
    for (Place place : schemas) {
      deprecated |= FlagKeyword.DEPRECATED.of(place.schema());
      for (Place part : places.definite(place)) {
        Schema schema = part.schema();
        if (description == null) {
          description = TextKeyword.DESCRIPTION.of(schema);
        }
        boolean isOwn = part.equals(place) || !(type instanceof JavaType.Declared);
        if (isOwn) {
          addLimits(schema, type, sentences);
        }
        addFlags(schema, sentences);
      }
    }
    String title = schemas.isEmpty() ? null : TextKeyword.TITLE.of(schemas.get(0).schema());
    String own = firstNonBlank(description, title);
    String inner = ofElements(schemas, type);
    return new Docs(
        own.isBlank() || inner.isBlank() ? own + inner : own + "\n\n" + inner,
        List.copyOf(sentences),
        deprecated,
        named(schemas));
  }

  private @Nullable JsonValue named(List<Place> schemas) {
    List<Schema> parts =
        schemas.stream()
            .flatMap(place -> places.definite(place).stream())
            .map(Place::schema)
            .toList();
    return Stream.of(EnumKeyword.CONST, EnumKeyword.ENUM)
        .flatMap(keyword -> parts.stream().map(keyword::of))
        .filter(values -> values != null && !values.isEmpty())
        .map(values -> values.get(0))
        .findFirst()
        .orElse(null);
  }

  /** What is said of the elements of a list or the values of a map that have no class to say it. */
  private String ofElements(List<Place> schemas, JavaType type) {
    boolean isList = type instanceof ListOf list && !(list.element() instanceof Declared);
    boolean isMap = type instanceof MapOf map && !(map.value() instanceof Declared);
    String description =
        !isList && !isMap
            ? null
            : schemas.stream()
                .flatMap(place -> places.definite(place).stream())
                .map(
                    part ->
                        isList
                            ? ItemsKeyword.of(part.schema())
                            : AdditionalPropertiesKeyword.of(part.schema()))
                .filter(Objects::nonNull)
                .map(TextKeyword.DESCRIPTION::of)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    return description == null || description.isBlank()
        ? ""
        : (isList ? "Each element: " : "Each value: ") + description.strip();
  }

  private static String firstNonBlank(@Nullable String first, @Nullable String second) {
    if (first != null && !first.isBlank()) {
      return first;
    }
    return second == null ? "" : second;
  }

  private static void addLimits(Schema schema, JavaType type, Set<String> sentences) {
    for (Keyword keyword : schema.keywords()) {
      String sentence = keyword instanceof Assertion assertion ? assertion.sentence() : null;
      if (sentence != null && sentence.length() <= LONGEST_SENTENCE) {
        sentences.add(sentence);
      }
    }
    String format = FormatKeyword.of(schema);
    boolean saysNoFormat = type == Scalar.STRING || type instanceof JavaType.Chosen;
    if (format != null && saysNoFormat && !format.isBlank()) {
      sentences.add("Format: " + format + '.');
    }
    JsonValue otherwise = ValueKeyword.DEFAULT.of(schema);
    String text = otherwise == null ? "" : Constants.text(otherwise);
    if (!text.isEmpty() && text.length() <= LONGEST_DEFAULT) {
      sentences.add("Default: " + text + '.');
    }
  }

  private static void addFlags(Schema schema, Set<String> sentences) {
    if (FlagKeyword.READ_ONLY.of(schema)) {
      sentences.add("Read-only.");
    }
    if (FlagKeyword.WRITE_ONLY.of(schema)) {
      sentences.add("Write-only.");
    }
  }
}
