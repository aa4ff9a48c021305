package io.stytchschemas;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a source file that a build plugin writes into a package annotated with {@link
 * StytchSchemas}, and writes anew whenever the schema files change. Build tools compile again when
 * Java files change; this is the Java file that does. Not meant to be written by hand.
 *
 * <p>A compiler that is given nothing else generates the types of the marked package again.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
public @interface SchemaInputs {

  /** Differs whenever what is generated from might. */
  String fingerprint();

  /**
   * All annotated packages of the module: schemas of one may refer to those of another, even where
   * only some of them are compiled again.
   */
  String[] packages();

  /**
   * The generated types of the marked package that are to be written again, by their simple names;
   * empty for all of them. It counts where the marker alone calls for the package.
   */
  String[] types() default {};
}
