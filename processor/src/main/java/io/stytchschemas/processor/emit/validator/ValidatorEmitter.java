package io.stytchschemas.processor.emit.validator;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.stytchschemas.processor.plan.TypePlan.MethodRef;
import io.stytchschemas.processor.schema.DynamicScope;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.schema.SchemaDocument;
import io.stytchschemas.processor.vocabulary.CheckTypes;
import java.util.ArrayList;
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
  private final Map<ClassName, ValidatorClass> classes = new LinkedHashMap<>();
  private final Map<ClassName, Validated> roots = new TreeMap<>();

  /**
   * A document that gets a validator.
   *
   * @param type what the codec makes of its values, boxed
   */
  public record Validated(SchemaDocument document, ClassName validator, TypeName type) {}

  /**
   * @param validators the validator class of each document that a schema may stand in
   */
  public ValidatorEmitter(Function<SchemaDocument, ClassName> validators) {
    this.methods = new CheckMethods(validators);
    this.plain = new PlainChecks(methods);
  }

  /** The check of a schema, for code that has to call it. */
  public MethodRef check(Schema schema, DynamicScope scope) {
    return methods.method(schema, scope, false);
  }

  /** Emits the validators of the documents, and whatever checks they need of others. */
  public List<TypeSpec> emit(List<Validated> documents) {
    for (Validated document : documents) {
      roots.put(document.validator(), document);
      methods.method(document.document().root(), DynamicScope.EMPTY, false);
    }
    for (CheckKey key = methods.next(); key != null; key = methods.next()) {
      ValidatorClass owner =
          classes.computeIfAbsent(methods.owner(key.schema()), ValidatorClass::new);
      owner.at(methods.namesOf(key.schema()).order(key.schema()));
      plain.emit(key, owner);
    }
    List<TypeSpec> validators = new ArrayList<>();
    roots.values().forEach(root -> validators.add(validator(root)));
    return validators;
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
            .addSuperinterface(ParameterizedTypeName.get(VALIDATOR, root.type()))
            .addField(
                FieldSpec.builder(name, "INSTANCE", Modifier.STATIC, Modifier.FINAL)
                    .initializer("new $T()", name)
                    .build());
    type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    type.addMethod(isClean(root));
    type.addMethod(check(root));
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

  private static MethodSpec isClean(Validated root) {
    return MethodSpec.methodBuilder("isClean")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(TypeName.BOOLEAN)
        .addParameter(root.type(), "value")
        .addStatement("return false")
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
