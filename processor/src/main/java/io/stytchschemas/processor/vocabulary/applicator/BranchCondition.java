package io.stytchschemas.processor.vocabulary.applicator;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.Assertion;
import io.stytchschemas.processor.vocabulary.Evidence;
import io.stytchschemas.processor.vocabulary.core.Reference;
import io.stytchschemas.processor.vocabulary.typed.Condition;
import io.stytchschemas.processor.vocabulary.typed.Form;
import io.stytchschemas.processor.vocabulary.typed.TypedValue;
import io.stytchschemas.processor.vocabulary.validation.RequiredKeyword;
import io.stytchschemas.processor.vocabulary.validation.TypeKeyword;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Branches of keywords as conditions on a typed value: of strings and numbers what the branches
 * say, where that is not too much for one expression; of records what is required. Of null they are
 * true or false.
 */
public final class BranchCondition {
  /**
   * How many conditions one expression is made of at most, of which a method has a hundred or so:
   * javac does not take methods of any size.
   */
  private static final int LARGEST = 24;

  /** The same of records, which are but asked which properties they have. */
  private static final int LARGEST_OF_RECORDS = 256;

  /** Of null nothing is written out. */
  private static final int LARGEST_OF_NULL = 10_000;

  private static final int DEEPEST = 100;

  private final Form form;
  private final int largest;

  /** How many keywords there may be yet: references may lead to the same ones time and again. */
  private int left;

  /** How deep they stand within one another, which has an end even where a schema has none. */
  private int depth;

  private BranchCondition(Form form) {
    this.form = form;
    this.largest =
        switch (form) {
          case NULL -> LARGEST_OF_NULL;
          case RECORD -> LARGEST_OF_RECORDS;
          default -> LARGEST;
        };
    this.left = 2 * largest;
  }

  /** Whether typed values tell just what a keyword says of those of a form. */
  static boolean isEvident(Combination keyword, Form form) {
    return switch (form) {
      case STRING, INT, LONG, DOUBLE, RECORD -> new BranchCondition(form).isEvident(keyword);
      default -> false;
    };
  }

  /** Whether it is known now, when code is made, that an assertion holds of null. */
  public static boolean allowsNull(Assertion assertion) {
    return !concerns(assertion, Form.NULL)
        || (new BranchCondition(Form.NULL).isEvident(assertion)
            && of(assertion, NullValue.INSTANCE).isTrue());
  }

  private boolean isEvident(Keyword keyword) {
    return size(keyword) <= largest;
  }

  /** How many conditions a schema is; beyond the largest if it is none that can be told. */
  private int size(Schema schema) {
    if (schema.isNever() || isOfOtherType(schema, form)) {
      return 1;
    }
    int names = form == Form.RECORD ? RequiredKeyword.of(schema).size() : 0;
    return names + sum(schema.keywords().stream().filter(each -> concerns(each, form)), this::size);
  }

  private int size(Keyword keyword) {
    if (--left < 0 || depth == DEEPEST) {
      return largest + 1;
    }
    depth++;
    int size = sizeWithin(keyword);
    depth--;
    return size;
  }

  private int sizeWithin(Keyword keyword) {
    if (keyword instanceof Combination combination) {
      int copies = form == Form.NULL ? 1 : combination.copies();
      return sum(combination.inPlace().stream(), this::size) * copies;
    }
    if (keyword instanceof Reference reference) {
      Schema target = reference.onlyTarget();
      return target == null ? largest + 1 : size(target);
    }
    Evidence evidence = ((Assertion) keyword).evidence(form);
    return evidence == Evidence.BY_TYPE || evidence == Evidence.BY_VALUE ? 1 : largest + 1;
  }

  private <T> int sum(Stream<T> parts, ToIntFunction<T> size) {
    return (int) Math.min(largest + 1, parts.mapToLong(size::applyAsInt).sum());
  }

  private static boolean concerns(Keyword keyword, Form form) {
    return keyword instanceof Assertion assertion
        && (assertion.type() == null || assertion.type() == form.jsonType());
  }

  private static boolean isOfOtherType(Schema schema, Form form) {
    Set<JsonType> types = TypeKeyword.of(schema);
    return !types.isEmpty() && types.stream().noneMatch(type -> type.kind() == form.jsonType());
  }

  /** What {@link #isEvident} says can be told. */
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
    if (assertion instanceof Reference reference) {
      Schema target = reference.onlyTarget();
      return target == null ? Condition.TRUE : of(target, value);
    }
    boolean isPart = assertion instanceof Combination;
    return !isPart && assertion.evidence(value.form()) == Evidence.BY_TYPE
        ? Condition.TRUE
        : assertion.holds(value);
  }

  /** Null, of which nothing is asked at run time. */
  private enum NullValue implements TypedValue {
    INSTANCE;

    @Override
    public Form form() {
      return Form.NULL;
    }

    @Override
    public CodeBlock code() {
      return CodeBlock.of("null");
    }

    @Override
    public CodeBlock size() {
      throw new IllegalStateException("null has no size");
    }

    @Override
    public Condition has(String property) {
      throw new IllegalStateException("null has no properties");
    }

    @Override
    public CodeBlock constant(String hint, TypeName type, CodeBlock value) {
      throw new IllegalStateException("null is compared with nothing");
    }
  }
}
