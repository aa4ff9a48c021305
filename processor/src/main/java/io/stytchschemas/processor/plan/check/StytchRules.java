package io.stytchschemas.processor.plan.check;

import com.palantir.javapoet.ClassName;
import io.stytchschemas.Severity;
import io.stytchschemas.processor.plan.StytchBindings;
import io.stytchschemas.processor.plan.place.Place;
import io.stytchschemas.processor.plan.place.Places;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.schema.SchemaDocument;
import io.stytchschemas.processor.vocabulary.applicator.PropertiesKeyword;
import io.stytchschemas.processor.vocabulary.check.CheckPlan;
import io.stytchschemas.processor.vocabulary.validation.TypeKeyword;
import io.stytchschemas.stytch.SessionClaims;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where Stytch's rules, which its schemas tell only in prose, bind: by a property's name and shape.
 */
public final class StytchRules {
  private static final String PACKAGE = "io.stytchschemas.stytch";
  private static final ClassName DURATION = ClassName.get(PACKAGE, "SessionDuration");
  private static final ClassName CLAIMS = ClassName.get(PACKAGE, "CustomClaims");
  private static final ClassName SESSION = ClassName.get(PACKAGE, "SessionClaims");

  private final Places places;
  private final Function<SchemaDocument, StytchBindings> bindings;

  public StytchRules(Places places, Function<SchemaDocument, StytchBindings> bindings) {
    this.places = places;
    this.bindings = bindings;
  }

  /**
   * The rules that bind to one schema.
   *
   * @param duration the property with the minutes of a session; null where there is none
   * @param claims likewise for custom claims
   * @param session the property with claims that are worth a warning without a session, and behind
   *     it those that begin or name one; empty where the whole object is not asked
   * @param reserved how much a reserved claim weighs; null where it weighs nothing
   */
  public record Bound(
      Map<String, Schema> properties,
      @Nullable String duration,
      @Nullable String claims,
      List<String> session,
      @Nullable Severity reserved) {

    public boolean isEmpty() {
      return duration == null && claims == null && session.isEmpty();
    }

    /** What is said of a property's value beside its schema; null for most. */
    public @Nullable CheckPlan of(Schema property) {
      if (duration != null && properties.get(duration) == property) {
        return CheckPlan.of(DURATION, "check", List.of());
      }
      if (claims == null || properties.get(claims) != property) {
        return null;
      }
      String check = reserved == Severity.WARNING ? "check" : "checkStrictly";
      return CheckPlan.of(CLAIMS, reserved == null ? "checkOfSize" : check, List.of());
    }

    /** What is said of the whole object; null where nothing is. */
    @Nullable CheckPlan ofWhole() {
      return session.isEmpty() ? null : CheckPlan.of(SESSION, "check", CheckPlan.texts(session));
    }
  }

  /** The rules of a schema; empty for nearly all. */
  public Bound of(Schema schema) {
    StytchBindings bound = bindings.apply(schema.document());
    String duration = bound.sessionDuration();
    String claims = bound.customClaims();
    return new Bound(
        PropertiesKeyword.of(schema),
        hasDuration(schema, duration) ? duration : null,
        hasClaims(schema, claims) ? claims : null,
        session(schema),
        bound.reservedClaims());
  }

  /** What one part says of claims, and another of the duration, the schema around both asks for. */
  private List<String> session(Schema schema) {
    StytchBindings bound = bindings.apply(schema.document());
    String duration = bound.sessionDuration();
    String claims = bound.customClaims();
    List<Schema> parts = applied(schema);
    if (parts.stream().noneMatch(part -> hasClaims(part, claims))
        || parts.stream().noneMatch(part -> hasDuration(part, duration))
        || parts.stream().anyMatch(part -> part != schema && !session(part).isEmpty())) {
      return List.of();
    }
    Stream<String> sessions =
        Stream.concat(Stream.of(duration), SessionClaims.TOKENS.stream())
            .filter(name -> parts.stream().anyMatch(part -> has(part, name)));
    return Stream.concat(Stream.of(claims), sessions).toList();
  }

  private static boolean has(Schema schema, String property) {
    return PropertiesKeyword.of(schema).containsKey(property);
  }

  private boolean hasDuration(Schema schema, @Nullable String property) {
    return property != null && isInteger(PropertiesKeyword.of(schema).get(property));
  }

  private boolean hasClaims(Schema schema, @Nullable String property) {
    return property != null && isFreeObject(PropertiesKeyword.of(schema).get(property));
  }

  private boolean isInteger(@Nullable Schema property) {
    return applied(property).stream()
        .anyMatch(schema -> TypeKeyword.of(schema).contains(JsonType.INTEGER));
  }

  private boolean isFreeObject(@Nullable Schema property) {
    List<Schema> applied = applied(property);
    return applied.stream().anyMatch(schema -> TypeKeyword.of(schema).contains(JsonType.OBJECT))
        && applied.stream().allMatch(schema -> PropertiesKeyword.of(schema).isEmpty());
  }

  /** The schemas that a value must match, unless it is null. */
  private List<Schema> applied(@Nullable Schema schema) {
    return schema == null
        ? List.of()
        : places.definite(places.natural(schema)).stream().map(Place::schema).toList();
  }
}
