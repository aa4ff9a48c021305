package io.stytchschemas.maven.change;

import io.stytchschemas.maven.api.ApiElement;
import io.stytchschemas.maven.api.ApiElement.Kind;
import io.stytchschemas.maven.api.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What follows when a thing stays and is no longer what it was. */
final class Difference {
  private static final String NULLABLE = "@Nullable ";
  private static final Map<String, String> BOXES =
      Map.of(
          "int", "Integer",
          "long", "Long",
          "float", "Float",
          "double", "Double",
          "boolean", "Boolean");

  /** What a Java type says already. */
  private static final Set<String> IMPLIED_BY_TYPE =
      Set.of("type", "format", "$ref", "enum", "const");

  /** What its being nullable says. */
  private static final Set<String> IMPLIED_BY_NULLNESS = Set.of("type", "nullable");

  private Difference() {}

  static List<Effect> between(ApiElement before, ApiElement after) {
    List<Effect> effects = new ArrayList<>();
    boolean otherType = !boxed(before.type()).equals(boxed(after.type()));
    if (otherType) {
      effects.add(otherType(before, after));
    }
    Set<String> implied = otherType ? IMPLIED_BY_TYPE : Set.of();
    if (before.required() != after.required()) {
      effects.add(otherPresence(before, after, !otherType));
    } else if (!otherType && !before.type().equals(after.type())) {
      effects.add(otherNullness(before, after));
      implied = IMPLIED_BY_NULLNESS;
    }
    effects.addAll(FactEffects.between(before, after, implied));
    return effects;
  }

  private static Effect otherType(ApiElement before, ApiElement after) {
    String was = display(before.type());
    String is = display(after.type());
    String text =
        was.equals(is)
            ? before.type().replace(NULLABLE, "") + " -> " + after.type().replace(NULLABLE, "")
            : was + " -> " + is;
    if (after.kind() == Kind.VALUE) {
      return Effect.note(ChangeKind.JSON_NAME, text)
          .silent()
          .to(Caller.BUILDER, Caller.SWITCH)
          .on("the same constant stands for another value");
    }
    Effect effect = Effect.note(ChangeKind.TYPE, text).breakingIf(true);
    return after.kind() == Kind.TYPE
        ? effect.to(Caller.BUILDER, Caller.CONSTRUCTOR, Caller.SWITCH, Caller.SUBCLASS)
        : effect.to(Caller.BUILDER, Caller.ACCESSOR, Caller.CONSTRUCTOR);
  }

  private static Effect otherPresence(ApiElement before, ApiElement after, boolean showsTypes) {
    String was = display(before.type());
    String is = display(after.type());
    String types = showsTypes && !was.equals(is) ? was + " -> " + is + ", " : "";
    Direction direction = after.direction();
    if (!after.required()) {
      return Effect.note(ChangeKind.OPTIONAL, types + "no longer required")
          .to(Caller.ACCESSOR)
          .breakingIf(direction.isRead())
          .on(direction.isRead() ? "it may be absent, and the accessor give null" : "");
    }
    Effect required = Effect.note(ChangeKind.REQUIRED, types + "now required");
    return direction.isBuilt()
        ? required
            .to(Caller.BUILDER, Caller.CONSTRUCTOR)
            .breakingIf(true)
            .on("without it, what passed is refused")
        : required.on(
            types.isEmpty()
                ? "it is always there"
                : "it is always there; to compare it with null no longer compiles");
  }

  /** Null where it could not be breaks those who read; null no longer taken, those who build. */
  private static Effect otherNullness(ApiElement before, ApiElement after) {
    boolean more = count(after.type()) > count(before.type());
    return Effect.note(ChangeKind.TYPE, shortened(before.type()) + " -> " + shortened(after.type()))
        .to(more ? Caller.ACCESSOR : Caller.BUILDER)
        .breakingIf(more ? after.direction().isRead() : after.direction().isBuilt())
        .on((more ? Narrowing.WIDER : Narrowing.NARROWER).onTheWire(after.direction()));
  }

  private static int count(String type) {
    return type.split(NULLABLE, -1).length;
  }

  /** A type without the packages and the nullness of its parts: "List&lt;String&gt;". */
  static String display(String type) {
    return shortened(type.replace(NULLABLE, ""));
  }

  private static String shortened(String type) {
    return type.replaceAll("\\b[a-z_]\\w*\\.", "");
  }

  /** A type as it is for those who do not mind boxes and null. */
  static String boxed(String type) {
    String bare = type.replace(NULLABLE, "").replace("java.lang.", "");
    return BOXES.getOrDefault(bare, bare);
  }
}
