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
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code if}, {@code then} and {@code else} (2020-12 core, section 10.2.2). */
public enum IfKeyword implements KeywordKind {
  IF("if"),
  THEN("then"),
  ELSE("else");

  private record If(Schema condition, @Nullable Schema then, @Nullable Schema otherwise)
      implements Combination {
    @Override
    public List<Schema> subschemas() {
      return Stream.of(condition, then, otherwise).filter(Objects::nonNull).toList();
    }

    @Override
    public List<Schema> inPlace() {
      return subschemas();
    }

    @Override
    public List<CheckPlan> checks(Subchecks in) {
      List<CheckPlan> parts = List.of(in.of(condition), orTrue(then, in), orTrue(otherwise, in));
      return List.of(CheckPlan.applying("ifThenElse", parts));
    }

    private static CheckPlan orTrue(@Nullable Schema schema, Subchecks in) {
      return schema == null ? CheckPlan.Constant.TRUE : in.of(schema);
    }

    @Override
    public Condition combined(List<Condition> branches) {
      Condition yes = then == null ? Condition.TRUE : branches.get(1);
      Condition no = otherwise == null ? Condition.TRUE : branches.get(branches.size() - 1);
      return branches.get(0).then(yes, no);
    }
  }

  private final String keyword;

  IfKeyword(String keyword) {
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
    Schema schema = in.schema(value);
    if (schema == null) {
      return null;
    }
    return this == IF ? new If(schema, beside(THEN, in), beside(ELSE, in)) : new Branch(schema);
  }

  /**
   * What values match that match {@code if}, and what all others match: both in order, empty where
   * one of them may be anything.
   */
  public static List<Schema> branches(Schema schema) {
    return schema.keyword(IF.keyword) instanceof If both
            && both.then != null
            && both.otherwise != null
        ? List.of(both.then, both.otherwise)
        : List.of();
  }

  /** What tells the {@link #branches} apart. */
  public static Schema condition(Schema schema) {
    if (schema.keyword(IF.keyword) instanceof If present) {
      return present.condition;
    }
    throw new IllegalArgumentException(schema + " has no condition");
  }

  private static @Nullable Schema beside(IfKeyword kind, Reading in) {
    JsonValue value = in.schema().get(kind.keyword);
    return value == null ? null : in.quietly().schema(value);
  }

  /** {@code then} or {@code else}, which does nothing by itself. */
  private record Branch(Schema schema) implements Keyword {
    @Override
    public List<Schema> subschemas() {
      return List.of(schema);
    }
  }
}
