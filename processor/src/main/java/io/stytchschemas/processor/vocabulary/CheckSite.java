package io.stytchschemas.processor.vocabulary;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.stytchschemas.processor.schema.DynamicScope;
import io.stytchschemas.processor.schema.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

/**
 * Where a check is emitted: the value that it is about, and what happens when it fails. One method
 * of a generated validator has many sites.
 *
 * <p>Locations of keywords are JSON Pointers below the schema at hand, such as {@code "/minimum"}.
 */
public interface CheckSite {

  Form form();

  /**
   * The value: an expression without side effects. In the plain form it is an {@code Object}, or,
   * for an assertion of one JSON type, a {@code String}, {@code Number}, {@code Map<String,
   * Object>} or {@code List<Object>}.
   */
  CodeBlock value();

  /** Fails when {@code condition} holds. */
  void failIf(CodeBlock condition, String keyword, String message);

  /**
   * The condition that a number stands so to a limit.
   *
   * @param operator a Java comparison, such as {@code <}
   */
  CodeBlock compare(String operator, BigDecimal limit);

  /** A constant of the validator: equal constants are one. */
  CodeBlock constant(String hint, TypeName type, CodeBlock value);

  /** The dynamic scope in which the schema is applied. */
  DynamicScope scope();

  /** Emits {@code body} into a method of its own, for what may be too long for one. */
  void inPart(Consumer<CheckSite> body);

  /**
   * Whether unevaluated properties or items matter here, so that checks must say what they
   * evaluated.
   */
  boolean tracks();

  /** Emits a statement. */
  void statement(String format, Object... args);

  void beginControlFlow(String format, Object... args);

  void nextControlFlow(String format, Object... args);

  void endControlFlow();

  /** A new local variable's name. */
  String local(String hint);

  /**
   * The condition that {@code value} is valid against a subschema, found quietly and without
   * tracking.
   */
  CodeBlock isValid(Schema schema, CodeBlock value);

  /** The same for the value at hand, adding what it evaluates to the variable {@code evaluated}. */
  CodeBlock isValid(Schema schema, String evaluated);

  /** Checks the value at hand against another schema as well. */
  void apply(Schema schema, String keyword);

  /** Checks a child of the value: {@code at} is the expression of its property or index. */
  void applyTo(Schema schema, CodeBlock child, CodeBlock at, String keyword);

  /** Checks a property of the value where it is there; {@code name} is its expression. */
  void applyToProperty(Schema schema, CodeBlock name, String local, String keyword);

  /**
   * Has a child checked by a method of the runtime.
   *
   * @param call the call, up to its last argument, which takes the violations
   */
  void checkBy(CodeBlock call, CodeBlock at, String keyword);

  /** Fails because no branch is valid; the report says which came closest. */
  void failIfNoBranch(CodeBlock condition, List<Schema> branches, String keyword);

  /** Fails because several branches are valid; the report says which. */
  void failIfSeveralBranches(CodeBlock condition, List<Schema> branches, String keyword);

  /** Whether a subschema has nothing to check. */
  boolean isTrivial(Schema schema);
}
