package io.stytchschemas;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for Java types for JSON Schema files, in the annotated package: for each schema a record (or
 * an enum-like type) with its codec and its validator, and one class {@code Schemas} that lists
 * them. Files are JSON, JSON with comments ({@code .jsonc}) or YAML ({@code .yaml}, {@code .yml});
 * OpenAPI and AsyncAPI documents have schemas that a fragment names.
 *
 * <p>Files are looked up below the schema root: the processor option {@code
 * -Astytchschemas.root=DIR}, else {@code src/main/stytch-schemas} of the module where that folder
 * exists, else the module's base directory.
 */
@Target(ElementType.PACKAGE)
// CLASS: incremental builds compare package-info.class with the schemas it was compiled from.
@Retention(RetentionPolicy.CLASS)
public @interface StytchSchemas {

  /**
   * The schema files: paths or globs below the schema root ({@code "*.json"}, {@code
   * "b2b/**.yaml"}), or resources of the class path ({@code "classpath:acme/user.json"}). With a
   * fragment, schemas inside a file: {@code "types.json#/$defs/*"}, {@code
   * "api.yaml#/components/schemas/Pet"}. A {@code *} in it stands for any part of a key.
   */
  String[] value();

  /**
   * Files that a {@code $ref} may reach, named as in {@link #value}; types are made only for what
   * is reached.
   */
  String[] references() default {};

  /**
   * Where URI prefixes live below the schema root: {@code
   * "https://example.com/schemas/=local/dir/"}. Nothing is ever fetched.
   */
  String[] uris() default {};

  /**
   * Cut from the titles before names are made: {@code "api_b2b_session_v1_"} gives {@code
   * AttestRequest}.
   */
  String trimPrefix() default "";

  /** Whether properties that the schema does not name are kept, and written back. */
  boolean keepUnknown() default false;

  /** Whether {@code format} is an assertion; else it is an annotation, in every dialect. */
  boolean assertFormats() default false;

  /**
   * Java names by choice: {@code "$id or path=JavaName"}, and for what stands below it {@code
   * "user.json#/properties/a-b=dashed"}. The remedy for a clash, or a matter of taste. With a star
   * on each side one is for many: {@code "k8s.json#/definitions/*=*"} names each definition by all
   * words of its key. One for a single schema comes first, then they come in their order.
   */
  String[] names() default {};

  /**
   * Java classes by choice, for a JSON type ({@code string}, {@code number}, {@code integer},
   * {@code boolean}, {@code object}, {@code array}) or a format, which goes before its type: {@code
   * "number=java.math.BigDecimal"}, {@code "date-time=java.time.Instant"}, {@code
   * "money=com.acme.Money"}. A value is made by the first there is of a static {@code parse},
   * {@code of} or {@code valueOf}, or a constructor, of one {@code String} or {@code CharSequence};
   * it is written by {@code toString}, which for all but strings must give JSON of that type. An
   * object or array is made of its JSON; without a format, where it would be a map or list of plain
   * values. {@code java.lang} may be left out.
   */
  String[] types() default {};

  /** The dialect of files without {@code $schema}. */
  String dialect() default "https://json-schema.org/draft/2020-12/schema";

  /**
   * Stytch's rules, where they should bind otherwise: {@code "session-duration=off"}, {@code
   * "custom-claims=claims"} (binds the rule to the property {@code claims}), {@code
   * "reserved-claims=error"} (a warning by default), {@code "secrets=+pin,-token"} (whole names of
   * properties that are secrets, or are none).
   */
  String[] rules() default {};
}
