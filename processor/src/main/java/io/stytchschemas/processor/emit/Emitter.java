package io.stytchschemas.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.stytchschemas.processor.emit.type.TypeEmitter;
import io.stytchschemas.processor.plan.PackagePlan;
import io.stytchschemas.processor.plan.SchemaPlan;
import io.stytchschemas.processor.plan.TypePlan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Spells out the plan of a package as Java files. */
public final class Emitter {
  private Emitter() {}

  /**
   * The files in the order of the schemas, {@code Schemas} and the validators last.
   *
   * @param validators those of all packages, by name
   */
  public static List<JavaFile> emit(PackagePlan plan, Map<ClassName, TypeSpec.Builder> validators) {
    JavaFiles files = new JavaFiles(plan.name(), simpleNames(plan));
    TypeEmitter declarations = new TypeEmitter(plan);
    List<TypeSpec.Builder> types = new ArrayList<>();
    for (SchemaPlan schema : plan.all()) {
      TypePlan declaration = schema.declaration();
      if (declaration != null) {
        types.add(declarations.topLevel(schema, declaration));
      }
    }
    types.add(new SchemasEmitter(plan).emit());
    validators.forEach(
        (name, validator) -> {
          if (name.packageName().equals(plan.name())) {
            types.add(validator);
          }
        });
    return types.stream().map(files::file).toList();
  }

  private static Set<String> simpleNames(PackagePlan plan) {
    Set<String> names = new HashSet<>();
    for (SchemaPlan schema : plan.all()) {
      TypePlan declaration = schema.declaration();
      if (declaration != null) {
        names.add(declaration.name().simpleName());
      }
      names.add(schema.validator().simpleName());
    }
    return names;
  }
}
