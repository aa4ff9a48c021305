package io.stytchschemas.processor.regex;

import io.stytchschemas.check.TextPattern;
import io.stytchschemas.check.regex.RegexSyntaxException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How generated code tests a string against a pattern. A pattern that says no more than a method of
 * String can becomes a call of it; the rest are searched for by the runtime.
 */
public sealed interface PatternPlan {
  /** Every string matches; there is nothing to test. */
  record Everything() implements PatternPlan {
    @Override
    public boolean matches(String string) {
      return true;
    }
  }

  /** The string is {@code text}. */
  record Equals(String text) implements PatternPlan {
    @Override
    public boolean matches(String string) {
      return text.equals(string);
    }
  }

  /** The string is one of {@code texts}, in the pattern's order and each once. */
  record OneOf(List<String> texts) implements PatternPlan {
    @Override
    public boolean matches(String string) {
      return texts.contains(string);
    }
  }

  /** The string starts with {@code prefix}. */
  record StartsWith(String prefix) implements PatternPlan {
    @Override
    public boolean matches(String string) {
      return string.startsWith(prefix);
    }
  }

  /** The string ends with {@code suffix}. */
  record EndsWith(String suffix) implements PatternPlan {
    @Override
    public boolean matches(String string) {
      return string.endsWith(suffix);
    }
  }

  /** The string contains {@code part}. */
  record Contains(String part) implements PatternPlan {
    @Override
    public boolean matches(String string) {
      return string.contains(part);
    }
  }

  /**
   * {@code TextPattern.compiled(pattern, program).find(string)}.
   *
   * @param program printable ASCII without quotation marks and backslashes
   * @param risky whether hostile strings can make the search give up, because it takes more than
   *     linear time or very many steps a character: the pattern has back references, or its counts
   *     are large or multiply
   */
  record Search(String pattern, String program, boolean risky) implements PatternPlan {
    @Override
    public boolean matches(String string) {
      return TextPattern.compiled(pattern, program).find(string);
    }
  }

  /** Whether a string matches. */
  boolean matches(String string);

  /** Whether a hostile string can make the test too slow to be finished. */
  default boolean risky() {
    return false;
  }

  /**
   * Plans the test for a pattern of ECMA-262 in Unicode mode or, if that refuses it, of the legacy
   * grammar.
   *
   * @throws RegexSyntaxException if both refuse it: with the position and the reason
   */
  static PatternPlan of(String pattern) {
    Regex regex;
    try {
      regex = RegexTree.of(pattern, false);
    } catch (RegexSyntaxException strict) {
      regex = RegexTree.of(pattern, true);
    }
    Regex simple = Simplifier.simplify(regex);
    PatternPlan plain = PlainTests.plan(Simplifier.parts(simple), LinearCompiler.accepts(simple));
    if (plain != null) {
      return plain;
    }
    RegexProgram program = RegexProgram.of(simple);
    return new Search(pattern, program.text(), !program.linear());
  }

  /**
   * Why Unicode mode, which JSON Schema asks for, refuses a pattern; null if it does not. Worth a
   * warning, as validators differ about such patterns.
   */
  static @Nullable RegexSyntaxException objection(String pattern) {
    try {
      RegexTree.of(pattern, false);
      return null;
    } catch (RegexSyntaxException e) {
      return e;
    }
  }
}
