package io.stytchschemas.processor.plan.check;

import com.palantir.javapoet.ClassName;
import io.stytchschemas.Severity;
import io.stytchschemas.processor.plan.StytchBindings;
import io.stytchschemas.processor.plan.place.Place;
import io.stytchschemas.processor.plan.place.Places;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.schema.SchemaDocument;
import io.stytchschemas.processor.vocabulary.CheckPlan;
import io.stytchschemas.processor.vocabulary.applicator.PropertiesKeyword;
import io.stytchschemas.processor.vocabulary.validation.TypeKeyword;
import io.stytchschemas.stytch.SessionClaims;
import java.util.ArrayList;
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
   * The rules that bind to the properties of one schema.
   *
   * @param duration the property with the minutes of a session; null where there is none
   * @param claims likewise for custom claims
   * @param sessions what of the schema's properties begins or names a session
   * @param reserved how much a reserved claim weighs; null where it weighs nothing
   */
  public record Bound(
      Map<String, Schema> properties,
      @Nullable String duration,
      @Nullable String claims,
      List<String> sessions,
      @Nullable Severity reserved) {

    public boolean isEmpty() {
      return duration == null && claims == null;
    }

    /** Whether claims without a session are worth a warning. */
    public boolean asksForSession() {
      return claims != null && duration != null;
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
    @Nullable CheckPlan session() {
      if (claims == null || duration == null) {
        return null;
      }
      List<String> names = new ArrayList<>(sessions);
      names.add(0, claims);
      return CheckPlan.of(SESSION, "check", CheckPlan.texts(names));
    }
  }

  /** The rules of a schema; empty for nearly all. */
  public Bound of(Schema schema) {
    StytchBindings bound = bindings.apply(schema.document());
    Map<String, Schema> properties = PropertiesKeyword.of(schema);
    String duration = bound.sessionDuration();
    String claims = bound.customClaims();
    boolean hasDuration = duration != null && isInteger(properties.get(duration));
    boolean hasClaims = claims != null && isFreeObject(properties.get(claims));
    List<String> sessions =
        Stream.concat(Stream.ofNullable(duration), SessionClaims.TOKENS.stream())
            .filter(properties::containsKey)
            .toList();
    return new Bound(
        properties,
        hasDuration ? duration : null,
        hasClaims ? claims : null,
        sessions,
        bound.reservedClaims());
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

  /** The schemas that a property's value must match, unless it is null. */
  private List<Schema> applied(@Nullable Schema property) {
    return property == null
        ? List.of()
        : places.definite(places.natural(property)).stream().map(Place::schema).toList();
  }
}
