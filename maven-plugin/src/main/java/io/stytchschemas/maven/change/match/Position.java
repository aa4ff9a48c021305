package io.stytchschemas.maven.change.match;

import io.stytchschemas.processor.vocabulary.Role;
import io.stytchschemas.processor.vocabulary.dialect.Keywords;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a schema stands inside another, and so what becomes of that when this one admits less.
 *
 * @param bearing what follows for the whole
 * @param choice the pointer of the {@code anyOf} or {@code oneOf} that it is a branch of; null
 *     where it is none
 */
public record Position(Bearing bearing, @Nullable String choice) {
  private static final Set<String> CHOICES = Set.of("anyOf", "oneOf");

  /** What the whole does when a schema in it admits less. */
  public enum Bearing {
    /** It admits less as well. */
    SAME,
    /** It admits more, for this is what must not hold. */
    REVERSED,
    /** It depends, as with an {@code if}. */
    OPEN;

    private Bearing within(String keyword) {
      return switch (keyword) {
        case "not" -> this == SAME ? REVERSED : this == REVERSED ? SAME : OPEN;
        case "if" -> OPEN;
        default -> this;
      };
    }
  }

  /** The position that a JSON Pointer leads to. */
  public static Position of(String pointer) {
    List<String> tokens = List.of(pointer.split("/", -1));
    Bearing bearing = Bearing.SAME;
    String choice = null;
    int i = 1;
    while (i < tokens.size()) {
      String keyword = tokens.get(i++);
      bearing = bearing.within(keyword);
      choice = null;
      if (i < tokens.size() && (isByName(keyword) || isIndex(tokens.get(i)))) {
        choice = CHOICES.contains(keyword) ? String.join("/", tokens.subList(0, i)) : null;
        i++;
      }
    }
    return new Position(bearing, choice);
  }

  private static boolean isByName(String keyword) {
    return Keywords.role(keyword) == Role.SCHEMAS_BY_NAME;
  }

  /** As of {@code allOf}; {@code items} may be a list as well. */
  private static boolean isIndex(String token) {
    return token.chars().allMatch(Character::isDigit);
  }
}
