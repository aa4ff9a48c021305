package io.stytchschemas.maven.change;

import io.stytchschemas.maven.api.ApiElement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The order of a record's components, in which its constructor takes them: where two of one type
 * trade places, calls compile and pass the one for the other.
 */
final class ConstructorOrder {
  private final List<ApiElement> before;
  private final List<ApiElement> after;

  /**
   * @param before the components as they were, under the names that they have now
   */
  ConstructorOrder(List<ApiElement> before, List<ApiElement> after) {
    this.before = before;
    this.after = after;
  }

  /** What follows for each component that stands elsewhere now, by its name. */
  Map<String, Effect> moved() {
    List<String> old = names(before);
    List<String> now = names(after);
    List<String> common = old.stream().filter(now::contains).toList();
    List<String> reordered = now.stream().filter(old::contains).toList();
    Map<String, Effect> moved = new HashMap<>();
    for (int i = 0; i < common.size(); i++) {
      String name = common.get(i);
      if (!name.equals(reordered.get(i))) {
        moved.put(name, effect(old.indexOf(name), now.indexOf(name)));
      }
    }
    return moved;
  }

  private static List<String> names(List<ApiElement> components) {
    return components.stream().map(ApiElement::name).toList();
  }

  private Effect effect(int was, int is) {
    String text = "moved from place " + (was + 1) + " to " + (is + 1) + " of the constructor";
    boolean mistaken = was < after.size() && takesFor(before.get(was), after.get(was));
    Effect effect =
        Effect.note(ChangeKind.ORDER, mistaken ? text + mistake(was) : text)
            .to(Caller.CONSTRUCTOR)
            .breakingIf(true);
    return mistaken ? effect.silent() : effect;
  }

  private String mistake(int place) {
    return ", where "
        + after.get(place).name()
        + " of the same type stands now: calls compile and pass the one for the other; use the"
        + " builder";
  }

  /** Whether an argument for the one compiles as an argument for the other. */
  private static boolean takesFor(ApiElement one, ApiElement other) {
    return Difference.boxed(one.type()).equals(Difference.boxed(other.type()));
  }

  /**
   * What follows for a component that is gone, where another of its type stands in its place and
   * calls compile as they are; null where they do not.
   */
  @Nullable Effect replaced(ApiElement gone) {
    if (before.size() != after.size()) {
      return null;
    }
    for (int i = 0; i < before.size(); i++) {
      if (!takesFor(before.get(i), after.get(i))) {
        return null;
      }
    }
    int place = names(before).indexOf(gone.name());
    return Effect.note(
            ChangeKind.ORDER, "place " + (place + 1) + " of the constructor" + mistake(place))
        .to(Caller.CONSTRUCTOR)
        .silent();
  }
}
