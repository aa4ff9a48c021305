package io.stytchschemas.processor.vocabulary.typed;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/** A typed value in the condition that is being spelt. */
public interface TypedValue {

  Form form();

  /** The value, which is not null: an expression without side effects. */
  CodeBlock code();

  /** How many items or properties the value has: an operand of a comparison. */
  CodeBlock size();

  /** That the value has a property. */
  Condition has(String property);

  /** A constant of the class at hand: equal ones are one. */
  CodeBlock constant(String hint, TypeName type, CodeBlock value);
}
