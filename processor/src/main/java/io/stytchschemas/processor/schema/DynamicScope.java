package io.stytchschemas.processor.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The dynamic scope in which a schema is applied (2020-12 core, section 7.1), as far as {@code
 * $dynamicRef} can see it: for each dynamic anchor, the outermost schema that has it. A schema that
 * is applied in two such scopes means two things, and is compiled twice; nearly every schema is
 * applied in the empty one.
 */
public record DynamicScope(Map<String, Schema> outermost) {
  public static final DynamicScope EMPTY = new DynamicScope(Map.of());

  /** The scope inside a resource that is entered from this one. */
  public DynamicScope enter(SchemaResource resource) {
    if (outermost.keySet().containsAll(resource.dynamicAnchors().keySet())) {
      return this;
    }
    Map<String, Schema> inner = new LinkedHashMap<>(resource.dynamicAnchors());
    inner.putAll(outermost);
    return new DynamicScope(Map.copyOf(inner));
  }

  /** The scope without the anchors of other names. */
  public DynamicScope only(Set<String> names) {
    if (names.containsAll(outermost.keySet())) {
      return this;
    }
    Map<String, Schema> kept = new LinkedHashMap<>(outermost);
    kept.keySet().retainAll(names);
    return kept.isEmpty() ? EMPTY : new DynamicScope(Map.copyOf(kept));
  }

  // As a record has them, but without the method handles of which those are made: scopes are part
  // of most keys.

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof DynamicScope scope && outermost.equals(scope.outermost));
  }

  @Override
  public int hashCode() {
    return outermost.hashCode();
  }
}
