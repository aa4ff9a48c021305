package io.stytchschemas.processor.plan;

import java.util.function.UnaryOperator;

/**
 * One component of a record.
 *
 * <table>
 * <caption>The Java type of a component</caption>
 * <tr><th></th><th>JSON null refused</th><th>JSON null allowed</th></tr>
 * <tr><th>required</th><td>{@code T} (primitive if there is one)</td><td>{@code @Nullable T}: null is JSON null</td></tr>
 * <tr><th>optional</th><td>{@code @Nullable T}: null is absent</td><td>{@code @Nullable Optional<T>}: null is absent,
 * empty is JSON null</td></tr>
 * </table>
 *
 * <p>A component of type {@link JavaType.Scalar#PLAIN} allows null when its schema does.
 *
 * @param property the name of the property in JSON
 * @param name the name of the component in Java
 * @param masking what {@code toString} shows of it, where it may hold secrets
 * @param duration whether the builder also takes a {@code java.time.Duration} ({@code
 *     sessionDuration})
 */
public record ComponentPlan(
    String property,
    String name,
    JavaType type,
    boolean required,
    boolean nullable,
    Masking masking,
    boolean duration,
    Docs docs,
    Conveniences conveniences) {

  /** Whether it must not be shown. */
  public boolean secret() {
    return masking == Masking.WHOLE;
  }

  ComponentPlan with(UnaryOperator<JavaType> types) {
    return new ComponentPlan(
        property,
        name,
        types.apply(type),
        required,
        nullable,
        masking,
        duration,
        docs,
        conveniences);
  }
}
