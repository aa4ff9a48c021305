package io.stytchschemas.processor.emit.validator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.stytchschemas.processor.plan.GeneratedFile;
import io.stytchschemas.processor.plan.TypePlan.MethodRef;
import io.stytchschemas.processor.schema.DynamicScope;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.schema.SchemaDocument;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which check methods are needed, and in which class each stands. */
final class CheckMethods {
  /** A class file has room for 65,535 constants; a method about a schema takes some twenty. */
  private static final int SCHEMAS_PER_CLASS = 500;

  private static final String WHOLE = "valid";

  /** What the methods of a whole document are called as members of its validator. */
  private static final Map<String, String> OWN = Map.of(WHOLE, "check", "clean", "isClean");

  private final Function<SchemaDocument, ClassName> validators;
  private final GeneratedFile.Finder elsewhere;
  private final Map<SchemaDocument, MethodNames> names = new HashMap<>();
  private final Map<CheckKey, MethodRef> methods = new HashMap<>();
  private final Map<ClassName, Set<String>> calledFromOtherPackages = new HashMap<>();
  private final Set<ClassName> validating = new HashSet<>();
  private final Deque<CheckKey> toDo = new ArrayDeque<>();
  private final StytchRules rules;
  private final Triviality triviality;
  private final Recursion recursion = new Recursion();

  CheckMethods(
      Function<SchemaDocument, ClassName> validators,
      GeneratedFile.Finder elsewhere,
      StytchRules rules) {
    this.validators = validators;
    this.elsewhere = elsewhere;
    this.rules = rules;
    this.triviality = new Triviality(rules);
  }

  /** Says that a class is the validator of a document, and not only the home of some checks. */
  void addValidator(ClassName validator) {
    validating.add(validator);
  }

  StytchRules rules() {
    return rules;
  }

  boolean isTrivial(Schema schema, DynamicScope scope) {
    return triviality.isTrivial(schema, scope);
  }

  Recursion recursion() {
    return recursion;
  }

  /** The method for a schema that is applied from {@code scope}; it will be emitted. */
  MethodRef method(Schema schema, DynamicScope scope, boolean tracks) {
    CheckKey key = new CheckKey(schema, scope.enter(schema.resource()), tracks);
    MethodRef known = methods.get(key);
    if (known == null && isUsual(key)) {
      known = methodElsewhere(schema);
    }
    if (known == null) {
      known = new MethodRef(owner(schema), name(key));
      toDo.add(key);
    }
    methods.put(key, known);
    return known;
  }

  private @Nullable MethodRef methodElsewhere(Schema schema) {
    GeneratedFile file = elsewhere(schema);
    if (file == null) {
      return null;
    }
    addValidator(file.validator());
    return new MethodRef(file.validator(), WHOLE);
  }

  private String name(CheckKey key) {
    MethodNames own = namesOf(key.schema());
    if (isUsual(key)) {
      return own.of(key.schema());
    }
    DynamicScope usual = DynamicScope.EMPTY.enter(key.schema().resource());
    return own.variant(
        key.schema(), (key.tracks() ? "Seen" : "") + (key.scope().equals(usual) ? "" : "Scoped"));
  }

  private static boolean isUsual(CheckKey key) {
    return !key.tracks() && key.scope().equals(DynamicScope.EMPTY.enter(key.schema().resource()));
  }

  /** What another module has for the file which a schema is as a whole; null without. */
  @Nullable GeneratedFile elsewhere(Schema schema) {
    SchemaDocument document = schema.document();
    return schema == document.root() ? elsewhere.find(document) : null;
  }

  /** A name for the method that checks the record of a schema. */
  String cleanName(Schema schema) {
    return namesOf(schema).clean(schema);
  }

  MethodNames namesOf(Schema schema) {
    return names.computeIfAbsent(schema.document(), MethodNames::new);
  }

  /** The class of a schema's checks: the validator of its document, or a further part of it. */
  ClassName owner(Schema schema) {
    ClassName validator = validators.apply(schema.document());
    int part = namesOf(schema).order(schema) / SCHEMAS_PER_CLASS;
    return part == 0 ? validator : validator.nestedClass("Part" + (part + 1));
  }

  MethodRef refOf(CheckKey key) {
    MethodRef ref = methods.get(key);
    if (ref == null) {
      throw new IllegalStateException("no method was asked for: " + key.schema());
    }
    return ref;
  }

  /** The next method to emit; null when all are done. */
  @Nullable CheckKey next() {
    return toDo.poll();
  }

  /**
   * The name by which code of class {@code from} calls a method; of another package's documents
   * themselves it is that of the validator's own.
   */
  CodeBlock callable(MethodRef method, ClassName from) {
    return named(method, from, ".");
  }

  /** The same as a method reference. */
  CodeBlock reference(MethodRef method, ClassName from) {
    return named(method, from, "::");
  }

  private CodeBlock named(MethodRef method, ClassName from, String operator) {
    if (method.owner().equals(from) && operator.equals(".")) {
      return CodeBlock.of("$N", method.name());
    }
    if (!method.owner().packageName().equals(from.packageName())) {
      String own = OWN.get(method.name());
      if (own != null && validating.contains(method.owner())) {
        return CodeBlock.of("$T.INSTANCE$L$L", method.owner(), operator, own);
      }
      calledFromOtherPackages
          .computeIfAbsent(method.owner(), any -> new HashSet<>())
          .add(method.name());
    }
    return CodeBlock.of("$T$L$N", method.owner(), operator, method.name());
  }

  /** The methods of a validator class that code of other packages calls. */
  Set<String> calledFromOtherPackages(ClassName owner) {
    return calledFromOtherPackages.getOrDefault(owner, Set.of());
  }
}
