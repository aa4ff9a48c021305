package io.stytchschemas.processor.emit;

import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import io.stytchschemas.processor.plan.CheckHome;
import io.stytchschemas.processor.plan.PackagePlan;
import io.stytchschemas.processor.plan.PassPlan.OfEnum;
import io.stytchschemas.processor.plan.PassPlan.OfType;
import io.stytchschemas.processor.plan.SchemaPlan;
import io.stytchschemas.processor.plan.TypePlan;
import io.stytchschemas.processor.plan.TypePlan.EnumPlan;
import io.stytchschemas.processor.vocabulary.check.CheckPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;

/** Compiles what is emitted, with checks that find nothing to say. */
final class Compiling {
  private Compiling() {}

  /** The compilation of a package under all of the compiler's lints, each an error. */
  static Compilation compile(PackagePlan plan, JavaFileObject... more) {
    List<JavaFileObject> sources = new ArrayList<>(List.of(more));
    files(plan).forEach(file -> sources.add(source(file)));
    return javac().withOptions("-Xlint:all", "-Werror", "-proc:none").compile(sources);
  }

  static List<JavaFile> files(PackagePlan plan) {
    Map<ClassName, CheckHome> checks = new LinkedHashMap<>();
    Map<ClassName, OfType> asked = new LinkedHashMap<>();
    for (SchemaPlan schema : plan.all()) {
      checks.put(schema.codec(), home(schema.codec()));
      if (schema.declaration() != null) {
        addHomes(schema.declaration(), checks);
        addEnums(schema.declaration(), asked);
      }
    }
    return Emitter.emit(
        plan,
        new io.stytchschemas.processor.plan.Plans(List.of(plan), Map.of(), Map.of(), checks, asked),
        false);
  }

  /** Enumerations tell their verdict; of the other types nothing is asked. */
  private static void addEnums(TypePlan type, Map<ClassName, OfType> asked) {
    if (type instanceof EnumPlan) {
      asked.put(type.name(), new OfEnum());
    }
    type.nested().forEach(nested -> addEnums(nested, asked));
  }

  static JavaFileObject source(JavaFile file) {
    return JavaFileObjects.forSourceString(
        file.packageName() + "." + file.typeSpec().name(), SourceText.of(file));
  }

  /** Nothing is checked. */
  private static void addHomes(TypePlan type, Map<ClassName, CheckHome> checks) {
    checks.put(type.codec(), home(type.codec()));
    type.nested().forEach(nested -> addHomes(nested, checks));
  }

  private static CheckHome home(ClassName codec) {
    return new CheckHome(codec, CheckPlan.Constant.TRUE, List.of(), List.of());
  }
}
