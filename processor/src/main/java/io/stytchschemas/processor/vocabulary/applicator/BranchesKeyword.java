package io.stytchschemas.processor.vocabulary.applicator;

import com.palantir.javapoet.CodeBlock;
import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.Assertion;
import io.stytchschemas.processor.vocabulary.CheckPlan;
import io.stytchschemas.processor.vocabulary.Condition;
import io.stytchschemas.processor.vocabulary.Form;
import io.stytchschemas.processor.vocabulary.KeywordKind;
import io.stytchschemas.processor.vocabulary.Reading;
import io.stytchschemas.processor.vocabulary.Subchecks;
import io.stytchschemas.processor.vocabulary.Told;
import io.stytchschemas.processor.vocabulary.TypedValue;
import io.stytchschemas.processor.vocabulary.validation.RequiredKeyword;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code allOf}, {@code anyOf} and {@code oneOf} (2020-12 core, section 10.2.1). */
public enum BranchesKeyword implements KeywordKind {
  ALL_OF("allOf"),
  ANY_OF("anyOf"),
  ONE_OF("oneOf");

  /** Of more, that exactly one holds is no condition to be read. */
  private static final int FEW = 4;

  /** A condition of more of them takes javac too deep. */
  private static final int MOST = 128;

  private record Branches(BranchesKeyword kind, List<Schema> schemas) implements Assertion {
    @Override
    public @Nullable JsonType type() {
      return null;
    }

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
      return List.of(CheckPlan.of(kind.keyword, in.ofAll(schemas)));
    }

    /**
     * All branches hold for the value itself; which of several does, only the document tells,
     * unless they but ask which properties there are.
     */
    @Override
    public Told told(Form form) {
      if (kind == ALL_OF) {
        return Told.BY_PARTS;
      }
      return form == Form.RECORD
              && schemas.stream().allMatch(RequiredKeyword::isAlone)
              && schemas.size() <= (kind == ANY_OF ? MOST : FEW)
          ? Told.BY_PRESENCE
          : Told.BY_DOCUMENT;
    }

    @Override
    public CodeBlock holds(TypedValue value) {
      List<Condition> branches =
          schemas.stream().map(branch -> RequiredKeyword.condition(branch, value)).toList();
      return (kind == ONE_OF ? Condition.one(branches) : Condition.any(branches)).operand();
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
  public @Nullable Keyword read(JsonValue value, Reading in) {
    List<Schema> schemas = in.schemas(keyword, value);
    return schemas == null ? null : new Branches(this, schemas);
  }

  /** The branches of a schema, in order; empty where it does not have the keyword. */
  public List<Schema> of(Schema schema) {
    return schema.keyword(keyword) instanceof Branches branches ? branches.schemas : List.of();
  }
}
