package io.stytchschemas.check;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * What violations say: every text that a check or a codec words, but for those of formats, which
 * stand at {@link StandardFormat}, and those of Stytch's rules, each of which has its own. Never a
 * document's value. Codecs say what checks do where they find the same. For the runtime alone.
 */
public final class Messages {
  static final String NEVER = "must not be there";
  static final String NOT = "must not match the schema that \"not\" has";
  static final String UNIQUE = "must not have the same item twice";

  // What codecs find. All are constants, for they are named before there is a fault.

  public static final String NO_SUCH_PROPERTY = NEVER + ": the object has no such property";
  public static final String NO_NULL = "must not be null";
  public static final String OWN_BRANCH = "must match a branch of its own type";
  public static final String DATE_TIME = "must be a date-time of RFC 3339";
  public static final String DATE = "must be a date of RFC 3339";
  public static final String TIME = "must be a time of RFC 3339, with its offset";
  public static final String DURATION =
      "must be a duration of RFC 3339 without years and months, in java.time's range";
  public static final String UUID = "must be a UUID";
  public static final String URI = "must be a URI";

  /** What is said of a document where that was not found out by any one value. */
  static final String GAVE_UP = "must be matched with its patterns in a bearable time, and was not";

  /** How many values of an enum are told. */
  private static final int SHOWN_VALUES = 12;

  /** How much of a name or a pattern is told. */
  private static final int SHOWN = 60;

  private Messages() {}

  public static String type(String type) {
    return type(List.of(type));
  }

  public static String type(List<String> types) {
    StringBuilder phrases = new StringBuilder("must be ");
    for (int i = 0; i < types.size(); i++) {
      phrases.append(i == 0 ? "" : " or ").append(phrase(types.get(i)));
    }
    return phrases.toString();
  }

  private static String phrase(String type) {
    return switch (type) {
      case "null" -> "null";
      case "object", "array", "integer" -> "an " + type;
      default -> "a " + type;
    };
  }

  /**
   * What is said of {@code enum} and {@code const}.
   *
   * @param texts the values as JSON
   */
  static String values(List<String> texts) {
    if (texts.isEmpty()) {
      return NEVER + ": its enum is empty";
    }
    int more = texts.size() - SHOWN_VALUES;
    String shown = String.join(", ", more > 0 ? texts.subList(0, SHOWN_VALUES) : texts);
    return (texts.size() == 1 ? "must be " : "must be one of ")
        + shown
        + (more > 0 ? " or one of " + more + " more" : "");
  }

  static String limit(LimitCheck.Kind kind, BigDecimal limit) {
    String side =
        switch (kind) {
          case MINIMUM -> "at least ";
          case MAXIMUM -> "at most ";
          case ABOVE -> "greater than ";
          case BELOW -> "less than ";
        };
    return "must be " + side + limit;
  }

  static String multipleOf(BigDecimal divisor) {
    return "must be a multiple of " + divisor;
  }

  static String size(SizeCheck.Kind kind, int limit) {
    String unit =
        switch (kind) {
          case MIN_LENGTH, MAX_LENGTH -> limit == 1 ? "character" : "characters";
          case MIN_ITEMS, MAX_ITEMS -> items(limit);
          case MIN_PROPERTIES, MAX_PROPERTIES -> limit == 1 ? "property" : "properties";
        };
    return "must have " + (kind.isMost() ? "at most " : "at least ") + limit + ' ' + unit;
  }

  private static String items(int count) {
    return count == 1 ? "item" : "items";
  }

  /** What is said of an array that ends too early. */
  public static String tooFewItems(int least) {
    return size(SizeCheck.Kind.MIN_ITEMS, least);
  }

  /** What is said of an item that is one too many. */
  public static String furtherItem(int most) {
    return NEVER + ": the array has at most " + most + ' ' + items(most);
  }

  static String pattern(String pattern) {
    return "must match the pattern " + quote(pattern);
  }

  static String gaveUp(String pattern) {
    return "must be found to match the pattern "
        + quote(pattern)
        + " in a bearable time, and was not";
  }

  public static String required(String name) {
    return "must have the property " + quote(name);
  }

  static String dependentRequired(String name, String as) {
    return required(name) + ", as it has " + quote(as);
  }

  /** What is said of an integer that an int or a long does not hold. */
  public static String integerOfBits(int bits) {
    return "must be an integer of " + bits + " bits";
  }

  /** What is said of a number that a float or a double does not hold. */
  public static String inRange(String type) {
    return "must be in the range of a " + type;
  }

  /** What is said where a class of the user's choice makes nothing of a text. */
  public static String valid(Class<?> type) {
    return "must be a valid " + type.getSimpleName();
  }

  /** What is said where the property that tells the branches apart does not. */
  public static String noTag(String name, boolean isString) {
    return (isString ? "must have a value that the schema lists" : "must have a string")
        + " at \""
        + name
        + '"';
  }

  /** What is said of a value that a writer refuses. */
  public static String unwritable(String why) {
    return "must be writable as JSON: " + why;
  }

  static String tooFewSuch(int least) {
    return "must contain at least " + least + " such " + items(least);
  }

  static String tooManySuch(int most) {
    return "must contain at most " + most + " such " + items(most);
  }

  static String noMatch(String keyword) {
    return "must match a branch of " + keyword;
  }

  static String closest(String keyword, int branch, String why) {
    return noMatch(keyword) + "; branch " + branch + " comes closest: " + why;
  }

  /** What is said where no branch has the value that tells them apart. */
  static String noSuchKind(String keyword, String property, List<String> texts) {
    return noMatch(keyword) + "; " + property + ' ' + values(texts);
  }

  /** What is said where every branch is of another type. */
  static String noSuchType(String keyword, List<String> types) {
    return noMatch(keyword) + "; " + type(types);
  }

  static String several(String keyword, List<Integer> matching) {
    StringBuilder numbers = new StringBuilder();
    for (int branch : matching) {
      numbers.append(numbers.length() == 0 ? "" : " and ").append(branch);
    }
    return "must match exactly one branch of " + keyword + ", and matches " + numbers;
  }

  /** A number of the schema as an argument. */
  static Serializable number(BigDecimal number) {
    boolean isLong = number.scale() == 0 && number.unscaledValue().bitLength() < Long.SIZE;
    return isLong ? (Serializable) number.longValue() : number;
  }

  /** A text, cut where it is longer than so many characters. */
  static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest) + "…";
  }

  /** A text of the schema in quotes, cut where it is long. */
  private static String quote(String text) {
    return '"' + cut(text, SHOWN) + '"';
  }
}
