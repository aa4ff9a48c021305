package io.stytchschemas.stytch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Which properties hold secrets, told by their names: tokens, JWTs, codes, passwords, secrets,
 * verifiers, and what is as good as one of them (a password's hash, a private key).
 *
 * <p>A name is read as English is: its last word says what it names ({@code session_token} is a
 * token, {@code token_type} is a type), and the words before it can make that harmless ({@code
 * country_code}, {@code public_token}). Words are parted by {@code _}, {@code -}, {@code .}, spaces
 * or capital letters; numbers at the end do not count. Where in doubt a value is hidden: that costs
 * a reader of a log less than the opposite costs a user.
 */
public final class Secrets {
  /** What is shown in place of a secret. */
  public static final String MASK = "***";

  private static final Set<String> SECRET =
      words(
          "token tokens jwt jwts secret secrets password passwords passwd pwd passcode passcodes",
          "passphrase passphrases verifier verifiers code codes otp otps pin pins hash hashes");

  /** A key is a secret only where a word says so: most are public, or name an entry of a map. */
  private static final Set<String> SECRET_KEY =
      words("api private secret shared signing encryption access symmetric client master");

  /** Last words that say how a value is given, and not what it is: {@code token_value}. */
  private static final Set<String> FILLER =
      words("value values string text raw plain plaintext confirmation base64 hex encoded");

  /** Codes that everybody knows. */
  private static final Set<String> OPEN_CODE =
      words(
          "country zip postal post area dial dialing calling region state province city",
          "language lang locale currency error status response result return reason exit",
          "http grpc type product item color source byte");

  /** Words that make a statement or a public thing of any name: {@code valid_password}. */
  private static final Set<String> OPEN =
      words("public is has valid breached requires require supports allow allows use uses");

  private Secrets() {}

  /** Whether the value of a property of this name must not be shown. */
  public static boolean isSecret(String propertyName) {
    List<String> words = split(propertyName);
    int last = words.size() - 1;
    while (last > 0 && isFiller(words.get(last))) {
      last--;
    }
    if (last < 0 || OPEN.contains(words.get(0)) || words.contains("public")) {
      return false;
    }
    String previous = last > 0 ? words.get(last - 1) : "";
    return switch (words.get(last)) {
      case "key", "keys" -> SECRET_KEY.contains(previous);
      case "code", "codes" -> !OPEN_CODE.contains(previous);
      default -> SECRET.contains(words.get(last));
    };
  }

  /** What is shown of a secret: {@link #MASK}, or null where there is none. */
  public static @Nullable String mask(@Nullable Object secret) {
    return secret == null ? null : MASK;
  }

  /**
   * The text of a value, of plain JSON or of generated types, in which {@link #MASK} stands for
   * whatever has the name of a secret, at any depth.
   */
  public static String masked(@Nullable Object json) {
    if (json instanceof Optional<?> optional) {
      return optional.isEmpty() ? "Optional.empty" : "Optional[" + masked(optional.get()) + ']';
    }
    if (json instanceof Map<?, ?> object) {
      StringJoiner text = new StringJoiner(", ", "{", "}");
      for (Map.Entry<?, ?> entry : object.entrySet()) {
        String name = String.valueOf(entry.getKey());
        text.add(name + '=' + masked(name, entry.getValue()));
      }
      return text.toString();
    }
    if (json instanceof List<?> array) {
      StringJoiner text = new StringJoiner(", ", "[", "]");
      for (Object item : array) {
        text.add(masked(item));
      }
      return text.toString();
    }
    return String.valueOf(json);
  }

  private static String masked(String name, @Nullable Object value) {
    return value != null && isSecret(name) ? MASK : masked(value);
  }

  private static boolean isFiller(String word) {
    return FILLER.contains(word) || isAllDigitsFrom(word, 0);
  }

  /** The words of a snake_case, kebab-case or camelCase name ("userJWTToken"), in lower case. */
  private static List<String> split(String name) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      if (i == name.length() || !isWord(name.charAt(i)) || startsWord(name, i)) {
        if (i > start) {
          words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
        }
        start = i < name.length() && !isWord(name.charAt(i)) ? i + 1 : i;
      }
    }
    return words;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }

  /** Whether a capital begins a word at {@code i}, or digits part from the letters before them. */
  private static boolean startsWord(String name, int i) {
    if (i == 0 || !isWord(name.charAt(i - 1))) {
      return false;
    }
    char c = name.charAt(i);
    char before = name.charAt(i - 1);
    if (Character.isDigit(c)) {
      return !Character.isDigit(before) && isAllDigitsFrom(name, i);
    }
    boolean afterSmall = !Character.isUpperCase(before);
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
