package io.stytchschemas.processor.plan;

import com.palantir.javapoet.CodeBlock;
import org.jspecify.annotations.Nullable;

/**
 * What callers have of a component beside itself.
 *
 * @param preset the one value that a required component can have, with which a builder begins; null
 *     where there are more
 * @param fallback what the schema says stands for a component that is absent; null where it says
 *     nothing, or nothing of the component's type
 * @param adder the builder's method for one more element of a list or entry of a map; null for
 *     other types
 */
public record Conveniences(
    @Nullable CodeBlock preset, @Nullable Fallback fallback, @Nullable String adder) {
  /**
   * A default.
   *
   * @param accessor the method that gives the component or this
   */
  public record Fallback(String accessor, CodeBlock value) {}
}
