package io.stytchschemas.processor.emit.validator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.stytchschemas.processor.plan.TypePlan.MethodRef;
import io.stytchschemas.processor.schema.DynamicScope;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.CheckSite;
import io.stytchschemas.processor.vocabulary.CheckTypes;
import io.stytchschemas.processor.vocabulary.Constants;
import io.stytchschemas.processor.vocabulary.Form;
import io.stytchschemas.processor.vocabulary.Literals;
import io.stytchschemas.processor.vocabulary.Reading;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A site in the check of a plain value. A child whose checks are few is checked in place: then the
 * site is a child of the method's value, {@code at} tells which, and {@code path} leads to its
 * schema.
 *
 * @param type the Java type of {@code value}
 * @param guard what must hold besides each condition; null where it is tested before
 */
record PlainSite(
    PlainChecks checks,
    MethodBody body,
    CodeBlock value,
    TypeName type,
    @Nullable CodeBlock at,
    String path,
    @Nullable CodeBlock guard)
    implements CheckSite {

  /** The site of a method's own value. */
  static PlainSite of(PlainChecks checks, MethodBody body) {
    return new PlainSite(checks, body, CodeBlock.of("value"), ClassName.OBJECT, null, "", null);
  }

  private static final String NEVER = "must not be there";

  /** The same place, its value known to be of a type and held by another expression. */
  PlainSite narrowed(CodeBlock narrower, TypeName narrowerType) {
    return new PlainSite(checks, body, narrower, narrowerType, at, path, guard);
  }

  @Override
  public Form form() {
    return Form.PLAIN;
  }

  @Override
  public void failIf(CodeBlock condition, String keyword, String message) {
    CodeBlock add =
        at == null
            ? CodeBlock.of("out.add($L,$W$L)", place(keyword), Literals.string(message))
            : CodeBlock.of("out.add($L, $L,$W$L)", at, place(keyword), Literals.string(message));
    failIf(condition, add);
  }

  private CodeBlock place(String keyword) {
    return Literals.string(path + keyword);
  }

  /** Fails in any case, for the schema {@code false}. */
  void failNever() {
    failIf(CodeBlock.of("true"), "", NEVER);
  }

  /* if (condition
   *     && out.add("/keyword", "must …")) {
   *   return false;
   * } */
  private void failIf(CodeBlock condition, CodeBlock add) {
    boolean always = condition.toString().equals("true");
    CodeBlock failing = always ? add : CodeBlock.of("$L$W&& $L", condition, add);
    CodeBlock guarded = guard == null ? failing : CodeBlock.of("$L$W&& $L", guard, failing);
    beginControlFlow("if ($L)", guarded);
    statement("return false");
    endControlFlow();
  }

  @Override
  public CodeBlock compare(String operator, BigDecimal limit) {
    Long whole = Reading.asLong(limit);
    CodeBlock other =
        whole != null
            ? CodeBlock.of("$LL", whole)
            : constant("limit", ClassName.get(BigDecimal.class), Constants.number(limit));
    return CodeBlock.of("$T.compare($L, $L) $L 0", CheckTypes.NUMBERS, value, other, operator);
  }

  @Override
  public CodeBlock constant(String hint, TypeName constantType, CodeBlock constant) {
    return body.constant(hint, constantType, constant);
  }

  @Override
  public DynamicScope scope() {
    return body.scope();
  }

  @Override
  public boolean tracks() {
    return body.tracks();
  }

  @Override
  public void statement(String format, Object... args) {
    body.code().addStatement(format, args);
  }

  @Override
  public void beginControlFlow(String format, Object... args) {
    body.code().beginControlFlow(format, args);
  }

  @Override
  public void nextControlFlow(String format, Object... args) {
    body.code().nextControlFlow(format, args);
  }

  @Override
  public void endControlFlow() {
    body.code().endControlFlow();
  }

  @Override
  public String local(String hint) {
    return body.local(hint);
  }

  @Override
  public boolean isTrivial(Schema schema) {
    return checks.methods().isTrivial(schema, scope());
  }

  @Override
  public CodeBlock isValid(Schema schema, CodeBlock other) {
    if (schema.isNever() || isTrivial(schema)) {
      return CodeBlock.of("$L", !schema.isNever());
    }
    return CodeBlock.of("$L($L, $L)", callable(schema, false), other, quiet(schema));
  }

  @Override
  public CodeBlock isValid(Schema schema, String evaluated) {
    if (schema.isNever()) {
      return CodeBlock.of("false");
    }
    return CodeBlock.of("$L($L, $L, $N)", callable(schema, true), value, quiet(schema), evaluated);
  }

  private CodeBlock quiet(Schema schema) {
    return checks.methods().recursion().leadsToRepeated(schema)
        ? CodeBlock.of("out.quietly()")
        : CodeBlock.of("$T.QUIET", CheckTypes.VIOLATIONS);
  }

  /* if (out.leave(validOther(value, out.enter("/$ref")))) {
   *   return false;
   * } */
  @Override
  public void apply(Schema schema, String keyword) {
    if (schema.isNever()) {
      failIf(CodeBlock.of("true"), keyword, NEVER);
    } else if (tracks()) {
      call(
          CodeBlock.of(
              "$L($L, out.enter($L), seen)", callable(schema, true), value, place(keyword)));
    } else if (!isTrivial(schema)) {
      call(CodeBlock.of("$L($L, out.enter($L))", callable(schema, false), value, place(keyword)));
    }
  }

  private void call(CodeBlock check) {
    CodeBlock failing = CodeBlock.of("out.leave($L)", check);
    beginControlFlow(
        "if ($L)", guard == null ? failing : CodeBlock.of("$L$W&& $L", guard, failing));
    statement("return false");
    endControlFlow();
  }

  @Override
  public void checkBy(CodeBlock call, CodeBlock index, String keyword) {
    call(CodeBlock.of("$Lout.enter($L, $L))", call, index, place(keyword)));
  }

  @Override
  public void applyTo(Schema schema, CodeBlock child, CodeBlock index, String keyword) {
    Schema named = checks.onlyReference(schema, scope());
    if (schema.isNever()) {
      failIf(
          CodeBlock.of("true"), CodeBlock.of("out.add($L, $L,$W$S)", index, place(keyword), NEVER));
    } else if (checks.isInline(schema, scope())) {
      checks.emitInline(schema, this, child, index, path + keyword);
    } else if (named != null && !isTrivial(named)) {
      callFor(named, child, index, path + keyword + '/' + checks.referenceKeyword(schema));
    } else if (!isTrivial(schema)) {
      callFor(schema, child, index, path + keyword);
    }
  }

  private void callFor(Schema schema, CodeBlock child, CodeBlock index, String location) {
    call(
        CodeBlock.of(
            "$L($L,$Wout.enter($L, $L))",
            callable(schema, false),
            child,
            index,
            Literals.string(location)));
  }

  /* Object token = object.getOrDefault("token", Values.ABSENT);
   * if (token != Values.ABSENT) {
   *   …
   * } */
  @Override
  public void applyToProperty(Schema schema, CodeBlock name, String local, String keyword) {
    statement(
        "$T $N = $L.getOrDefault($L, $T.ABSENT)",
        Object.class,
        local,
        value,
        name,
        CheckTypes.VALUES);
    CodeBlock child = CodeBlock.of("$N", local);
    CodeBlock present = CodeBlock.of("$N != $T.ABSENT", local, CheckTypes.VALUES);
    if (!checks.isInline(schema, scope()) || checks.isOneTest(schema, scope())) {
      new PlainSite(checks, body, value, type, at, path, present)
          .applyTo(schema, child, name, keyword);
      return;
    }
    beginControlFlow("if ($L)", present);
    applyTo(schema, child, name, keyword);
    endControlFlow();
  }

  @Override
  public void failIfNoBranch(CodeBlock condition, List<Schema> branches, String keyword) {
    failIfBranches("noBranch", condition, branches, keyword);
  }

  @Override
  public void failIfSeveralBranches(CodeBlock condition, List<Schema> branches, String keyword) {
    failIfBranches("severalBranches", condition, branches, keyword);
  }

  private void failIfBranches(
      String method, CodeBlock condition, List<Schema> branches, String keyword) {
    List<CodeBlock> references =
        branches.stream()
            .map(schema -> checks.methods().reference(ref(schema), body.className()))
            .toList();
    CodeBlock add =
        CodeBlock.of(
            "out.$L($L, $L, $L)", method, place(keyword), value, CodeBlock.join(references, ", "));
    failIf(condition, add);
  }

  private MethodRef ref(Schema schema) {
    return checks.methods().method(schema, scope(), false);
  }

  private CodeBlock callable(Schema schema, boolean tracking) {
    MethodRef method = checks.methods().method(schema, scope(), tracking);
    return checks.methods().callable(method, body.className());
  }

  /* if (!validPart1(object, out)) {
   *   return false;
   * } */
  @Override
  public void inPart(Consumer<CheckSite> emission) {
    MethodBody part = body.part();
    emission.accept(new PlainSite(checks, part, CodeBlock.of("value"), type, at, path, guard));
    MethodSpec method = checks.method(part, type, tracks() ? "seen" : null);
    body.owner().add(method);
    beginControlFlow("if (!$N($L, out$L))", part.name(), value, tracks() ? ", seen" : "");
    statement("return false");
    endControlFlow();
  }
}
