package io.stytchschemas.integration.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.Schema;
import io.stytchschemas.SchemaViolationException;
import io.stytchschemas.ValidationResult;
import io.stytchschemas.Violation;
import io.stytchschemas.testing.Documents;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * For every schema that Stytch publishes: what is valid is read and written back as equal JSON, and
 * the verdict on valid and on spoiled documents is networknt's, save for Stytch's rules.
 */
@AddLifecycleHook(SkipWithoutCorpus.class)
class CorpusTest {
  /** Marks the keywords by which our own rules report. They alone go beyond the schema. */
  private static final String RULE = "/stytch:";

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  @Property(tries = 20, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void whatIsValidSurvives(@ForAll Random random) {
    for (Judged corpus : Judged.ALL) {
      Tomorrow tomorrow = new Tomorrow(corpus.corpus().texts());
      for (Schema<?> schema : corpus.corpus().schemas()) {
        JsonNode document = document(schema, random);
        JsonNode kept = tomorrow.withoutUnknown(document, corpus.corpus().texts().get(schema.id()));
        String json = document.toString();
        assertThat(corpus.networknt().isValid(schema.id(), document)).as(json).isTrue();
        assertThat(schema.validateJson(json).errors()).as(json).isEmpty();
        assertThat(NumericEquality.canonical(MAPPER.readTree(roundTrip(schema, json))))
            .as(schema.id())
            .isEqualTo(NumericEquality.canonical(kept));
      }
    }
  }

  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void verdictsAgree(@ForAll Random random) {
    int valid = 0;
    int refused = 0;
    for (Judged corpus : Judged.ALL) {
      Mutations mutations = new Mutations(random);
      for (Schema<?> schema : corpus.corpus().schemas()) {
        JsonNode document = mutations.of(document(schema, random));
        String json = document.toString();
        ValidationResult ours = schema.validateJson(json);
        boolean ruled = ours.errors().stream().allMatch(CorpusTest::isRule);
        assertThat(ours.isValid() || ruled)
            .as(() -> schema.id() + " on " + json + ": " + ours)
            .isEqualTo(corpus.networknt().isValid(schema.id(), document));
        assertReadAgrees(schema, document, ours);
        assertLenientAgrees(schema, document, ours);
        valid += ours.isValid() ? 1 : 0;
        refused += ours.isValid() ? 0 : 1;
      }
    }
    assertThat(valid).as("documents that stayed valid").isGreaterThan(20);
    assertThat(refused).as("documents that were spoiled").isGreaterThan(20);
  }

  /** What {@code read} alone refuses is a number that the Java type does not hold. */
  private static void assertReadAgrees(Schema<?> schema, JsonNode document, ValidationResult ours) {
    String json = document.toString();
    try {
      roundTrip(schema, json);
      assertThat(ours.isValid()).as(() -> schema.id() + " reads " + json).isTrue();
    } catch (SchemaViolationException e) {
      List<Violation> errors = e.result().errors();
      assertThat(errors).as(json).containsAll(ours.errors());
      for (Violation violation : errors) {
        assertThat(ours.errors().contains(violation) || isBeyondInt(violation, document))
            .as(() -> schema.id() + " reads " + json + ": " + violation)
            .isTrue();
      }
    }
  }

  /**
   * What {@code readLenient} refuses is a wrong type or a property that is missing, in its place.
   */
  private static void assertLenientAgrees(
      Schema<?> schema, JsonNode document, ValidationResult ours) {
    List<Violation> broken = ours.errors().stream().filter(CorpusTest::breaksStructure).toList();
    String json = document.toString();
    try {
      assertThat(schema.readLenient(json)).as(json).isNotNull();
      assertThat(broken).as(() -> schema.id() + " reads leniently " + json).isEmpty();
    } catch (SchemaViolationException e) {
      List<Violation> errors = e.result().errors();
      assertThat(errors).as(json).containsAll(broken);
      for (Violation violation : errors) {
        assertThat(broken.contains(violation) || isBeyondInt(violation, document))
            .as(() -> schema.id() + " reads leniently " + json + ": " + violation)
            .isTrue();
      }
    }
  }

  private static boolean breaksStructure(Violation violation) {
    return violation.keywordLocation().matches(".*/(type|required)");
  }

  @Property(tries = 10, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void whatTomorrowBringsIsReadLeniently(@ForAll Random random) {
    for (Judged corpus : Judged.ALL) {
      Map<String, JsonNode> texts = corpus.corpus().texts();
      Tomorrow tomorrow = new Tomorrow(texts);
      for (Schema<?> schema : corpus.corpus().schemas()) {
        JsonNode text = texts.get(schema.id());
        JsonNode document = tomorrow.withoutUnknown(document(schema, random), text);
        JsonNode kept = tomorrow.withNewValues(document, text);
        String json = tomorrow.withNewProperties(kept, text).toString();
        assertThat(NumericEquality.canonical(MAPPER.readTree(lenientRoundTrip(schema, json))))
            .as(() -> schema.id() + " on " + json)
            .isEqualTo(NumericEquality.canonical(kept));
      }
    }
  }

  private static JsonNode document(Schema<?> schema, Random random) {
    Documents<?> documents = Documents.of(schema).withSeed(random.nextLong());
    return MAPPER.readTree(documents.random().findFirst().orElseThrow());
  }

  private static <T> String lenientRoundTrip(Schema<T> schema, String json) {
    return schema.writeString(schema.readLenient(json));
  }

  private static boolean isRule(Violation violation) {
    return violation.keywordLocation().contains(RULE);
  }

  private static boolean isBeyondInt(Violation violation, JsonNode document) {
    JsonNode value = document.at(JsonPointer.compile(violation.instanceLocation()));
    return value.isNumber() && !value.canConvertToInt();
  }

  /** Reads, and writes, and sees to it that the second reading gives the same as the first. */
  private static <T> String roundTrip(Schema<T> schema, String json) {
    T value = schema.read(json);
    String written = schema.writeString(value);
    assertThat(schema.read(written)).isEqualTo(value);
    assertThat(schema.validate(value)).isEqualTo(schema.validateJson(written));
    return written;
  }
}
