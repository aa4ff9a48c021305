package io.stytchschemas.maven.change;

import io.stytchschemas.json.text.JsonPointers;
import io.stytchschemas.maven.api.Api;
import io.stytchschemas.maven.api.ApiElement;
import io.stytchschemas.maven.api.ApiElement.Kind;
import io.stytchschemas.maven.api.SchemaFacts;
import io.stytchschemas.maven.change.match.Compared;
import io.stytchschemas.maven.change.match.ComponentRenames;
import io.stytchschemas.maven.change.match.Renames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One comparison: finds what was renamed, then tells each thing that is not what it was. */
final class Comparing {
  private final Renames renames;
  private final Compared before;
  private final Compared after;

  /** What is not found yet on the other side. */
  private final Map<String, ApiElement> old;

  private final Map<String, ApiElement> renamedComponents = new HashMap<>();
  private final Map<String, ConstructorOrder> orders = new HashMap<>();
  private final Map<String, Map<String, Effect>> moved = new HashMap<>();

  Comparing(Api before, Api after) {
    this.renames = Renames.between(before, after);
    this.before = new Compared(renames.applied(before).elements());
    this.after = new Compared(after.elements());
    this.old = new LinkedHashMap<>(this.before.elements());
    compareRecords();
  }

  private void compareRecords() {
    Map<String, List<ApiElement>> components = before.components();
    after
        .components()
        .forEach(
            (owner, are) -> {
              List<ApiElement> were = components.getOrDefault(owner, List.of());
              if (!were.isEmpty()) {
                compareRecord(owner, were, are);
              }
            });
  }

  private void compareRecord(String owner, List<ApiElement> were, List<ApiElement> are) {
    Map<ApiElement, ApiElement> renamed = ComponentRenames.between(were, are);
    Map<ApiElement, ApiElement> newByOld = new HashMap<>();
    renamed.forEach(
        (is, was) -> {
          renamedComponents.put(is.key(), was);
          newByOld.put(was, is);
          old.remove(was.key());
        });
    List<ApiElement> underNewNames =
        were.stream().map(each -> each.named(newByOld.getOrDefault(each, each).name())).toList();
    ConstructorOrder order = new ConstructorOrder(underNewNames, are);
    orders.put(owner, order);
    moved.put(owner, order.moved());
  }

  /** First what is gone, then the rest in the new order. */
  List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    Map<String, ApiElement> now = after.elements();
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
          changes.add(new Change(was, is, was == null ? added(is) : differences(was, is)));
        });
    changes.removeIf(change -> change.effects().isEmpty());
    return changes;
  }

  private List<Effect> added(ApiElement is) {
    return Coming.added(is, before.hasBranchesBeside(is));
  }

  private List<Effect> gone(ApiElement was) {
    List<Effect> effects = new ArrayList<>(Coming.removed(was, after.hasBranchesBeside(was)));
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
    boolean isRenamed = !effects.isEmpty() && !was.name().equals(is.name());
    // What a record that is taken in says differently is told of that.
    boolean otherFacts = is.kind() == Kind.COMPONENT && !was.facts().equals(is.facts());
    List<Effect> differences =
        otherFacts
            ? Difference.between(before.whole(was), after.whole(is))
            : Difference.between(was, is);
    for (Effect effect : differences) {
      // The name in Java went with the one in JSON: code that does not know fails to compile.
      boolean loud = isRenamed && effect.kind() == ChangeKind.JSON_NAME;
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
    return JsonPointers.child("/properties", component.fact(SchemaFacts.PROPERTY));
  }
}
