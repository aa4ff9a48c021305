package io.stytchschemas.maven.change;

import io.stytchschemas.maven.api.Direction;
import io.stytchschemas.maven.change.match.Position.Bearing;
import io.stytchschemas.processor.vocabulary.dialect.Keywords;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a keyword's new value admits fewer documents than the old one, or more. */
enum Narrowing {
  NARROWER,
  WIDER,
  /** Fewer of some and more of others, or nobody can tell. */
  EITHER;

  /** Beyond so many places numbers are not divided, which would take their digits one by one. */
  private static final int PLACES = 100;

  static Narrowing of(String keyword, String before, String after) {
    if (before.isEmpty() || after.equals("true")) {
      return keyword.equals("nullable") ? WIDER : NARROWER;
    }
    if (after.isEmpty() || before.equals("true")) {
      return keyword.equals("nullable") ? NARROWER : WIDER;
    }
    return switch (Keywords.role(keyword)) {
      case LOWER_BOUND -> ofNumbers(before, after);
      case UPPER_BOUND -> ofNumbers(after, before);
      default -> ofOther(keyword, before, after);
    };
  }

  private static Narrowing ofOther(String keyword, String before, String after) {
    return switch (keyword) {
      case "type" -> ofSets(types(after), types(before));
      case "enum" -> ofSets(lines(after), lines(before));
      case "required" -> ofSets(lines(before), lines(after));
      case "multipleOf" -> ofMultiples(before, after);
      default -> EITHER;
    };
  }

  /** What that makes of a schema in which this one stands. */
  Narrowing under(Bearing bearing) {
    return switch (bearing) {
      case SAME -> this;
      case REVERSED -> this == NARROWER ? WIDER : this == WIDER ? NARROWER : EITHER;
      case OPEN -> EITHER;
    };
  }

  private static Narrowing ofNumbers(String less, String more) {
    BigDecimal lesser = number(less);
    BigDecimal greater = number(more);
    if (lesser == null || greater == null) {
      return EITHER;
    }
    return lesser.compareTo(greater) < 0 ? NARROWER : WIDER;
  }

  private static Narrowing ofMultiples(String before, String after) {
    BigDecimal was = number(before);
    BigDecimal is = number(after);
    if (was == null || is == null || isFar(was) || isFar(is)) {
      return EITHER;
    }
    return is.remainder(was).signum() == 0
        ? NARROWER
        : was.remainder(is).signum() == 0 ? WIDER : EITHER;
  }

  private static boolean isFar(BigDecimal number) {
    return Math.abs(number.scale()) > PLACES;
  }

  /** Null where several schemas say a number each. */
  private static @Nullable BigDecimal number(String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static Narrowing ofSets(Set<String> less, Set<String> more) {
    return more.containsAll(less) ? NARROWER : less.containsAll(more) ? WIDER : EITHER;
  }

  private static Set<String> lines(String text) {
    return new HashSet<>(List.of(text.split("\n", -1)));
  }

  /** A number may be an integer. */
  private static Set<String> types(String text) {
    Set<String> types = lines(text);
    if (types.contains("\"number\"")) {
      types.add("\"integer\"");
    }
    return types;
  }

  /** What that means for documents. */
  String onTheWire(Direction direction) {
    return switch (direction) {
      case REQUEST ->
          this == WIDER
              ? "requests may hold what they could not"
              : "requests that passed may be refused";
      case RESPONSE ->
          this == NARROWER
              ? "responses hold no more than before"
              : "responses may hold what they could not";
      case BOTH ->
          this == NARROWER
              ? "documents that passed may be refused"
              : this == WIDER
                  ? "documents may hold what they could not"
                  : "documents that passed may be refused, and others pass";
    };
  }

  /** Whether code that builds documents may now build what is refused. */
  boolean breaks(Direction direction) {
    return direction.isBuilt() && this != WIDER;
  }
}
