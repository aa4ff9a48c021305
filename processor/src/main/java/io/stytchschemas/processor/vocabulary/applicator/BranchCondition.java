package io.stytchschemas.processor.vocabulary.applicator;

import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.Assertion;
import io.stytchschemas.processor.vocabulary.Condition;
import io.stytchschemas.processor.vocabulary.Form;
import io.stytchschemas.processor.vocabulary.Told;
import io.stytchschemas.processor.vocabulary.TypedValue;
import io.stytchschemas.processor.vocabulary.core.Reference;
import io.stytchschemas.processor.vocabulary.validation.RequiredKeyword;
import io.stytchschemas.processor.vocabulary.validation.TypeKeyword;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Branches of keywords as conditions on a typed value: of strings and numbers whatever the branches
 * say, where that is not too much for one expression; of records what is required.
 */
final class BranchCondition {
  /** How many conditions one expression is made of at most: javac does not take any number. */
  private static final int LARGEST = 128;

  private final Form form;

  /** How many keywords there may be yet: references may lead to the same ones time and again. */
  private int left = LARGEST;

  private BranchCondition(Form form) {
    this.form = form;
  }

  /** Whether typed values tell just what a keyword says of those of a form. */
  static boolean isTold(Combination keyword, Form form) {
    return switch (form) {
      case STRING, INT, LONG, DOUBLE, RECORD -> new BranchCondition(form).size(keyword) <= LARGEST;
      default -> false;
    };
  }

  /** How many conditions a schema is; beyond {@link #LARGEST} if it is none that can be told. */
  private int size(Schema schema) {
    return schema.isNever() || isOfOtherType(schema, form)
        ? 1
        : sum(schema.keywords().stream().filter(each -> concerns(each, form)), this::size);
  }

  private int size(Keyword keyword) {
    if (--left < 0) {
      return LARGEST + 1;
    }
    if (keyword instanceof Combination combination) {
      return sum(combination.inPlace().stream(), this::size) * combination.copies();
    }
    if (keyword instanceof Reference reference) {
      Schema target = reference.onlyTarget();
      return target == null ? LARGEST + 1 : size(target);
    }
    Told told = ((Assertion) keyword).told(form);
    return told == Told.BY_TYPE || told == Told.BY_VALUE ? 1 : LARGEST + 1;
  }

  private static <T> int sum(Stream<T> parts, ToIntFunction<T> size) {
    return (int) Math.min(LARGEST + 1, parts.mapToLong(size::applyAsInt).sum());
  }

  private static boolean concerns(Keyword keyword, Form form) {
    return keyword instanceof Assertion assertion
        && (assertion.type() == null || assertion.type() == form.jsonType());
  }

  private static boolean isOfOtherType(Schema schema, Form form) {
    Set<JsonType> types = TypeKeyword.of(schema);
    return !types.isEmpty() && types.stream().noneMatch(type -> type.kind() == form.jsonType());
  }

  /** What {@link #isTold} says can be told. */
  static Condition of(Combination keyword, TypedValue value) {
    return keyword.combined(keyword.inPlace().stream().map(branch -> of(branch, value)).toList());
  }

  private static Condition of(Schema schema, TypedValue value) {
    Form form = value.form();
    if (schema.isNever() || isOfOtherType(schema, form)) {
      return Condition.FALSE;
    }
    List<Condition> all = new ArrayList<>();
    if (form == Form.RECORD) {
      all.add(RequiredKeyword.condition(schema, value));
    }
    for (Keyword keyword : schema.keywords()) {
      if (concerns(keyword, form)) {
        all.add(of((Assertion) keyword, value));
      }
    }
    return Condition.all(all);
  }

  private static Condition of(Assertion assertion, TypedValue value) {
    if (assertion instanceof Combination combination) {
      return of(combination, value);
    }
    if (assertion instanceof Reference reference) {
      Schema target = reference.onlyTarget();
      return target == null ? Condition.TRUE : of(target, value);
    }
    return assertion.told(value.form()) == Told.BY_TYPE
        ? Condition.TRUE
        : Condition.operand(assertion.holds(value));
  }
}
