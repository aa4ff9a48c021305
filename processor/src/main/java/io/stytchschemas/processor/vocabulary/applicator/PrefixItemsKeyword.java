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
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code prefixItems} (2020-12 core, section 10.3.1.1), and the array form of {@code items} before
 * it.
 */
public enum PrefixItemsKeyword implements KeywordKind {
  PREFIX_ITEMS;

  private record Prefix(String keyword, List<Schema> schemas) implements Assertion {
    @Override
    public JsonType type() {
      return JsonType.ARRAY;
    }

    @Override
    public List<Schema> subschemas() {
      return schemas;
    }

    @Override
    public List<CheckPlan> checks(Subchecks in) {
      List<CheckPlan> checks = new ArrayList<>();
      String method = keyword.equals("items") ? "tupleItem" : "prefixItem";
      for (Schema schema : schemas) {
        checks.add(CheckPlan.applying(type(), method, in.of(schema)));
      }
      return checks;
    }

    @Override
    public Evidence evidence(Form form) {
      return form == Form.TUPLE ? Evidence.BY_PARTS : Evidence.BY_DOCUMENT;
    }
  }

  @Override
  public String keyword() {
    return "prefixItems";
  }

  @Override
  public Role role() {
    return Role.SCHEMA;
  }

  @Override
  public @Nullable Keyword read(JsonValue value, Reading in) {
    return read(keyword(), value, in);
  }

  static @Nullable Keyword read(String keyword, JsonValue value, Reading in) {
    List<Schema> schemas = in.schemas(keyword, value);
    return schemas == null ? null : new Prefix(keyword, schemas);
  }

  /** The schemas of the first items, in order. */
  public static List<Schema> of(Schema schema) {
    for (String keyword : List.of("prefixItems", "items")) {
      if (schema.keyword(keyword) instanceof Prefix prefix) {
        return prefix.schemas;
      }
    }
    return List.of();
  }
}
