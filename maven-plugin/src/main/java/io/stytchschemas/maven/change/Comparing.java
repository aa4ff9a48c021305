package io.stytchschemas.maven.change;

import io.stytchschemas.maven.api.Api;
import io.stytchschemas.maven.api.ApiElement;
import io.stytchschemas.maven.api.ApiElement.Kind;
import io.stytchschemas.maven.api.SchemaFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One comparison: finds what was renamed, then tells each thing that is not what it was. */
final class Comparing {
  private static final String NO_CHOICE = "";

  private final Renames renames;
  private final Map<String, ApiElement> old = new LinkedHashMap<>();
  private final Map<String, ApiElement> now = new LinkedHashMap<>();
  private final Map<String, ApiElement> renamedComponents = new HashMap<>();
  private final Map<String, ConstructorOrder> orders = new HashMap<>();
  private final Inheritance inheritedBefore;
  private final Inheritance inheritedNow;
  private final Set<String> oldChoices;
  private final Set<String> choicesNow;
  private final Map<String, Map<String, Effect>> moved = new HashMap<>();

  Comparing(Api before, Api after) {
    renames = Renames.between(before, after);
    List<ApiElement> underNewNames = renames.applied(before).elements();
    inheritedBefore = new Inheritance(underNewNames);
    inheritedNow = new Inheritance(after.elements());
    underNewNames.forEach(
        each -> old.putIfAbsent(each.key(), inheritedBefore.withoutParents(each)));
    after
        .elements()
        .forEach(each -> now.putIfAbsent(each.key(), inheritedNow.withoutParents(each)));
    oldChoices = choices(old);
    choicesNow = choices(now);
    compareRecords();
  }

  /** Where values have branches. */
  private static Set<String> choices(Map<String, ApiElement> elements) {
    Set<String> choices = new HashSet<>();
    for (ApiElement each : elements.values()) {
      if (each.kind() == Kind.PLACE) {
        choices.add(choice(each));
      } else if (each.kind() == Kind.TYPE && each.type().equals("interface")) {
        // Branches that are types stand at no place.
        choices.add(each.owner() + " /anyOf");
        choices.add(each.owner() + " /oneOf");
      }
    }
    choices.remove(NO_CHOICE);
    return choices;
  }

  /** The choice that an element is a branch of. */
  private static String choice(ApiElement element) {
    String choice = element.kind() == Kind.PLACE ? Position.of(element.name()).choice() : null;
    return choice == null ? NO_CHOICE : element.owner() + ' ' + choice;
  }

  private void compareRecords() {
    Map<String, List<ApiElement>> before = components(old);
    components(now)
        .forEach(
            (owner, after) -> {
              List<ApiElement> was = before.getOrDefault(owner, List.of());
              if (!was.isEmpty()) {
                compareRecord(owner, was, after);
              }
            });
  }

  private void compareRecord(String owner, List<ApiElement> before, List<ApiElement> after) {
    Map<ApiElement, ApiElement> renamed = ComponentRenames.between(before, after);
    Map<ApiElement, ApiElement> newByOld = new HashMap<>();
    renamed.forEach(
        (is, was) -> {
          renamedComponents.put(is.key(), was);
          newByOld.put(was, is);
          old.remove(was.key());
        });
    List<ApiElement> underNewNames =
        before.stream().map(each -> named(each, newByOld.getOrDefault(each, each))).toList();
    ConstructorOrder order = new ConstructorOrder(underNewNames, after);
    orders.put(owner, order);
    moved.put(owner, order.moved());
  }

  private static ApiElement named(ApiElement component, ApiElement other) {
    return new ApiElement(
        component.kind(),
        component.owner(),
        other.name(),
        component.type(),
        component.required(),
        component.direction(),
        component.facts());
  }

  private static Map<String, List<ApiElement>> components(Map<String, ApiElement> elements) {
    Map<String, List<ApiElement>> byOwner = new LinkedHashMap<>();
    elements.values().stream()
        .filter(each -> each.kind() == Kind.COMPONENT)
        .forEach(each -> byOwner.computeIfAbsent(each.owner(), any -> new ArrayList<>()).add(each));
    return byOwner;
  }

  /** First what is gone, then the rest in the new order. */
  List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    old.forEach(
        (key, was) -> {
          if (!now.containsKey(key)) {
            changes.add(new Change(was, null, gone(was)));
          }
        });
    now.forEach(
        (key, is) -> {
          ApiElement renamed = renamedComponents.get(key);
          ApiElement was = renamed == null ? old.get(key) : renamed;
          changes.add(
              new Change(
                  was,
                  is,
                  was == null
                      ? Coming.added(is, oldChoices.contains(choice(is)))
                      : differences(was, is)));
        });
    changes.removeIf(change -> change.effects().isEmpty());
    return changes;
  }

  private List<Effect> gone(ApiElement was) {
    List<Effect> effects = new ArrayList<>(Coming.removed(was, choicesNow.contains(choice(was))));
    Effect mistaken = was.kind() == Kind.COMPONENT ? replaced(was) : null;
    if (mistaken != null) {
      effects.add(mistaken);
    }
    return effects;
  }

  private @Nullable Effect replaced(ApiElement was) {
    ConstructorOrder order = orders.get(was.owner());
    return order == null ? null : order.replaced(was);
  }

  private List<Effect> differences(ApiElement was, ApiElement is) {
    List<Effect> effects = new ArrayList<>();
    String oldType = is.kind() == Kind.TYPE ? renames.byNewName().get(is.owner()) : null;
    if (oldType != null) {
      effects.add(
          renamed(oldType).to(Caller.BUILDER, Caller.ACCESSOR, Caller.CONSTRUCTOR, Caller.SWITCH));
    }
    if (is.kind() == Kind.COMPONENT && !was.name().equals(is.name())) {
      effects.add(renamed(was.name()).to(Caller.BUILDER, Caller.ACCESSOR));
    }
    Effect order =
        is.kind() == Kind.COMPONENT
            ? moved.getOrDefault(is.owner(), Map.of()).get(is.name())
            : null;
    if (order != null) {
      effects.add(order);
    }
    boolean told = !effects.isEmpty() && !was.name().equals(is.name());
    // What a record that is taken in says differently is told of that.
    boolean otherFacts = is.kind() == Kind.COMPONENT && !was.facts().equals(is.facts());
    List<Effect> differences =
        otherFacts
            ? Difference.between(inheritedBefore.whole(was), inheritedNow.whole(is))
            : Difference.between(was, is);
    for (Effect effect : differences) {
      // The name in Java went with the one in JSON: code that does not know fails to compile.
      boolean loud = told && effect.kind() == ChangeKind.JSON_NAME;
      effects.add(
          loud
              ? new Effect(
                  effect.kind(), effect.text(), Effect.Weight.BREAKING, Set.of(), effect.wire())
              : effect);
    }
    return effects;
  }

  private static Effect renamed(String from) {
    return Effect.note(ChangeKind.RENAMED, "renamed from " + from).breakingIf(true);
  }

  /** The part of a place's path that names a property. */
  static String property(ApiElement component) {
    String property = component.fact(SchemaFacts.PROPERTY);
    return "/properties/" + property.replace("~", "~0").replace("/", "~1");
  }
}
