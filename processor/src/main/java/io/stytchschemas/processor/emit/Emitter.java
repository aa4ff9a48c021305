package io.stytchschemas.processor.emit;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.stytchschemas.processor.emit.type.TypeEmitter;
import io.stytchschemas.processor.plan.PackagePlan;
import io.stytchschemas.processor.plan.Plans;
import io.stytchschemas.processor.plan.SchemaPlan;
import io.stytchschemas.processor.plan.TypePlan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Spells out the plan of a package as Java files. */
public final class Emitter {
  private Emitter() {}

  /**
   * The files in the order of the schemas, {@code Schemas} last.
   *
   * @param plans of the whole compilation
   * @param databind whether the types can be annotated for Jackson's databind
   */
  public static List<JavaFile> emit(PackagePlan plan, Plans plans, boolean databind) {
    JavaFiles files = new JavaFiles(plan.name(), simpleNames(plan));
    TypeEmitter declarations = new TypeEmitter(plan, plans, databind);
    List<TypeSpec.Builder> types = new ArrayList<>();
    for (SchemaPlan schema : plan.all()) {
      TypePlan declaration = schema.declaration();
      if (declaration != null) {
        types.add(declarations.topLevel(schema, declaration));
      }
    }
    types.add(new SchemasEmitter(plan, plans).emit());
    return types.stream().map(files::file).toList();
  }

  private static Set<String> simpleNames(PackagePlan plan) {
    Set<String> names = new HashSet<>();
    for (SchemaPlan schema : plan.all()) {
      TypePlan declaration = schema.declaration();
      if (declaration != null) {
        names.add(declaration.name().simpleName());
      }
    }
    return names;
  }
}
