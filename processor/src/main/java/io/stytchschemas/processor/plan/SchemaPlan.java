package io.stytchschemas.processor.plan;

import com.palantir.javapoet.ClassName;
import io.stytchschemas.processor.plan.name.MemberNames;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One schema file of an annotated package, or part of one, planned.
 *
 * @param id the schema's {@code id()}: "$id" as written, else the file's path as matched, of a part
 *     with its JSON Pointer
 * @param keys what {@code Schemas.get} finds it by: "$id" as written and the path below the schema
 *     root, of a part with the fragment
 * @param type the Java type of its values
 * @param nullable whether a JSON null is valid
 * @param declaration the class to be generated under its name; null where it needs none
 * @param codec the class that reads and writes the values, nested in the declaration or, where
 *     there is none, in {@code Schemas}
 * @param direct whether typed values tell the whole verdict
 * @param docs what it says of its values where there is no class to say it
 */
public record SchemaPlan(
    String id,
    List<String> keys,
    JavaType type,
    boolean nullable,
    @Nullable TypePlan declaration,
    ClassName codec,
    boolean direct,
    List<PassPlan> asked,
    Docs docs) {
  /** What its class is called, or would be if it needed one: no other of the package is. */
  public ClassName name() {
    if (declaration != null) {
      return declaration.name();
    }
    String name = codec.simpleName();
    return ClassName.get(
        codec.packageName(), name.substring(0, name.length() - MemberNames.CODEC.length()));
  }

  /** The class that has the constant {@code SCHEMA}. */
  public ClassName owner() {
    return declaration == null ? codec : declaration.name();
  }
}
