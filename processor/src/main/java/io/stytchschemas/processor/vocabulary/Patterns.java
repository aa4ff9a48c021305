package io.stytchschemas.processor.vocabulary;

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

  /** The condition that a string matches: an operand that {@code !} may stand before. */
  public CodeBlock matches(CheckSite site, CodeBlock string) {
    if (plan instanceof Equals equals) {
      return CodeBlock.of("$L.equals($L)", Constants.string(equals.text()), string);
    }
    if (plan instanceof OneOf oneOf) {
      return CodeBlock.of("$L.contains($L)", Constants.set(site, "pattern", oneOf.texts()), string);
    }
    if (plan instanceof StartsWith starts) {
      return CodeBlock.of("$L.startsWith($L)", string, Constants.string(starts.prefix()));
    }
    if (plan instanceof EndsWith ends) {
      return CodeBlock.of("$L.endsWith($L)", string, Constants.string(ends.suffix()));
    }
    if (plan instanceof Contains contains) {
      return CodeBlock.of("$L.contains($L)", string, Constants.string(contains.part()));
    }
    if (plan instanceof Search search) {
      CodeBlock pattern =
          CodeBlock.of(
              "$T.compiled($L, $S)",
              CheckTypes.TEXT_PATTERN,
              Constants.string(search.pattern()),
              search.program());
      return CodeBlock.of(
          "$L.find($L)", site.constant("pattern", CheckTypes.TEXT_PATTERN, pattern), string);
    }
    return CodeBlock.of("true");
  }
}
