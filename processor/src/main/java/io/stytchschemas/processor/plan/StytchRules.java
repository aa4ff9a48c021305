package io.stytchschemas.processor.plan;

import com.palantir.javapoet.ClassName;
import io.stytchschemas.Severity;
import io.stytchschemas.processor.schema.DynamicScope;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.schema.SchemaDocument;
import io.stytchschemas.processor.vocabulary.CheckPlan;
import io.stytchschemas.processor.vocabulary.applicator.BranchesKeyword;
import io.stytchschemas.processor.vocabulary.applicator.PropertiesKeyword;
import io.stytchschemas.processor.vocabulary.core.Reference;
import io.stytchschemas.processor.vocabulary.validation.TypeKeyword;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where Stytch's rules, which its schemas tell only in prose, bind: by a property's name and shape.
 */
final class StytchRules {
  private static final List<String> SESSION_NAMES = List.of("session_token", "session_jwt");
  private static final String PACKAGE = "io.stytchschemas.stytch";
  private static final ClassName DURATION = ClassName.get(PACKAGE, "SessionDuration");
  private static final ClassName CLAIMS = ClassName.get(PACKAGE, "CustomClaims");
  private static final ClassName SESSION = ClassName.get(PACKAGE, "SessionClaims");

  private final Function<SchemaDocument, StytchBindings> bindings;

  StytchRules(Function<SchemaDocument, StytchBindings> bindings) {
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
  record Bound(
      Map<String, Schema> properties,
      @Nullable String duration,
      @Nullable String claims,
      List<String> sessions,
      @Nullable Severity reserved) {

    boolean isEmpty() {
      return duration == null && claims == null;
    }

    /** Whether claims without a session are worth a warning. */
    boolean asksForSession() {
      return claims != null && duration != null;
    }

    /** What is said of a property's value beside its schema; null for most. */
    @Nullable CheckPlan of(Schema property) {
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
  Bound of(Schema schema) {
    StytchBindings bound = bindings.apply(schema.document());
    Map<String, Schema> properties = PropertiesKeyword.of(schema);
    String duration = bound.sessionDuration();
    String claims = bound.customClaims();
    boolean hasDuration = duration != null && isInteger(properties.get(duration));
    boolean hasClaims = claims != null && isFreeObject(properties.get(claims));
    List<String> sessions =
        Stream.concat(Stream.ofNullable(duration), SESSION_NAMES.stream())
            .filter(properties::containsKey)
            .toList();
    return new Bound(
        properties,
        hasDuration ? duration : null,
        hasClaims ? claims : null,
        sessions,
        bound.reservedClaims());
  }

  private static boolean isInteger(@Nullable Schema property) {
    return applied(property).stream()
        .anyMatch(schema -> TypeKeyword.of(schema).contains(JsonType.INTEGER));
  }

  private static boolean isFreeObject(@Nullable Schema property) {
    Set<Schema> applied = applied(property);
    return applied.stream().anyMatch(schema -> TypeKeyword.of(schema).contains(JsonType.OBJECT))
        && applied.stream().allMatch(schema -> PropertiesKeyword.of(schema).isEmpty());
  }

  /**
   * The schemas that a property's value must match, unless it is null: what references and {@code
   * allOf} lead to, and the one branch beside null.
   */
  private static Set<Schema> applied(@Nullable Schema property) {
    Set<Schema> applied = new HashSet<>();
    Deque<Schema> toVisit = new ArrayDeque<>(property == null ? List.of() : List.of(property));
    while (!toVisit.isEmpty()) {
      Schema schema = toVisit.remove();
      if (applied.add(schema)) {
        Stream.ofNullable(Reference.target(schema, DynamicScope.EMPTY)).forEach(toVisit::add);
        for (BranchesKeyword kind : BranchesKeyword.values()) {
          List<Schema> branches = Nulls.branches(kind.of(schema));
          if (kind == BranchesKeyword.ALL_OF || branches.size() == 1) {
            toVisit.addAll(branches);
          }
        }
      }
    }
    return applied;
  }
}
