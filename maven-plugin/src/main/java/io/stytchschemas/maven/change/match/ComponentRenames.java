package io.stytchschemas.maven.change.match;

import io.stytchschemas.maven.api.ApiElement;
import io.stytchschemas.maven.api.SchemaFacts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Components of one type that are there still under another name: of the same name in JSON, or of
 * the same type in the same place with all else as it was.
 */
public final class ComponentRenames {
  private ComponentRenames() {}

  /** The old component for each new one that took its place. */
  public static Map<ApiElement, ApiElement> between(
      List<ApiElement> before, List<ApiElement> after) {
    List<ApiElement> gone = without(before, after);
    List<ApiElement> come = without(after, before);
    Map<ApiElement, ApiElement> renamed = new HashMap<>();
    for (ApiElement now : come) {
      gone.stream()
          .filter(old -> !renamed.containsValue(old))
          .filter(old -> isSameProperty(old, now) || isInPlace(old, before, now, after))
          .findFirst()
          .ifPresent(old -> renamed.put(now, old));
    }
    return renamed;
  }

  private static List<ApiElement> without(List<ApiElement> some, List<ApiElement> others) {
    return some.stream()
        .filter(each -> others.stream().noneMatch(other -> other.name().equals(each.name())))
        .toList();
  }

  private static boolean isSameProperty(ApiElement old, ApiElement now) {
    String property = old.fact(SchemaFacts.PROPERTY);
    return !property.isEmpty() && property.equals(now.fact(SchemaFacts.PROPERTY));
  }

  private static boolean isInPlace(
      ApiElement old, List<ApiElement> before, ApiElement now, List<ApiElement> after) {
    return before.size() == after.size()
        && before.indexOf(old) == after.indexOf(now)
        && old.type().equals(now.type())
        && old.required() == now.required()
        && Objects.equals(old.fact(SchemaFacts.WORDS), now.fact(SchemaFacts.WORDS));
  }
}
