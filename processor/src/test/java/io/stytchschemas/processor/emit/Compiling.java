package io.stytchschemas.processor.emit;

import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.stytchschemas.processor.plan.PackagePlan;
import io.stytchschemas.processor.plan.SchemaPlan;
import io.stytchschemas.processor.plan.TypePlan;
import io.stytchschemas.processor.plan.TypePlan.UnionPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;

/**
 * Compiles what is emitted, with validators that find nothing to say; but checks of branches whose
 * names begin with "refuse" refuse.
 */
final class Compiling {
  private Compiling() {}

  /** The compilation of a package under all of the compiler's lints, each an error. */
  static Compilation compile(PackagePlan plan, JavaFileObject... more) {
    List<JavaFileObject> sources = new ArrayList<>(List.of(more));
    files(plan).forEach(file -> sources.add(source(file)));
    return javac().withOptions("-Xlint:all", "-Werror", "-proc:none").compile(sources);
  }

  static List<JavaFile> files(PackagePlan plan) {
    Map<ClassName, TypeSpec.Builder> validators = new LinkedHashMap<>();
    plan.all().forEach(schema -> validators.put(schema.validator(), validator(schema)));
    return Emitter.emit(plan, validators);
  }

  static JavaFileObject source(JavaFile file) {
    return JavaFileObjects.forSourceString(
        file.packageName() + "." + file.typeSpec().name(), SourceText.of(file));
  }

  private static TypeSpec.Builder validator(SchemaPlan schema) {
    ClassName name = schema.validator();
    TypeName type = TypeNames.boxed(schema.type());
    TypeSpec.Builder validator =
        TypeSpec.classBuilder(name)
            .addSuperinterface(ParameterizedTypeName.get(RuntimeTypes.VALIDATOR, type))
            .addField(
                FieldSpec.builder(name, "INSTANCE", Modifier.STATIC, Modifier.FINAL)
                    .initializer("new $T()", name)
                    .build())
            .addMethod(
                MethodSpec.methodBuilder("isClean")
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PUBLIC)
                    .returns(boolean.class)
                    .addParameter(type, "value")
                    .addStatement("return true")
                    .build())
            .addMethod(check("check", Modifier.PUBLIC).addAnnotation(Override.class).build());
    if (schema.declaration() != null) {
      Set<String> checks = new TreeSet<>();
      checks.add("checkPart");
      branchChecks(schema.declaration(), checks);
      checks.forEach(check -> validator.addMethod(check(check, Modifier.STATIC).build()));
    }
    return validator;
  }

  private static void branchChecks(TypePlan plan, Set<String> checks) {
    if (plan instanceof UnionPlan union) {
      union.branches().forEach(branch -> checks.add(branch.check().name()));
    }
    plan.nested().forEach(nested -> branchChecks(nested, checks));
  }

  private static MethodSpec.Builder check(String name, Modifier modifier) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(modifier)
        .returns(boolean.class)
        .addParameter(Object.class, "json")
        .addParameter(RuntimeTypes.VIOLATIONS, "out")
        .addStatement("return $L", !name.startsWith("refuse"));
  }
}
