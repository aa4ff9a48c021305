package io.stytchschemas.processor.plan.type;

import com.palantir.javapoet.ClassName;
import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.json.JsonValue.JsonArray;
import io.stytchschemas.processor.json.JsonValue.JsonBoolean;
import io.stytchschemas.processor.json.JsonValue.JsonNumber;
import io.stytchschemas.processor.json.JsonValue.JsonString;
import io.stytchschemas.processor.plan.Docs;
import io.stytchschemas.processor.plan.JavaType;
import io.stytchschemas.processor.plan.JavaType.Chosen;
import io.stytchschemas.processor.plan.JavaType.Declared;
import io.stytchschemas.processor.plan.JavaType.ListOf;
import io.stytchschemas.processor.plan.JavaType.MapOf;
import io.stytchschemas.processor.plan.JavaType.Scalar;
import io.stytchschemas.processor.plan.place.Alternative.OfBranch;
import io.stytchschemas.processor.plan.place.Alternative.OfType;
import io.stytchschemas.processor.plan.place.Place;
import io.stytchschemas.processor.plan.place.Places;
import io.stytchschemas.processor.plan.shape.ObjectShapes;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.schema.SchemaDocument;
import io.stytchschemas.processor.vocabulary.Assertion;
import io.stytchschemas.processor.vocabulary.Constants;
import io.stytchschemas.processor.vocabulary.applicator.ItemsKeyword;
import io.stytchschemas.processor.vocabulary.applicator.PrefixItemsKeyword;
import io.stytchschemas.processor.vocabulary.format.FormatKeyword;
import io.stytchschemas.processor.vocabulary.metadata.FlagKeyword;
import io.stytchschemas.processor.vocabulary.metadata.TextKeyword;
import io.stytchschemas.processor.vocabulary.metadata.ValueKeyword;
import io.stytchschemas.processor.vocabulary.validation.EnumKeyword;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers what schemas say to people. */
public final class DocsPlanner {
  /** A longer default is no sentence any more. */
  private static final int LONGEST_DEFAULT = 120;

  private static final int LONGEST_SENTENCE = 500;

  /** What begins a sentence with a colon, which another before it makes one too many. */
  private static final Pattern LABEL = Pattern.compile("^(Format|Default):");

  private static final Pattern OF_EACH =
      Pattern.compile("Each (element|value)( of each (element|value))*(?=: )");

  private final Places places;
  private final ObjectShapes objects;
  private final Map<SchemaDocument, ClassName> names;

  public DocsPlanner(Places places, Map<SchemaDocument, ClassName> names) {
    this.places = places;
    this.objects = new ObjectShapes(places);
    this.names = names;
  }

  /**
   * Of a class: the schema's own words; of a branch beside which something stands, the branch's.
   */
  public Docs ofClass(Place place) {
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
  public Docs ofProperty(List<Place> schemas, JavaType type) {
    String words =
        firstNonBlank(
            parts(schemas)
                .map(TextKeyword.DESCRIPTION::of)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null),
            schemas.isEmpty() ? null : TextKeyword.TITLE.of(schemas.get(0).schema()));
    Docs inner = inner(schemas, type);
    return new Docs(
        inner == null ? words : words(words, inner, type),
        sentences(schemas, inner, type),
        schemas.stream().anyMatch(place -> FlagKeyword.DEPRECATED.of(place.schema())),
        named(schemas),
        source(schemas),
        inner);
  }

  private Stream<Schema> parts(List<Place> schemas) {
    return schemas.stream().flatMap(place -> places.definite(place).stream()).map(Place::schema);
  }

  /** The limits and flags; what a class is limited to, its own page and Javadoc say. */
  private List<String> sentences(List<Place> schemas, @Nullable Docs inner, JavaType type) {
    Set<String> sentences = new LinkedHashSet<>();
    for (Place place : schemas) {
      for (Place part : places.definite(place)) {
        if (part.equals(place) || !(type instanceof Declared)) {
          addLimits(part.schema(), type, sentences);
        }
        addFlags(part.schema(), sentences);
      }
    }
    if (inner != null) {
      sentences.addAll(ofEach(inner, type));
    }
    return List.copyOf(sentences);
  }

  private static List<String> ofEach(Docs inner, JavaType type) {
    return inner.constraints().stream().map(said -> each(type, within(said))).toList();
  }

  /** Of the items of a tuple that have no positions of their own. */
  Docs ofRest(List<Place> schemas, ListOf type) {
    String words = "The items that follow.";
    if (schemas.isEmpty()) {
      return new Docs(words, List.of(), false);
    }
    Docs inner = ofProperty(schemas, type.element());
    return new Docs(
        words(words, inner, type), ofEach(inner, type), inner.deprecated(), null, null, inner);
  }

  /** Of the elements of a list or the values of a map; null where there are no schemas of them. */
  private @Nullable Docs inner(List<Place> schemas, JavaType type) {
    if (!(type instanceof ListOf) && !(type instanceof MapOf)) {
      return null;
    }
    List<Place> inner =
        schemas.stream()
            .flatMap(place -> places.definite(place).stream())
            .map(part -> type instanceof ListOf ? element(part) : objects.onlyValue(part))
            .filter(Objects::nonNull)
            .distinct() // else they double with each list around them
            .toList();
    return inner.isEmpty() ? null : ofProperty(inner, innerType(type));
  }

  private static JavaType innerType(JavaType type) {
    return type instanceof MapOf map ? map.value() : ((ListOf) type).element();
  }

  private @Nullable Place element(Place list) {
    Schema items = ItemsKeyword.of(list.schema());
    boolean isOfRest = !PrefixItemsKeyword.of(list.schema()).isEmpty();
    return items == null || isOfRest ? null : places.step(list, items);
  }

  /** The description of what has no class to say it stands below that of what is around it. */
  private static String words(String own, Docs inner, JavaType type) {
    if (innerType(type) instanceof Declared || inner.description().isBlank()) {
      return own;
    }
    String words = each(type, inner.description().strip());
    return own.isBlank() ? words : own + "\n\n" + words;
  }

  /** A sentence behind a colon. */
  private static String within(String sentence) {
    if (OF_EACH.matcher(sentence).lookingAt()) {
      return sentence;
    }
    String plain = LABEL.matcher(sentence).replaceFirst("$1");
    return plain.substring(0, 1).toLowerCase(Locale.ROOT) + plain.substring(1);
  }

  private static String each(JavaType type, String said) {
    String each = type instanceof ListOf ? "each element" : "each value";
    Matcher inner = OF_EACH.matcher(said);
    return inner.lookingAt()
        ? inner.group() + " of " + each + said.substring(inner.end())
        : 'E' + each.substring(1) + ": " + said;
  }

  /** The nearest file that the schemas are but references to. */
  private @Nullable ClassName source(List<Place> schemas) {
    return schemas.stream()
        .flatMap(place -> places.definite(place).stream().filter(part -> !part.equals(place)))
        .map(Place::schema)
        .filter(schema -> schema.equals(schema.document().root()))
        .map(schema -> names.get(schema.document()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** A value that is the only one or one of few, else one that the author shows. */
  private @Nullable JsonValue named(List<Place> schemas) {
    List<Schema> parts = parts(schemas).toList();
    return Stream.<Function<Schema, Stream<JsonValue>>>of(
            schema -> Stream.ofNullable(EnumKeyword.CONST.of(schema)).flatMap(List::stream),
            schema -> Stream.ofNullable(EnumKeyword.ENUM.of(schema)).flatMap(List::stream),
            schema -> single(ValueKeyword.EXAMPLES.of(schema)),
            schema -> single(ValueKeyword.EXAMPLE.of(schema)),
            schema -> single(ValueKeyword.DEFAULT.of(schema)))
        .flatMap(naming -> parts.stream().flatMap(naming))
        .findFirst()
        .orElse(null);
  }

  /** Texts, numbers and booleans: what is empty or null by default shows nothing. */
  private static Stream<JsonValue> single(@Nullable JsonValue shown) {
    if (shown instanceof JsonArray list) {
      return list.elements().stream().limit(1).flatMap(DocsPlanner::single);
    }
    boolean isSingle =
        shown instanceof JsonString text
            ? !text.value().isEmpty()
            : shown instanceof JsonNumber || shown instanceof JsonBoolean;
    return isSingle ? Stream.ofNullable(shown) : Stream.of();
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
    boolean saysNoFormat = type == Scalar.STRING || type instanceof Chosen;
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
