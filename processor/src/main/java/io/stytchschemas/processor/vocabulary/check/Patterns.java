package io.stytchschemas.processor.vocabulary.check;

import com.palantir.javapoet.CodeBlock;
import io.stytchschemas.check.regex.RegexSyntaxException;
import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.diagnostic.Location;
import io.stytchschemas.processor.diagnostic.Problem;
import io.stytchschemas.processor.regex.PatternPlan;
import io.stytchschemas.processor.regex.PatternPlan.Contains;
import io.stytchschemas.processor.regex.PatternPlan.EndsWith;
import io.stytchschemas.processor.regex.PatternPlan.Equals;
import io.stytchschemas.processor.regex.PatternPlan.Everything;
import io.stytchschemas.processor.regex.PatternPlan.OneOf;
import io.stytchschemas.processor.regex.PatternPlan.Search;
import io.stytchschemas.processor.regex.PatternPlan.StartsWith;
import io.stytchschemas.processor.vocabulary.typed.TypedValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression of a schema, and how a string is tested against it.
 *
 * @param source as written
 */
public record Patterns(String source, PatternPlan plan) {

  /** Reads a pattern; null, with the problem reported, where it is none. */
  public static @Nullable Patterns read(String source, Location location, Diagnostics problems) {
    try {
      PatternPlan plan = PatternPlan.of(source);
      if (plan.risky()) {
        problems.report(Problem.PATTERN_RISKY, location);
      }
      RegexSyntaxException objection = PatternPlan.objection(source);
      if (objection != null) {
        problems.report(Problem.PATTERN_LENIENT, location, objection.reason());
      }
      return new Patterns(source, plan);
    } catch (RegexSyntaxException e) {
      problems.report(Problem.PATTERN_INVALID, location, e.reason());
      return null;
    }
  }

  /** Whether every string matches. */
  public boolean matchesAll() {
    return plan instanceof Everything;
  }

  /** Whether a text matches, of a pattern that is found out in linear time. */
  public boolean matches(String text) {
    return plan.matches(text);
  }

  /** The condition that a string matches. */
  public CodeBlock matches(TypedValue string) {
    if (plan instanceof Equals equals) {
      return CodeBlock.of("$L.equals($L)", Literals.string(equals.text()), string.code());
    }
    if (plan instanceof StartsWith starts) {
      return CodeBlock.of("$L.startsWith($L)", string.code(), Literals.string(starts.prefix()));
    }
    if (plan instanceof EndsWith ends) {
      return CodeBlock.of("$L.endsWith($L)", string.code(), Literals.string(ends.suffix()));
    }
    if (plan instanceof Contains contains) {
      return CodeBlock.of("$L.contains($L)", string.code(), Literals.string(contains.part()));
    }
    return CodeBlock.of("$L.find($L)", constant(string), string.code());
  }

  /** The condition that each of several strings matches. */
  public CodeBlock matchesEach(TypedValue strings) {
    return CodeBlock.of("$L.findAll($L)", constant(strings), strings.code());
  }

  private CodeBlock constant(TypedValue value) {
    return value.constant("pattern", CheckTypes.TEXT_PATTERN, asRuntimePattern());
  }

  /** The runtime's {@code TextPattern}, an expression. */
  public CodeBlock asRuntimePattern() {
    if (plan instanceof Search search) {
      return CodeBlock.of(
          "$T.compiled($L, $L)",
          CheckTypes.TEXT_PATTERN,
          Literals.string(source),
          Literals.string(search.program()));
    }
    if (plan instanceof Equals equals) {
      return plain("equalTo", equals.text());
    }
    if (plan instanceof OneOf oneOf) {
      return plain("equalTo", oneOf.texts().toArray(String[]::new));
    }
    if (plan instanceof StartsWith starts) {
      return plain("startingWith", starts.prefix());
    }
    if (plan instanceof EndsWith ends) {
      return plain("endingWith", ends.suffix());
    }
    if (plan instanceof Contains contains) {
      return plain("containing", contains.part());
    }
    return plain("everything");
  }

  private CodeBlock plain(String factory, String... texts) {
    List<CodeBlock> arguments = new ArrayList<>();
    arguments.add(Literals.string(source));
    for (String text : texts) {
      arguments.add(Literals.string(text));
    }
    return CodeBlock.of(
        "$T.$N($L)", CheckTypes.TEXT_PATTERN, factory, CodeBlock.join(arguments, ", "));
  }
}
