package io.stytchschemas.processor.emit.validator;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.stytchschemas.processor.emit.TypeNames;
import io.stytchschemas.processor.emit.validator.TypedPlaces.Typed;
import io.stytchschemas.processor.plan.GeneratedFile;
import io.stytchschemas.processor.plan.Plans;
import io.stytchschemas.processor.plan.SchemaPlan;
import io.stytchschemas.processor.plan.StytchBindings;
import io.stytchschemas.processor.plan.TypePlan.MethodRef;
import io.stytchschemas.processor.schema.DynamicScope;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.schema.SchemaDocument;
import io.stytchschemas.processor.vocabulary.CheckTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/**
 * Emits the validators of a compilation: a class for each document, with all the checks that any
 * other asks of it.
 */
public final class ValidatorEmitter {
  private static final ClassName VALIDATOR = ClassName.get("io.stytchschemas.check", "Validator");

  /** The schema of a document, and what is planned for it. */
  private record Root(Schema schema, SchemaPlan plan) {}

  private final CheckMethods methods;
  private final PlainChecks plain;
  private final Map<ClassName, CodeBlock> cleanBodies = new HashMap<>();
  private final Map<ClassName, ValidatorClass> classes = new LinkedHashMap<>();
  private final Map<ClassName, List<ValidatorClass>> parts = new LinkedHashMap<>();
  private final Map<ClassName, Root> roots = new TreeMap<>();

  /**
   * Emits nothing yet.
   *
   * @param validators the validator class of each document that a schema may stand in
   * @param elsewhere what other modules have generated for a document, if they have
   * @param bindings where Stytch's rules bind in a document
   */
  public ValidatorEmitter(
      Function<SchemaDocument, ClassName> validators,
      GeneratedFile.Finder elsewhere,
      Function<SchemaDocument, StytchBindings> bindings) {
    this.methods = new CheckMethods(validators, elsewhere, new StytchRules(bindings));
    this.plain = new PlainChecks(methods);
  }

  /** The check of a schema, for code that has to call it. */
  public MethodRef check(Schema schema, DynamicScope scope) {
    return methods.method(schema, scope, false);
  }

  /**
   * Emits the validators of the documents, and whatever checks they need of others.
   *
   * @return the classes by name
   */
  public Map<ClassName, TypeSpec.Builder> emit(Plans plans) {
    plans.byDocument().values().forEach(plan -> methods.addValidator(plan.validator()));
    TypedChecks typed = new TypedChecks(methods, new TypedPlaces(methods, plans.types()));
    plans
        .byDocument()
        .forEach(
            (document, plan) -> {
              Root root = new Root(document.root(), plan);
              roots.put(plan.validator(), root);
              methods.method(document.root(), DynamicScope.EMPTY, false);
              emitClean(root, typed);
            });
    for (Typed place = typed.next(); place != null; place = typed.next()) {
      typed.emit(place, classOf(place.schema()));
    }
    for (CheckKey key = methods.next(); key != null; key = methods.next()) {
      plain.emit(key, classOf(key.schema()));
    }
    for (ValidatorClass part : classes.values()) {
      parts.computeIfAbsent(part.name().topLevelClassName(), any -> new ArrayList<>()).add(part);
    }
    Map<ClassName, TypeSpec.Builder> validators = new TreeMap<>();
    roots.forEach((name, root) -> validators.put(name, validator(root)));
    for (ClassName owner : parts.keySet()) {
      validators.computeIfAbsent(owner, this::holder);
    }
    return validators;
  }

  private ValidatorClass classOf(Schema schema) {
    ValidatorClass owner = classes.computeIfAbsent(methods.owner(schema), ValidatorClass::new);
    owner.at(methods.namesOf(schema).order(schema));
    return owner;
  }

  private void emitClean(Root document, TypedChecks typed) {
    if (document.plan().direct()) {
      Schema root = document.schema();
      DynamicScope scope = DynamicScope.EMPTY.enter(root.resource());
      MethodBody body = new MethodBody(classOf(root), "isClean", scope, false);
      Typed place = new Typed(root, scope, document.plan().type());
      typed.emitRoot(place, document.plan().nullable(), body);
      cleanBodies.put(document.plan().validator(), body.code().build());
    } else {
      cleanBodies.put(document.plan().validator(), CodeBlock.of("return false;\n"));
    }
  }

  /* public final class NameValidator implements Validator<Name> {
   *   static final NameValidator INSTANCE = new NameValidator();
   *   …
   * } */
  private TypeSpec.Builder validator(Root root) {
    ClassName name = root.plan().validator();
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addJavadoc("Checks {@link $T}.\n", TypeNames.raw(TypeNames.boxed(root.plan().type())))
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addSuperinterface(
                ParameterizedTypeName.get(VALIDATOR, TypeNames.boxed(root.plan().type())))
            .addField(
                FieldSpec.builder(
                        name, "INSTANCE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .addJavadoc("The validator, which has no state.\n")
                    .initializer("new $T()", name)
                    .build())
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .addMethod(isClean(root))
            .addMethod(check(root));
    return withParts(type, name);
  }

  /* Checks of a document that nothing is read by: other documents call them. */
  private TypeSpec.Builder holder(ClassName name) {
    return withParts(
        TypeSpec.classBuilder(name)
            .addJavadoc("Checks that other validators call.\n")
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build()),
        name);
  }

  private TypeSpec.Builder withParts(TypeSpec.Builder type, ClassName name) {
    for (ValidatorClass part : parts.getOrDefault(name, List.of())) {
      if (part.name().equals(name)) {
        part.addTo(type, methods.calledFromOtherPackages(part.name()));
      } else {
        type.addType(partOf(part));
      }
    }
    return type;
  }

  private TypeSpec partOf(ValidatorClass part) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(part.name())
            .addModifiers(Modifier.STATIC, Modifier.FINAL)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    part.addTo(type, methods.calledFromOtherPackages(part.name()));
    return type.build();
  }

  private MethodSpec isClean(Root root) {
    return MethodSpec.methodBuilder("isClean")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(TypeName.BOOLEAN)
        .addParameter(TypeNames.boxed(root.plan().type()), "value")
        .addCode(cleanBodies.getOrDefault(root.plan().validator(), CodeBlock.of("return false;\n")))
        .build();
  }

  private MethodSpec check(Root root) {
    MethodRef method = methods.method(root.schema(), DynamicScope.EMPTY, false);
    AnnotationSpec nullable =
        AnnotationSpec.builder(ClassName.get("org.jspecify.annotations", "Nullable")).build();
    return MethodSpec.methodBuilder("check")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(TypeName.BOOLEAN)
        .addParameter(ClassName.OBJECT.annotated(nullable), "json")
        .addParameter(CheckTypes.VIOLATIONS, "out")
        .addStatement("return $L(json, out)", methods.callable(method, root.plan().validator()))
        .build();
  }
}
