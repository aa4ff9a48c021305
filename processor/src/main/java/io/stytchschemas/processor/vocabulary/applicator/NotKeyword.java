package io.stytchschemas.processor.vocabulary.applicator;

import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.KeywordKind;
import io.stytchschemas.processor.vocabulary.Reading;
import io.stytchschemas.processor.vocabulary.Role;
import io.stytchschemas.processor.vocabulary.check.CheckPlan;
import io.stytchschemas.processor.vocabulary.check.Subchecks;
import io.stytchschemas.processor.vocabulary.typed.Condition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code not} (2020-12 core, section 10.2.1.4); what it evaluates counts for nothing. */
public enum NotKeyword implements KeywordKind {
  NOT;

  private record Not(Schema schema) implements Combination {
    @Override
    public List<Schema> subschemas() {
      return List.of(schema);
    }

    @Override
    public List<Schema> inPlace() {
      return List.of(schema);
    }

    @Override
    public List<CheckPlan> checks(Subchecks in) {
      return List.of(CheckPlan.of("not", List.of(in.of(schema))));
    }

    @Override
    public Condition combined(List<Condition> branches) {
      return branches.get(0).not();
    }
  }

  /** The schema that must not hold; null without one. */
  public static @Nullable Schema of(Schema schema) {
    return schema.keyword(NOT.keyword()) instanceof Not not ? not.schema : null;
  }

  @Override
  public String keyword() {
    return "not";
  }

  @Override
  public Role role() {
    return Role.SCHEMA;
  }

  @Override
  public @Nullable Keyword read(JsonValue value, Reading in) {
    Schema schema = in.schema(value);
    return schema == null ? null : new Not(schema);
  }
}
