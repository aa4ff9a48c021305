package io.stytchschemas.processor.vocabulary.applicator;

import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.Assertion;
import io.stytchschemas.processor.vocabulary.Evidence;
import io.stytchschemas.processor.vocabulary.KeywordKind;
import io.stytchschemas.processor.vocabulary.Reading;
import io.stytchschemas.processor.vocabulary.Role;
import io.stytchschemas.processor.vocabulary.check.CheckPlan;
import io.stytchschemas.processor.vocabulary.check.Subchecks;
import io.stytchschemas.processor.vocabulary.typed.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code unevaluatedProperties} and {@code unevaluatedItems} (2020-12 core, section 11): what no
 * keyword of the schema, nor of the schemas that it applies in place, has looked at. They come last
 * of all keywords.
 */
public enum UnevaluatedKeyword implements KeywordKind {
  UNEVALUATED_PROPERTIES("unevaluatedProperties", JsonType.OBJECT),
  UNEVALUATED_ITEMS("unevaluatedItems", JsonType.ARRAY);

  /** Tells that a schema needs to know what was evaluated. */
  public record Unevaluated(UnevaluatedKeyword kind, Schema schema) implements Assertion {
    @Override
    public JsonType type() {
      return kind.type;
    }

    @Override
    public List<Schema> subschemas() {
      return List.of(schema);
    }

    @Override
    public List<CheckPlan> checks(Subchecks in) {
      return List.of(CheckPlan.applying(type(), kind.keyword, in.of(schema)));
    }

    @Override
    public Evidence evidence(Form form) {
      return Evidence.BY_DOCUMENT;
    }
  }

  private final String keyword;
  private final JsonType type;

  UnevaluatedKeyword(String keyword, JsonType type) {
    this.keyword = keyword;
    this.type = type;
  }

  @Override
  public String keyword() {
    return keyword;
  }

  @Override
  public Role role() {
    return Role.SCHEMA;
  }

  @Override
  public @Nullable Keyword read(JsonValue value, Reading in) {
    Schema schema = in.schema(value);
    return schema == null ? null : new Unevaluated(this, schema);
  }

  /** The schema of what is left unevaluated; null where a schema does not say. */
  public @Nullable Schema of(Schema schema) {
    return schema.keyword(keyword) instanceof Unevaluated unevaluated ? unevaluated.schema : null;
  }
}
