package io.stytchschemas.maven.change;

import io.stytchschemas.maven.api.ApiElement;
import io.stytchschemas.maven.api.ApiElement.Kind;
import io.stytchschemas.maven.api.Direction;
import io.stytchschemas.maven.api.SchemaFacts;
import io.stytchschemas.maven.change.match.Position;
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
   * @param implied keywords of which something else tells already
   */
  static List<Effect> between(ApiElement before, ApiElement after, Set<String> implied) {
    boolean never = after.facts().containsKey(SchemaFacts.NEVER);
    if (never != before.facts().containsKey(SchemaFacts.NEVER)) {
      return List.of(ofNever(after, never, never ? Narrowing.NARROWER : Narrowing.WIDER));
    }
    Set<String> keywords = new TreeSet<>(before.facts().keySet());
    keywords.addAll(after.facts().keySet());
    keywords.remove(SchemaFacts.METHODS);
    keywords.removeIf(fact -> implied.contains(SchemaFacts.keyword(fact)));
    List<Effect> effects = new ArrayList<>();
    for (String keyword : keywords) {
      String was = before.fact(keyword);
      String is = after.fact(keyword);
      if (!was.equals(is)) {
        effects.add(of(after, keyword, was, is, Narrowing.of(keyword, was, is)));
      }
    }
    return effects;
  }

  /**
   * The effects of a schema that comes or goes inside another, by each keyword that it has.
   *
   * @param narrowing what its coming or going does where it stands
   */
  static List<Effect> ofPlace(ApiElement place, boolean comes, Narrowing narrowing) {
    return place.facts().containsKey(SchemaFacts.NEVER)
        ? List.of(ofNever(place, comes, narrowing))
        : place.facts().entrySet().stream()
            .map(
                fact ->
                    of(
                        place,
                        fact.getKey(),
                        comes ? "" : fact.getValue(),
                        comes ? fact.getValue() : "",
                        narrowing))
            .toList();
  }

  /** What follows when a schema is {@code false} now, or no longer, whatever else it says. */
  private static Effect ofNever(ApiElement element, boolean never, Narrowing narrowing) {
    String text = never ? "nothing is valid" : "no longer false";
    return check(Effect.note(ChangeKind.CHECK, text), element, narrowing);
  }

  private static Effect of(
      ApiElement element, String keyword, String was, String is, Narrowing narrowing) {
    ChangeKind kind = ChangeKind.ofFact(keyword);
    Effect effect = Effect.note(kind, text(kind, keyword, was, is));
    if (SchemaFacts.isAnnotation(keyword)) {
      return effect.on("nothing is checked by it");
    }
    if (keyword.equals(SchemaFacts.RULE)) {
      return ofRule(effect, element, is.isEmpty(), narrowing);
    }
    return switch (kind) {
      case KEY -> effect.to(Caller.LOOKUP).breakingIf(true);
      case JSON_NAME ->
          effect
              .silent()
              .to(Caller.BUILDER, Caller.ACCESSOR)
              .on("documents have another name there");
      case DEFAULT -> ofDefault(effect, is.isEmpty() && !element.required());
      case DEPRECATION, DOCUMENTATION -> effect;
      default -> check(effect, element, narrowing);
    };
  }

  /** With the default of an optional component its accessor goes. */
  private static Effect ofDefault(Effect effect, boolean goes) {
    return (goes ? effect.to(Caller.ACCESSOR).breakingIf(true) : effect)
        .on("where it is absent, another value holds");
  }

  /** With a rule goes the builder's method that it gave. */
  private static Effect ofRule(
      Effect effect, ApiElement element, boolean goes, Narrowing narrowing) {
    Effect checked = check(effect, element, narrowing);
    return goes ? checked.to(Caller.BUILDER).breakingIf(true) : checked;
  }

  private static Effect check(Effect effect, ApiElement element, Narrowing narrowing) {
    Direction direction = element.direction();
    Narrowing whole =
        element.kind() == Kind.PLACE
            ? narrowing.under(Position.of(element.name()).bearing())
            : narrowing;
    return effect
        .breakingIf(whole.breaks(direction))
        .to(whole.breaks(direction) ? new Caller[] {Caller.BUILDER} : new Caller[0])
        .on(whole.onTheWire(direction));
  }

  private static String text(ChangeKind kind, String keyword, String was, String is) {
    if (kind == ChangeKind.DEPRECATION) {
      return is.equals("true") ? "now deprecated" : "no longer deprecated";
    }
    return kind == ChangeKind.DOCUMENTATION
        ? "described in other words"
        : named(keyword) + ' ' + shown(was) + " -> " + shown(is);
  }

  private static String named(String fact) {
    return fact.equals(SchemaFacts.PROPERTY) ? "name in JSON" : SchemaFacts.keyword(fact);
  }

  private static String shown(String value) {
    String line = Texts.visible(value.replace("\n", ", "));
    return line.isEmpty() ? "none" : Texts.cut(line, LONGEST);
  }
}
