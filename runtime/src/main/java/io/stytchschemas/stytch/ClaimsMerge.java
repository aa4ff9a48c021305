package io.stytchschemas.stytch;

import io.stytchschemas.json.Immutables;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What becomes of a session's claims when others are sent; see {@link CustomClaims#mergedInto}. */
final class ClaimsMerge {
  private ClaimsMerge() {}

  static Map<String, @Nullable Object> of(
      Map<String, @Nullable Object> sent, Map<String, @Nullable Object> current) {
    Map<String, @Nullable Object> accepted = new LinkedHashMap<>(sent);
    for (String name : sent.keySet()) {
      if (ReservedClaims.isReserved(name)) {
        accepted.remove(name);
      }
    }
    return Immutables.plainMap(merge(accepted, current));
  }

  /** RFC 7396, section 2; a nested object may be named like a reserved claim. */
  private static Map<String, @Nullable Object> merge(Map<?, ?> changes, Map<?, ?> current) {
    Map<String, @Nullable Object> merged = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : current.entrySet()) {
      merged.put((String) entry.getKey(), entry.getValue());
    }
    for (Map.Entry<?, ?> change : changes.entrySet()) {
      apply((String) change.getKey(), change.getValue(), merged);
    }
    return merged;
  }

  private static void apply(
      String name, @Nullable Object change, Map<String, @Nullable Object> merged) {
    if (change == null) {
      merged.remove(name);
    } else if (change instanceof Map<?, ?> object) {
      Map<?, ?> base = merged.get(name) instanceof Map<?, ?> existing ? existing : Map.of();
      merged.put(name, merge(object, base));
    } else {
      merged.put(name, change);
    }
  }
}
