package io.stytchschemas.processor.emit.validator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.stytchschemas.processor.emit.validator.TypedPlaces.Typed;
import io.stytchschemas.processor.plan.JavaType;
import io.stytchschemas.processor.plan.JavaType.ListOf;
import io.stytchschemas.processor.plan.JavaType.MapOf;
import io.stytchschemas.processor.schema.DynamicScope;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.CheckSite;
import io.stytchschemas.processor.vocabulary.CheckTypes;
import io.stytchschemas.processor.vocabulary.Constants;
import io.stytchschemas.processor.vocabulary.Form;
import io.stytchschemas.processor.vocabulary.Reading;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

/**
 * A site in the check of a typed value, which tells a verdict and nothing else. What is not offered
 * here is not asked for: no keyword that would need it covers a typed form.
 */
record TypedSite(TypedChecks checks, MethodBody body, Typed place, CodeBlock value)
    implements CheckSite {

  @Override
  public Form form() {
    return checks.places().form(place.type());
  }

  @Override
  public void failIf(CodeBlock condition, String keyword, String message) {
    beginControlFlow("if ($L)", condition);
    statement("return false");
    endControlFlow();
  }

  @Override
  public CodeBlock compare(String operator, BigDecimal limit) {
    Long whole = Reading.asLong(limit);
    boolean integral = form() == Form.INT || form() == Form.LONG;
    boolean exact = form() == Form.DOUBLE && whole != null && Math.abs(whole) < 1L << 50;
    if (whole != null && (integral || exact)) {
      return CodeBlock.of("$L $L $LL", value, operator, whole);
    }
    CodeBlock constant =
        constant("limit", ClassName.get(BigDecimal.class), Constants.number(limit));
    return CodeBlock.of("$T.compare($L, $L) $L 0", CheckTypes.NUMBERS, value, constant, operator);
  }

  @Override
  public CodeBlock constant(String hint, TypeName type, CodeBlock constant) {
    return body.constant(hint, type, constant);
  }

  @Override
  public DynamicScope scope() {
    return place.scope();
  }

  @Override
  public boolean tracks() {
    return false;
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
    return !checks.places().hasChecks(inner(schema));
  }

  @Override
  public void applyTo(Schema schema, CodeBlock child, CodeBlock at, String keyword) {
    checks.emitNullable(inner(schema), body, child);
  }

  /** The place of an element's or a value's schema. */
  private Typed inner(Schema schema) {
    JavaType type =
        place.type() instanceof ListOf list
            ? list.element()
            : place.type() instanceof MapOf map ? map.value() : JavaType.Scalar.PLAIN;
    return place.step(schema, type);
  }

  @Override
  public void inPart(Consumer<CheckSite> emission) {
    emission.accept(this);
  }

  @Override
  public CodeBlock isValid(Schema schema, CodeBlock other) {
    throw notTyped();
  }

  @Override
  public CodeBlock isValid(Schema schema, String evaluated) {
    throw notTyped();
  }

  @Override
  public void apply(Schema schema, String keyword) {
    throw notTyped();
  }

  @Override
  public void applyToProperty(Schema schema, CodeBlock name, String local, String keyword) {
    throw notTyped();
  }

  @Override
  public void checkBy(CodeBlock call, CodeBlock at, String keyword) {
    throw notTyped();
  }

  @Override
  public void failIfNoBranch(CodeBlock condition, List<Schema> branches, String keyword) {
    throw notTyped();
  }

  @Override
  public void failIfSeveralBranches(CodeBlock condition, List<Schema> branches, String keyword) {
    throw notTyped();
  }

  private IllegalStateException notTyped() {
    return new IllegalStateException("a keyword of " + place.schema() + " covers no typed form");
  }
}
