package io.stytchschemas.processor.vocabulary.core;

import io.stytchschemas.processor.diagnostic.Location;
import io.stytchschemas.processor.schema.DynamicScope;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.Assertion;
import io.stytchschemas.processor.vocabulary.Evidence;
import io.stytchschemas.processor.vocabulary.check.CheckPlan;
import io.stytchschemas.processor.vocabulary.check.Subchecks;
import io.stytchschemas.processor.vocabulary.typed.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reference as it stands in a schema. The linker gives it its target, once, before anything else
 * asks.
 */
public final class Reference implements Assertion {
  private final String keyword;
  private final String text;
  private final Location location;
  private @Nullable Schema target;
  private @Nullable String dynamicAnchor;

  Reference(String keyword, String text, Location location) {
    this.keyword = keyword;
    this.text = text;
    this.location = location;
  }

  /** The reference of a schema, of whichever keyword; null without one. */
  public static @Nullable Reference of(Schema schema) {
    for (RefKeyword kind : RefKeyword.values()) {
      if (schema.keyword(kind.keyword()) instanceof Reference reference) {
        return reference;
      }
    }
    return null;
  }

  /** What a schema's reference names when it is applied in that scope; null without a reference. */
  public static @Nullable Schema target(Schema schema, DynamicScope scope) {
    Reference reference = of(schema);
    return reference == null ? null : reference.target(scope);
  }

  public String keyword() {
    return keyword;
  }

  /** The URI reference as written. */
  public String text() {
    return text;
  }

  public Location location() {
    return location;
  }

  /**
   * Links the reference.
   *
   * @param dynamicAnchor the anchor to be looked up in the dynamic scope first; null where there is
   *     none
   */
  public void link(Schema target, @Nullable String dynamicAnchor) {
    this.target = target;
    this.dynamicAnchor = dynamicAnchor;
  }

  /** What it names in a scope. */
  public @Nullable Schema target(DynamicScope scope) {
    Schema outer = dynamicAnchor == null ? null : scope.outermost().get(dynamicAnchor);
    return outer != null ? outer : target;
  }

  /** The anchor that it looks up in the dynamic scope; null where the scope is nothing to it. */
  public @Nullable String dynamicAnchor() {
    return dynamicAnchor;
  }

  /** What it names in every scope; null where the scope tells. */
  public @Nullable Schema onlyTarget() {
    return dynamicAnchor == null ? target : null;
  }

  @Override
  public @Nullable JsonType type() {
    return null;
  }

  @Override
  public List<CheckPlan> checks(Subchecks in) {
    Schema named = target(in.scope());
    return named == null ? List.of() : List.of(in.ofTarget(keyword, named));
  }

  @Override
  public Evidence evidence(Form form) {
    return Evidence.BY_PARTS;
  }
}
