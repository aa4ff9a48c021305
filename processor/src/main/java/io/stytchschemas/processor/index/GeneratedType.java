package io.stytchschemas.processor.index;

import com.palantir.javapoet.ClassName;
import io.stytchschemas.processor.plan.JavaType;
import io.stytchschemas.processor.plan.SchemaPlan;
import io.stytchschemas.processor.source.InputFile;

/**
 * The Java type that was generated for a schema file.
 *
 * @param id "$id" as written, else the file's path
 * @param sha256 of the file's content, in hexadecimal
 * @param type the Java type of its values
 * @param nullable whether a JSON null is valid
 * @param direct whether typed values tell the whole verdict, as in {@link SchemaPlan#direct}
 */
public record GeneratedType(
    String id,
    String sha256,
    JavaType type,
    boolean nullable,
    ClassName codec,
    ClassName validator,
    boolean direct) {

  static GeneratedType of(SchemaPlan plan, InputFile file) {
    return new GeneratedType(
        plan.id(),
        file.sha256(),
        plan.type(),
        plan.nullable(),
        plan.codec(),
        plan.validator(),
        plan.direct());
  }
}
