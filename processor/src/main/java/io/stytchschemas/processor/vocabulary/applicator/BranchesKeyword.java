package io.stytchschemas.processor.vocabulary.applicator;

import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.Evidence;
import io.stytchschemas.processor.vocabulary.KeywordKind;
import io.stytchschemas.processor.vocabulary.Reading;
import io.stytchschemas.processor.vocabulary.Role;
import io.stytchschemas.processor.vocabulary.check.CheckPlan;
import io.stytchschemas.processor.vocabulary.check.Subchecks;
import io.stytchschemas.processor.vocabulary.typed.Condition;
import io.stytchschemas.processor.vocabulary.typed.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code allOf}, {@code anyOf} and {@code oneOf} (2020-12 core, section 10.2.1). */
public enum BranchesKeyword implements KeywordKind {
  ALL_OF("allOf"),
  ANY_OF("anyOf"),
  ONE_OF("oneOf");

  /** Of more, that exactly one holds is no condition to be read. */
  private static final int FEW = 4;

  /** More copies than a condition may have. */
  private static final int MANY = 1_000;

  private record Branches(BranchesKeyword kind, List<Schema> schemas) implements Combination {
    @Override
    public List<Schema> subschemas() {
      return schemas;
    }

    @Override
    public List<Schema> inPlace() {
      return schemas;
    }

    @Override
    public List<CheckPlan> checks(Subchecks in) {
      List<CheckPlan> branches = in.ofAll(schemas);
      return List.of(
          kind == ONE_OF
              ? CheckPlan.of(kind.keyword, branches)
              : CheckPlan.applying(kind.keyword, branches));
    }

    /** All branches hold for the value itself; which of several does, mostly the document tells. */
    @Override
    public Evidence evidence(Form form) {
      return kind == ALL_OF ? Evidence.BY_PARTS : Combination.super.evidence(form);
    }

    @Override
    public int copies() {
      boolean isMany = schemas.size() > FEW;
      return kind != ONE_OF ? 1 : isMany ? MANY : schemas.size();
    }

    @Override
    public Condition combined(List<Condition> branches) {
      return switch (kind) {
        case ALL_OF -> Condition.all(branches);
        case ANY_OF -> Condition.any(branches);
        case ONE_OF -> Condition.one(branches);
      };
    }
  }

  private final String keyword;

  BranchesKeyword(String keyword) {
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
    List<Schema> schemas = in.schemas(keyword, value);
    return schemas == null ? null : new Branches(this, schemas);
  }

  /** The branches of a schema, in order; empty where it does not have the keyword. */
  public List<Schema> of(Schema schema) {
    return schema.keyword(keyword) instanceof Branches branches ? branches.schemas : List.of();
  }
}
