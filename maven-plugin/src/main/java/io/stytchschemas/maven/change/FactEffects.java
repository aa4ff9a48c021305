package io.stytchschemas.maven.change;

import io.stytchschemas.maven.api.ApiElement;
import io.stytchschemas.maven.api.Direction;
import io.stytchschemas.maven.api.SchemaFacts;
import io.stytchschemas.maven.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What follows when a schema says something else. */
final class FactEffects {
  /** A longer value is no line any more. */
  private static final int LONGEST = 60;

  private FactEffects() {}

  /**
   * The effects of all facts that differ.
   *
   * @param told keywords of which something else tells already
   */
  static List<Effect> between(ApiElement before, ApiElement after, Set<String> told) {
    Set<String> keywords = new TreeSet<>(before.facts().keySet());
    keywords.addAll(after.facts().keySet());
    keywords.removeAll(told);
    List<Effect> effects = new ArrayList<>();
    for (String keyword : keywords) {
      String was = before.fact(keyword);
      String is = after.fact(keyword);
      if (!was.equals(is)) {
        effects.add(of(ChangeKind.ofFact(keyword), keyword, was, is, after));
      }
    }
    return effects;
  }

  static Effect of(ChangeKind kind, String keyword, String was, String is, ApiElement element) {
    Direction direction = element.direction();
    Effect effect = Effect.note(kind, text(kind, keyword, was, is));
    return switch (kind) {
      case KEY -> effect.to(Caller.LOOKUP).breakingIf(true);
      case JSON_NAME ->
          effect
              .silent()
              .to(Caller.BUILDER, Caller.ACCESSOR)
              .on("documents have another name there");
      case DEFAULT -> ofDefault(effect, is.isEmpty() && !element.required());
      case DEPRECATION, DOCUMENTATION -> effect;
      default -> check(effect, keyword, was, is, direction);
    };
  }

  /** With the default of an optional component its accessor goes. */
  private static Effect ofDefault(Effect effect, boolean goes) {
    return (goes ? effect.to(Caller.ACCESSOR).breakingIf(true) : effect)
        .on("where it is absent, another value holds");
  }

  private static Effect check(
      Effect effect, String keyword, String was, String is, Direction direction) {
    Narrowing narrowing = Narrowing.of(keyword, was, is);
    return effect
        .breakingIf(narrowing.breaks(direction))
        .to(narrowing.breaks(direction) ? new Caller[] {Caller.BUILDER} : new Caller[0])
        .on(narrowing.onTheWire(direction));
  }

  private static String text(ChangeKind kind, String keyword, String was, String is) {
    String name =
        switch (keyword) {
          case SchemaFacts.PROPERTY -> "name in JSON";
          case SchemaFacts.NEVER -> "nothing is valid";
          default -> keyword;
        };
    if (kind == ChangeKind.DEPRECATION) {
      return is.equals("true") ? "now deprecated" : "no longer deprecated";
    }
    return kind == ChangeKind.DOCUMENTATION
        ? "described in other words"
        : name + ' ' + shown(was) + " -> " + shown(is);
  }

  private static String shown(String value) {
    String line = Texts.visible(value.replace("\n", ", "));
    return line.isEmpty()
        ? "none"
        : line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
  }
}
