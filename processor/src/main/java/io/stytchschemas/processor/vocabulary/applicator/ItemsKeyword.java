package io.stytchschemas.processor.vocabulary.applicator;

import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.json.JsonValue.JsonArray;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.Annotation;
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
 * {@code items} of 2020-12 (core, section 10.3.1.2), {@code items} of the drafts before it, which
 * may also be an array, and {@code additionalItems}, which then says what follows.
 */
public enum ItemsKeyword implements KeywordKind {
  ITEMS("items"),
  ITEMS_OR_TUPLE("items"),
  ADDITIONAL_ITEMS("additionalItems");

  /**
   * @param prefix how many items come before those that it applies to
   */
  private record Items(String keyword, Schema schema, int prefix) implements Assertion {
    @Override
    public JsonType type() {
      return JsonType.ARRAY;
    }

    @Override
    public List<Schema> subschemas() {
      return List.of(schema);
    }

    @Override
    public List<CheckPlan> checks(Subchecks in) {
      return List.of(CheckPlan.applying(type(), keyword, in.of(schema)));
    }

    @Override
    public Evidence evidence(Form form) {
      return prefix == 0 || form == Form.TUPLE ? Evidence.BY_PARTS : Evidence.BY_DOCUMENT;
    }
  }

  private final String keyword;

  ItemsKeyword(String keyword) {
    this.keyword = keyword;
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
    if (this == ITEMS_OR_TUPLE && value instanceof JsonArray array) {
      return array.elements().isEmpty()
          ? new Annotation(value)
          : PrefixItemsKeyword.read(keyword, value, in);
    }
    if (this == ADDITIONAL_ITEMS && !(in.schema().get("items") instanceof JsonArray)) {
      // By the letter it is ignored then; as a schema it must still be readable, for references
      // into it.
      return in.schema(value) == null ? null : new Annotation(value);
    }
    if (this == ITEMS && value instanceof JsonArray) {
      return in.refuse(keyword, value, "a schema (a list of them is \"prefixItems\" here)");
    }
    Schema schema = in.schema(value);
    return schema == null ? null : new Items(keyword, schema, prefix(in));
  }

  private int prefix(Reading in) {
    String before = this == ITEMS ? "prefixItems" : this == ADDITIONAL_ITEMS ? "items" : "";
    return in.schema().get(before) instanceof JsonArray array ? array.elements().size() : 0;
  }

  /** The schema of the items after the prefix; null where a schema does not say. */
  public static @Nullable Schema of(Schema schema) {
    for (ItemsKeyword kind : values()) {
      if (schema.keyword(kind.keyword) instanceof Items items) {
        return items.schema;
      }
    }
    return null;
  }
}
