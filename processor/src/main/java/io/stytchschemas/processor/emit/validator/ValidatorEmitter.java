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
import io.stytchschemas.processor.plan.JavaType;
import io.stytchschemas.processor.plan.StytchBindings;
import io.stytchschemas.processor.plan.TypePlan;
import io.stytchschemas.processor.plan.TypePlan.MethodRef;
import io.stytchschemas.processor.schema.DynamicScope;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.schema.SchemaDocument;
import io.stytchschemas.processor.vocabulary.CheckTypes;
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

  private final CheckMethods methods;
  private final PlainChecks plain;
  private final Map<ClassName, CodeBlock> cleanBodies = new HashMap<>();
  private final Map<ClassName, ValidatorClass> classes = new LinkedHashMap<>();
  private final Map<ClassName, Validated> roots = new TreeMap<>();

  /**
   * A document that gets a validator.
   *
   * @param type what the codec makes of its values
   * @param direct whether typed values tell the whole verdict
   */
  public record Validated(
      SchemaDocument document, ClassName validator, JavaType type, boolean direct) {}

  /**
   * @param validators the validator class of each document that a schema may stand in
   * @param bindings where Stytch's rules bind in a document
   */
  public ValidatorEmitter(
      Function<SchemaDocument, ClassName> validators,
      Function<SchemaDocument, StytchBindings> bindings) {
    this.methods = new CheckMethods(validators, new StytchRules(bindings));
    this.plain = new PlainChecks(methods);
  }

  /** The check of a schema, for code that has to call it. */
  public MethodRef check(Schema schema, DynamicScope scope) {
    return methods.method(schema, scope, false);
  }

  /**
   * Emits the validators of the documents, and whatever checks they need of others.
   *
   * @param plans every class that is generated, by name
   * @return the classes by name
   */
  public Map<ClassName, TypeSpec> emit(List<Validated> documents, Map<ClassName, TypePlan> plans) {
    TypedChecks typed = new TypedChecks(methods, new TypedPlaces(methods, plans));
    for (Validated document : documents) {
      roots.put(document.validator(), document);
      methods.method(document.document().root(), DynamicScope.EMPTY, false);
      emitClean(document, typed);
    }
    for (Typed place = typed.next(); place != null; place = typed.next()) {
      typed.emit(place, classOf(place.schema()));
    }
    for (CheckKey key = methods.next(); key != null; key = methods.next()) {
      plain.emit(key, classOf(key.schema()));
    }
    Map<ClassName, TypeSpec> validators = new TreeMap<>();
    roots.forEach((name, root) -> validators.put(name, validator(root)));
    for (ClassName owner : classes.keySet()) {
      validators.computeIfAbsent(owner.topLevelClassName(), this::holder);
    }
    return validators;
  }

  private ValidatorClass classOf(Schema schema) {
    ValidatorClass owner = classes.computeIfAbsent(methods.owner(schema), ValidatorClass::new);
    owner.at(methods.namesOf(schema).order(schema));
    return owner;
  }

  private void emitClean(Validated document, TypedChecks typed) {
    if (document.direct()) {
      Schema root = document.document().root();
      DynamicScope scope = DynamicScope.EMPTY.enter(root.resource());
      MethodBody body = new MethodBody(classOf(root), "isClean", scope, false);
      typed.emitRoot(new Typed(root, scope, document.type()), body);
      cleanBodies.put(document.validator(), body.code().addStatement("return true").build());
    } else {
      cleanBodies.put(document.validator(), CodeBlock.of("return false;\n"));
    }
  }

  /* public final class NameValidator implements Validator<Name> {
   *   static final NameValidator INSTANCE = new NameValidator();
   *   …
   * } */
  private TypeSpec validator(Validated root) {
    ClassName name = root.validator();
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addSuperinterface(ParameterizedTypeName.get(VALIDATOR, TypeNames.boxed(root.type())))
            .addField(
                FieldSpec.builder(name, "INSTANCE", Modifier.STATIC, Modifier.FINAL)
                    .initializer("new $T()", name)
                    .build())
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .addMethod(isClean(root))
            .addMethod(check(root));
    return withParts(type, name);
  }

  /* Checks of a document that nothing is read by: other documents call them. */
  private TypeSpec holder(ClassName name) {
    return withParts(
        TypeSpec.classBuilder(name)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build()),
        name);
  }

  private TypeSpec withParts(TypeSpec.Builder type, ClassName name) {
    for (ValidatorClass part : classes.values()) {
      if (part.name().equals(name)) {
        part.addTo(type);
      } else if (name.equals(part.name().enclosingClassName())) {
        type.addType(partOf(part));
      }
    }
    return type.build();
  }

  private static TypeSpec partOf(ValidatorClass part) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(part.name())
            .addModifiers(Modifier.STATIC, Modifier.FINAL)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    part.addTo(type);
    return type.build();
  }

  private MethodSpec isClean(Validated root) {
    return MethodSpec.methodBuilder("isClean")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(TypeName.BOOLEAN)
        .addParameter(TypeNames.boxed(root.type()), "value")
        .addCode(cleanBodies.getOrDefault(root.validator(), CodeBlock.of("return false;\n")))
        .build();
  }

  private MethodSpec check(Validated root) {
    MethodRef method = methods.method(root.document().root(), DynamicScope.EMPTY, false);
    AnnotationSpec nullable =
        AnnotationSpec.builder(ClassName.get("org.jspecify.annotations", "Nullable")).build();
    return MethodSpec.methodBuilder("check")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(TypeName.BOOLEAN)
        .addParameter(ClassName.OBJECT.annotated(nullable), "json")
        .addParameter(CheckTypes.VIOLATIONS, "out")
        .addStatement("return $L(json, out)", methods.callable(method, root.validator()))
        .build();
  }
}
