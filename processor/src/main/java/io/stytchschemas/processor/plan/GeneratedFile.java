package io.stytchschemas.processor.plan;

import com.palantir.javapoet.ClassName;
import io.stytchschemas.processor.plan.JavaType.Declared;
import io.stytchschemas.processor.schema.SchemaDocument;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was generated for a schema file, as far as the code of another module has to know.
 *
 * @param owner the class that has the schema of the whole file as a constant
 * @param whole whether it checks the whole file, as in {@link CheckHome#whole}
 * @param direct whether typed values tell the whole verdict, as in {@link SchemaPlan#direct}
 * @param classes those of the file's schemas that have one, by JSON Pointer
 */
public record GeneratedFile(
    ClassName owner, boolean whole, boolean direct, Map<String, Declared> classes) {

  /** Finds what other modules have generated. */
  @FunctionalInterface
  public interface Finder {
    /** Null where there is nothing for a file, or only what a schema of other content gave. */
    @Nullable GeneratedFile find(SchemaDocument document);
  }
}
