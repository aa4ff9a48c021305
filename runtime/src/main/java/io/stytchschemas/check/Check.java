package io.stytchschemas.check;

import io.stytchschemas.Schema;
import io.stytchschemas.check.verdict.Verdict;
import io.stytchschemas.json.PropertyNames;
import io.stytchschemas.json.document.IndexedDocument;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a schema says of a JSON value, as a tree of rules: one class for each family of keywords.
 * Immutable, and cheap to make: a rule that is added refers to those before it.
 *
 * <p>{@link #passes} has the rules put together for speed when it is first asked; {@link #report}
 * takes them as they stand, in their order. For generated code; tools look into a check with a
 * {@link CheckVisitor}.
 */
// The subclasses of which there are constants here can only be reached through this class, so that
// no thread begins with one of them. Documents are indexed in this module alone.
@SuppressWarnings({"ClassInitializationDeadlock", "exports"})
public abstract class Check {
  /** The schema {@code true}. */
  public static final Check TRUE = new BooleanCheck(true);

  /** The schema {@code false}. */
  public static final Check FALSE = new BooleanCheck(false);

  public static final Check NULL = TypeCheck.of(false, "null");
  public static final Check BOOLEAN = TypeCheck.of(false, "boolean");
  public static final Check STRING = TypeCheck.of(false, "string");
  public static final Check NUMBER = TypeCheck.of(false, "number");

  /** A number without a fraction, however it is written: 1.0 is one (since draft-06). */
  public static final Check INTEGER = TypeCheck.of(false, "integer");

  public static final Check OBJECT = TypeCheck.of(false, "object");
  public static final Check ARRAY = TypeCheck.of(false, "array");

  private @Nullable Verdict passing;
  private @Nullable Verdict validity;

  Check() {}

  // --- any value -------------------------------------------------------------------------------

  /** {@code "type": ["string", "null"]}. */
  public static Check type(String... types) {
    return TypeCheck.of(false, types);
  }

  /** The same in draft-04, where an integer is written without fraction and exponent. */
  public static Check typeAsWritten(String... types) {
    return TypeCheck.of(true, types);
  }

  /** An {@code enum} of strings. */
  public static Check enumOf(String... strings) {
    return ValuesCheck.ofStrings("enum", strings);
  }

  /**
   * Any {@code enum}.
   *
   * @param array its value as JSON text
   */
  public static Check enumOfJson(String array) {
    return new ValuesCheck("enum", array);
  }

  /** A {@code const} that is a string. */
  public static Check constant(String string) {
    return ValuesCheck.ofStrings("const", string);
  }

  /**
   * Any {@code const}.
   *
   * @param value as JSON text
   */
  public static Check constantJson(String value) {
    return new ValuesCheck("const", "[" + value + "]");
  }

  /** What a {@code $ref} names: the whole schema of another type. */
  public static Check ref(Schema<?> target) {
    return ref("$ref", target);
  }

  /**
   * What a {@code $ref} names: a part of a schema.
   *
   * @param key as {@link Checked#part} takes it
   */
  public static Check ref(Schema<?> owner, String key) {
    return ref("$ref", owner, key);
  }

  /** What a reference by another keyword names: the whole schema of another type. */
  public static Check ref(String keyword, Schema<?> target) {
    return new RefCheck(keyword, Checked.of(target), "");
  }

  /**
   * What a reference by another keyword names: a part of a schema.
   *
   * @param key as {@link Checked#part} takes it
   */
  public static Check ref(String keyword, Schema<?> owner, String key) {
    return new RefCheck(keyword, Checked.of(owner), key);
  }

  /** The same, of what is no {@link Schema}. */
  public static Check ref(String keyword, Checked owner, String pointer) {
    return new RefCheck(keyword, owner, pointer);
  }

  /**
   * The check of a part of a schema, of which no reference tells: asked for only when there is a
   * value.
   *
   * @param key as {@link Checked#part} takes it
   */
  public static Check part(Schema<?> owner, String key) {
    return new PartCheck(Checked.of(owner), key);
  }

  /** Branches may also be added one by one: {@code allOf().branch(a).branch(b)}. */
  public static BranchesCheck allOf(Check... branches) {
    return BranchesCheck.of(BranchesCheck.Kind.ALL_OF, branches);
  }

  /** As {@link #allOf}: one branch at least must hold. */
  public static BranchesCheck anyOf(Check... branches) {
    return BranchesCheck.of(BranchesCheck.Kind.ANY_OF, branches);
  }

  /** As {@link #allOf}: one branch must hold, and no other. */
  public static BranchesCheck oneOf(Check... branches) {
    return BranchesCheck.of(BranchesCheck.Kind.ONE_OF, branches);
  }

  /** {@code not}: what has no error by the check has one. */
  public static Check not(Check check) {
    return new NotCheck(check);
  }

  /** {@code if}, {@code then} and {@code else}; what is not there is {@link #TRUE}. */
  public static Check ifThenElse(Check condition, Check then, Check otherwise) {
    return new IfCheck(condition, then, otherwise);
  }

  // --- numbers ---------------------------------------------------------------------------------

  /** {@code minimum}; what is no number passes, here as with all limits. */
  public static Check minimum(long limit) {
    return new LimitCheck(LimitCheck.Kind.MINIMUM, "minimum", BigDecimal.valueOf(limit));
  }

  /**
   * The same for a limit that is no {@code long}.
   *
   * @param limit as JSON has it
   * @throws NumberFormatException if it is no number, here as wherever one is a text
   */
  public static Check minimum(String limit) {
    return new LimitCheck(LimitCheck.Kind.MINIMUM, "minimum", new BigDecimal(limit));
  }

  /** {@code maximum}. */
  public static Check maximum(long limit) {
    return new LimitCheck(LimitCheck.Kind.MAXIMUM, "maximum", BigDecimal.valueOf(limit));
  }

  /** As {@link #minimum(String)}. */
  public static Check maximum(String limit) {
    return new LimitCheck(LimitCheck.Kind.MAXIMUM, "maximum", new BigDecimal(limit));
  }

  /** {@code exclusiveMinimum} that is a number, as it is since draft-06. */
  public static Check exclusiveMinimum(long limit) {
    return above("exclusiveMinimum", limit);
  }

  /** As {@link #minimum(String)}. */
  public static Check exclusiveMinimum(String limit) {
    return above("exclusiveMinimum", limit);
  }

  /** {@code exclusiveMaximum} that is a number, as it is since draft-06. */
  public static Check exclusiveMaximum(long limit) {
    return below("exclusiveMaximum", limit);
  }

  /** As {@link #minimum(String)}. */
  public static Check exclusiveMaximum(String limit) {
    return below("exclusiveMaximum", limit);
  }

  /** A limit that is excluded; in draft-04 the keyword is {@code minimum}. */
  public static Check above(String keyword, long limit) {
    return new LimitCheck(LimitCheck.Kind.ABOVE, keyword, BigDecimal.valueOf(limit));
  }

  /** As {@link #minimum(String)}. */
  public static Check above(String keyword, String limit) {
    return new LimitCheck(LimitCheck.Kind.ABOVE, keyword, new BigDecimal(limit));
  }

  /** A limit that is excluded; in draft-04 the keyword is {@code maximum}. */
  public static Check below(String keyword, long limit) {
    return new LimitCheck(LimitCheck.Kind.BELOW, keyword, BigDecimal.valueOf(limit));
  }

  /** As {@link #minimum(String)}. */
  public static Check below(String keyword, String limit) {
    return new LimitCheck(LimitCheck.Kind.BELOW, keyword, new BigDecimal(limit));
  }

  /**
   * {@code multipleOf}, in exact decimal arithmetic.
   *
   * @throws IllegalArgumentException if the divisor is not greater than 0
   */
  public static Check multipleOf(long divisor) {
    return new MultipleOfCheck(BigDecimal.valueOf(divisor));
  }

  /**
   * The same for a divisor that is no {@code long}, as JSON has it.
   *
   * @throws NumberFormatException if it is no number
   * @throws IllegalArgumentException if it is not greater than 0
   */
  public static Check multipleOf(String divisor) {
    return new MultipleOfCheck(new BigDecimal(divisor));
  }

  // --- strings ---------------------------------------------------------------------------------

  /** {@code minLength}, in characters, which are code points: an emoji is one. */
  public static Check minLength(int limit) {
    return new SizeCheck(SizeCheck.Kind.MIN_LENGTH, limit);
  }

  /** {@code maxLength}, as {@link #minLength}. */
  public static Check maxLength(int limit) {
    return new SizeCheck(SizeCheck.Kind.MAX_LENGTH, limit);
  }

  /** {@code pattern}: found anywhere in a string, unless it is anchored. */
  public static Check pattern(TextPattern pattern) {
    return new PatternCheck(pattern);
  }

  /**
   * A {@code format} that is asserted.
   *
   * @param name as the schema has it, such as {@code "date-time"}
   * @throws IllegalArgumentException if {@link StandardFormat} has no such format
   */
  public static Check format(String name) {
    StandardFormat format = StandardFormat.of(name);
    if (format == null) {
      throw new IllegalArgumentException(
          "no format that can be asserted: " + name + "; StandardFormat lists those that can");
    }
    return new FormatCheck(format);
  }

  // --- objects and arrays ----------------------------------------------------------------------

  /**
   * {@code "type": "object"} with {@code properties} of these names, of which some may be required.
   */
  public static ObjectCheck object(PropertyNames names) {
    return ObjectCheck.of(true, names);
  }

  /** {@code "type": "object"}; the rest follows. */
  public static ObjectCheck object() {
    return ObjectCheck.of(true);
  }

  /** As {@link #object(PropertyNames)}; but values of other types pass. */
  public static ObjectCheck properties(PropertyNames names) {
    return ObjectCheck.of(false, names);
  }

  /** What is said of objects, where values of other types pass. */
  public static ObjectCheck properties() {
    return ObjectCheck.of(false);
  }

  /** {@code "type": "array"}; the rest follows. */
  public static ArrayCheck array() {
    return ArrayCheck.of(true);
  }

  /** What is said of arrays, where values of other types pass. */
  public static ArrayCheck items() {
    return ArrayCheck.of(false);
  }

  // --- together --------------------------------------------------------------------------------

  /** This, and what another keyword of the same schema says. */
  public final Check and(Check other) {
    return new AllCheck(this, other);
  }

  /**
   * This, which is all that a schema says besides, and then {@code unevaluatedProperties}: of what
   * this has not looked at.
   */
  public final Check unevaluatedProperties(Check check) {
    return new UnevaluatedCheck(this, UnevaluatedCheck.Kind.PROPERTIES, check);
  }

  /** The same for {@code unevaluatedItems}. */
  public final Check unevaluatedItems(Check check) {
    return new UnevaluatedCheck(this, UnevaluatedCheck.Kind.ITEMS, check);
  }

  // --- asked -----------------------------------------------------------------------------------

  /** Whether there is nothing to report of a value, not even a warning. */
  public final boolean passes(IndexedDocument document, int row) {
    return verdict(true).passesAtAnyDepth(document, row) && !document.gaveUp();
  }

  /** Whether a value has no error; what is tried, such as a branch, is not warned of. */
  public final boolean isValid(IndexedDocument document, int row) {
    return verdict(false).passesAtAnyDepth(document, row) && !document.gaveUp();
  }

  /**
   * The verdict by this, put together for speed. For the runtime alone.
   *
   * @param warns whether a warning counts
   */
  public final Verdict verdict(boolean warns) {
    Verdict verdict = warns ? passing : validity;
    if (verdict == null) {
      verdict = Verdict.of(this, warns);
      if (warns) {
        passing = verdict;
      } else {
        validity = verdict;
      }
    }
    return verdict;
  }

  /** How many properties of an object, or items of an array, the rules of this look at. */
  public final int knows(IndexedDocument document, int row) {
    Marks seen = new Marks();
    mark(document, row, seen);
    return seen.count(document.count(row));
  }

  /** Adds what is wrong with a value, each violation with its places. */
  public final void report(IndexedDocument document, int row, Violations out) {
    new Report(document, out, "", "").runAll(this, row);
  }

  /**
   * The same for a value that is a part of another.
   *
   * @param instanceLocation where it stands in that
   * @param keywordLocation where this stands in the schema of that
   */
  public final void report(
      IndexedDocument document,
      int row,
      Violations out,
      String instanceLocation,
      String keywordLocation) {
    new Report(document, out, instanceLocation, keywordLocation).runAll(this, row);
  }

  /** Tells a visitor what this is. */
  public abstract void accept(CheckVisitor visitor);

  /** Reports what is wrong by keywords that are about values of any type. */
  void reportAny(Report out, int row) {}

  /** Reports what is wrong by keywords that are about values of one type: they come after those. */
  void reportTyped(Report out, int row) {}

  /** Tells which properties or items the rules of this look at, where they apply to the value. */
  void mark(IndexedDocument document, int row, Marks seen) {}

  /** The rules in a row that was made by adding one after the other. */
  static List<Check> parts(Check check) {
    return check instanceof AllCheck all ? all.parts() : List.of(check);
  }
}
