package io.stytchschemas.processor.plan;

import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.plan.JavaType.Scalar;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.Assertion;
import io.stytchschemas.processor.vocabulary.Constants;
import io.stytchschemas.processor.vocabulary.format.FormatKeyword;
import io.stytchschemas.processor.vocabulary.metadata.FlagKeyword;
import io.stytchschemas.processor.vocabulary.metadata.TextKeyword;
import io.stytchschemas.processor.vocabulary.metadata.ValueKeyword;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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

  /** Of a class: the schema's own words. */
  Docs ofClass(Schema schema) {
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
    return new Docs(firstNonBlank(description, title), List.copyOf(sentences), deprecated);
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
