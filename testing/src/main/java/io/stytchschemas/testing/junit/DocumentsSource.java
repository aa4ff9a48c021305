package io.stytchschemas.testing.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * Gives a parameterized test documents of a generated type: as values, as JSON ({@code byte[]} or
 * {@code String}), or, to a parameter of type {@link io.stytchschemas.testing.InvalidDocument},
 * those that are none.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ArgumentsSource(DocumentsProvider.class)
public @interface DocumentsSource {
  /** The generated type. */
  Class<?> value();

  /** How many there are at most, from 1 on, the smallest and the fullest first. */
  int count() default 20;

  /** Another seed gives other documents. */
  long seed() default 0;
}
