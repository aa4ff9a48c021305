package io.stytchschemas.processor.vocabulary;

import com.palantir.javapoet.CodeBlock;
import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.diagnostic.Location;
import org.jspecify.annotations.Nullable;

/** A regular expression of a schema. */
public record Patterns(String source) {

  /** Reads a pattern; null, with the problem reported, where it is none. */
  public static @Nullable Patterns read(String source, Location location, Diagnostics problems) {
    return new Patterns(source);
  }

  /** Whether every string matches. */
  public boolean matchesAll() {
    return source.isEmpty();
  }

  /** The condition that a string matches. */
  public CodeBlock matches(CheckSite site, CodeBlock string) {
    CodeBlock constant =
        site.constant(
            "pattern",
            CheckTypes.TEXT_PATTERN,
            CodeBlock.of("$T.regex($L)", CheckTypes.TEXT_PATTERN, Constants.string(source)));
    return CodeBlock.of("$L.find($L)", constant, string);
  }
}
