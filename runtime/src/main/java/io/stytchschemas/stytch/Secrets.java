package io.stytchschemas.stytch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which properties hold secrets, told by the words of their names: passwords, secrets, tokens,
 * JWTs, verifiers and credentials; in Stytch's schemas codes, keys and hashes as well.
 *
 * <p>Words are parted by {@code _}, {@code -}, {@code .}, spaces or capital letters. What stands
 * before such a word can make it harmless ({@code public_token}, {@code has_password}), and so can
 * what follows it ({@code token_type}, {@code password_id}). Where in doubt a value is hidden: that
 * costs a reader of a log less than the opposite costs a user.
 */
public final class Secrets {
  /** What is shown in place of a secret. */
  public static final String MASK = "***";

  private static final Set<String> SECRET =
      words(
          "password passwords passwd pwd passphrase passphrases passcode passcodes",
          "secret secrets token tokens jwt jwts verifier verifiers credential credentials");

  /** Words that make a statement, a limit or a public thing of any name: {@code max_tokens}. */
  private static final Set<String> OPEN =
      words(
          "public is has valid breached requires require required supports allow allows use uses",
          "max min maximum minimum num number total count");

  /** Words behind a secret's that say that something about it is meant: {@code token_type}. */
  private static final Set<String> ABOUT =
      words(
          "id ids type types kind name names url uri urls uris endpoint status state count counts",
          "length size limit limits four expiry expiration expires expired at on minutes seconds ttl",
          "factor factors policy strength method methods format version options enabled required",
          "usage used");

  /** A key is a secret only where a word says so: most are public, or name an entry of a map. */
  private static final Set<String> SECRET_KEY =
      words("api private secret shared signing encryption access symmetric client master");

  /**
   * Last words that say how a value is given, and not what it is: {@code code_value}. Of {@code
   * base64} the digits are a word of their own, where they are the last.
   */
  private static final Set<String> FILLER =
      words("value values string text raw plain plaintext confirmation base base64 hex encoded");

  /** Codes that everybody knows. */
  private static final Set<String> OPEN_CODE =
      words(
          "country zip postal post area dial dialing calling region state province city",
          "language lang locale currency error status response result return reason exit",
          "http grpc type product item color source byte");

  private Secrets() {}

  /** Whether the value of a property of this name must not be shown, whoever's schema it is. */
  public static boolean isSecret(String propertyName) {
    return isSecret(split(propertyName));
  }

  /** Whether the value of a property of this name must not be shown, if the schema is Stytch's. */
  public static boolean isStytchSecret(String propertyName) {
    List<String> words = split(propertyName);
    return isSecret(words) || isCodeOrKey(words);
  }

  private static boolean isSecret(List<String> words) {
    int last = words.size() - 1;
    while (last >= 0 && !SECRET.contains(words.get(last))) {
      last--;
    }
    return last >= 0
        && !isOpen(words)
        && words.subList(last + 1, words.size()).stream().noneMatch(ABOUT::contains);
  }

  /** Here the last word says what the name means: {@code code_challenge} is no code. */
  private static boolean isCodeOrKey(List<String> words) {
    int last = words.size() - 1;
    while (last > 0 && isFiller(words.get(last))) {
      last--;
    }
    if (last < 0 || isOpen(words)) {
      return false;
    }
    String previous = last > 0 ? words.get(last - 1) : "";
    return switch (words.get(last)) {
      case "key", "keys" -> SECRET_KEY.contains(previous);
      case "code", "codes" -> !OPEN_CODE.contains(previous);
      case "otp", "otps", "pin", "pins", "hash", "hashes" -> true;
      default -> false;
    };
  }

  private static boolean isOpen(List<String> words) {
    return OPEN.contains(words.get(0)) || words.contains("public");
  }

  /** What is shown of a secret: {@link #MASK}, or null where there is none. */
  public static @Nullable String mask(@Nullable Object secret) {
    return secret == null ? null : MASK;
  }

  /**
   * The text of a value, of plain JSON or of generated types, in which {@link #MASK} stands for
   * text and structures that have the name of a secret, at any depth.
   */
  public static String masked(@Nullable Object json) {
    return masked(json, Secrets::isSecret);
  }

  /** The same for the value of a property of this name. */
  public static String masked(String name, @Nullable Object value) {
    return masked(name, value, Secrets::isSecret);
  }

  /** The text of {@link #masked(Object)} for what is Stytch's. */
  public static String maskedAsStytch(@Nullable Object json) {
    return masked(json, Secrets::isStytchSecret);
  }

  private static String masked(@Nullable Object json, Predicate<String> isSecret) {
    if (json instanceof Optional<?> optional) {
      return optional.isEmpty()
          ? "Optional.empty"
          : "Optional[" + masked(optional.get(), isSecret) + ']';
    }
    if (json instanceof Map<?, ?> object) {
      StringJoiner text = new StringJoiner(", ", "{", "}");
      for (Map.Entry<?, ?> entry : object.entrySet()) {
        String name = String.valueOf(entry.getKey());
        text.add(name + '=' + masked(name, entry.getValue(), isSecret));
      }
      return text.toString();
    }
    if (json instanceof List<?> array) {
      StringJoiner text = new StringJoiner(", ", "[", "]");
      for (Object item : array) {
        text.add(masked(item, isSecret));
      }
      return text.toString();
    }
    return String.valueOf(json);
  }

  private static String masked(String name, @Nullable Object value, Predicate<String> isSecret) {
    boolean shown = value == null || value instanceof Number || value instanceof Boolean;
    return !shown && isSecret.test(name) ? MASK : masked(value, isSecret);
  }

  private static boolean isFiller(String word) {
    return FILLER.contains(word) || isAllDigitsFrom(word, 0);
  }

  /** The words of a snake_case, kebab-case or camelCase name ("userJWTToken"), in lower case. */
  private static List<String> split(String name) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      boolean isBetween = i == name.length() || !isWord(name.charAt(i));
      if (i > start && (isBetween || startsWord(name, i))) {
        words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
        start = i;
      }
      if (isBetween) {
        start = i + 1;
      }
    }
    return words;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }

  /**
   * Whether a capital begins a word at {@code i}, or the digits at the end of a name, which are one
   * each.
   */
  private static boolean startsWord(String name, int i) {
    char c = name.charAt(i);
    if (Character.isDigit(c)) {
      return isAllDigitsFrom(name, i);
    }
    boolean afterSmall = !Character.isUpperCase(name.charAt(i - 1));
    boolean beforeSmall = i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1));
    return Character.isUpperCase(c) && (afterSmall || beforeSmall);
  }

  private static boolean isAllDigitsFrom(String name, int start) {
    for (int i = start; i < name.length(); i++) {
      if (!Character.isDigit(name.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static Set<String> words(String... lines) {
    return Set.of(String.join(" ", lines).split(" "));
  }
}
