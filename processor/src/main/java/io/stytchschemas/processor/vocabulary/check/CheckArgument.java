package io.stytchschemas.processor.vocabulary.check;

import com.palantir.javapoet.CodeBlock;

/** What a call that makes a check takes. */
public sealed interface CheckArgument
    permits CheckPlan, CheckArgument.Literal, CheckArgument.OfPattern {

  /** How many checks and literals it is made of. */
  default int size() {
    return 1;
  }

  /** A text, a number. */
  record Literal(CodeBlock code) implements CheckArgument {}

  /** A regular expression, for which a codec may have a constant. */
  record OfPattern(Patterns pattern) implements CheckArgument {}
}
