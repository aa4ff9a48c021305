package io.stytchschemas.maven.change;

import io.stytchschemas.maven.api.ApiElement;
import io.stytchschemas.maven.api.Direction;
import java.util.List;

/** What follows from a thing that is new, and from one that is gone. */
final class Coming {
  private Coming() {}

  /**
   * What follows from a thing that is new.
   *
   * @param oneMore whether it is a branch beside others that were there
   */
  static List<Effect> added(ApiElement element, boolean oneMore) {
    Direction direction = element.direction();
    return switch (element.kind()) {
      case TYPE, SCHEMA -> List.of(Effect.note(ChangeKind.ADDED, ""));
      case COMPONENT -> List.of(addedComponent(element));
      case VALUE -> List.of(choice(ChangeKind.VALUE, direction));
      case BRANCH -> List.of(choice(ChangeKind.BRANCH, direction));
      case PLACE ->
          FactEffects.ofPlace(element, true, oneMore ? Narrowing.WIDER : Narrowing.NARROWER);
    };
  }

  /** Builders do not know what they do not set, but {@code build()} does where it is required. */
  private static Effect addedComponent(ApiElement component) {
    Effect added = Effect.note(ChangeKind.ADDED, "");
    if (!component.required()) {
      return added.to(Caller.CONSTRUCTOR);
    }
    boolean built = component.direction().isBuilt();
    return added
        .to(Caller.BUILDER, Caller.CONSTRUCTOR)
        .breakingIf(built)
        .on(built ? "without it, what passed is refused" : "");
  }

  /** One more that documents may hold; a switch that is exhaustive no longer is. */
  private static Effect choice(ChangeKind kind, Direction direction) {
    return Effect.note(kind, "")
        .to(Caller.SWITCH)
        .breakingIf(direction.isRead())
        .on(Narrowing.WIDER.onTheWire(direction));
  }

  /**
   * What follows from a thing that is gone.
   *
   * @param oneLess whether it is a branch beside others that are still there
   */
  static List<Effect> removed(ApiElement element, boolean oneLess) {
    Effect removed = Effect.note(ChangeKind.REMOVED, "").breakingIf(true);
    Direction direction = element.direction();
    return switch (element.kind()) {
      case TYPE -> List.of(removed);
      case SCHEMA -> List.of(removed.to(Caller.LOOKUP));
      case COMPONENT -> List.of(removed.to(Caller.BUILDER, Caller.ACCESSOR, Caller.CONSTRUCTOR));
      case VALUE ->
          List.of(
              Effect.note(ChangeKind.VALUE, "")
                  .breakingIf(true)
                  .to(Caller.SWITCH)
                  .on(Narrowing.NARROWER.onTheWire(direction)));
      case BRANCH ->
          List.of(
              Effect.note(ChangeKind.BRANCH, "")
                  .breakingIf(true)
                  .to(Caller.SWITCH, Caller.SUBCLASS)
                  .on(Narrowing.NARROWER.onTheWire(direction)));
      case PLACE ->
          FactEffects.ofPlace(element, false, oneLess ? Narrowing.NARROWER : Narrowing.WIDER);
    };
  }
}
