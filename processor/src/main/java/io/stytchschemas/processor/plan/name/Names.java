package io.stytchschemas.processor.plan.name;

import io.stytchschemas.processor.schema.JsonType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/**
 * Turns the texts of schemas into Java names. A name depends on its own text alone; {@link
 * UniqueNames} settles what clashes.
 *
 * <ul>
 *   <li>Words are the runs of letters and digits; a text that has none is spelt out ({@code "+"}
 *       becomes {@code plusSign}, an empty one {@code empty}).
 *   <li>In titles, identifiers and file names, a run of words that repeats the one just before it
 *       is dropped: {@code otp_otp_sms}.
 *   <li>A name that would begin with a digit begins with an underscore; a sign before the digit is
 *       spelt instead: {@code minus1}.
 *   <li>No type is called like a component, for which Java would take it: a component never begins
 *       with a capital ({@code _Id} beside {@code id}), and a type that begins with an underscore
 *       gets {@code Value} behind it, {@code _3DValue} beside the component {@code _3D}.
 *   <li>A component that Java or a generated record keeps for itself gets an underscore behind it:
 *       {@code class_}, {@code hashCode_}, {@code builder_}.
 *   <li>What a builder and a record have beside a component is named after it: {@code addTag} of
 *       {@code tags}, {@code putLabel} of {@code labels}, {@code colorOrDefault} of {@code color}.
 *       Where that is the name of a component, or of another such method, it gets an underscore.
 *   <li>A type that {@code java.lang} or generated code has already gets {@code Value} behind it:
 *       {@code ErrorValue}.
 *   <li>The record around a value of a union's branch is called after JSON's word for it, {@code
 *       OfString}, or after the value's class: {@code OfUser}. No other type has a name of the
 *       former kind.
 *   <li>A type's name is ASCII, because it becomes the name of a file.
 *   <li>A name of more than {@value #LONGEST} characters is cut and ends with a hash of its text.
 * </ul>
 */
public final class Names {
  /** Twice this and a suffix must fit into the 255 bytes that file systems grant a name. */
  public static final int LONGEST = 80;

  private static final int HASH_DIGITS = 8;

  /** How much of a pointer tells what stands there. */
  private static final int POINTER_TOKENS = 4;

  private static final Set<String> LEFT_OUT = Set.of("properties", "$defs", "definitions");

  /** Entries and policies; neither movies nor series. */
  private static final Pattern PLURAL_IES = Pattern.compile(".{2,}(?<!ov|ook|er|ec)ies");

  /** Addresses, boxes, branches, wishes, statuses, aliases. */
  private static final Pattern PLURAL_ES = Pattern.compile(".+(ss|x|ch|sh|tus|nus|rus|ias)es");

  /** Tags, codes and URIs; neither address, status, analysis nor series. */
  private static final Pattern PLURAL_S = Pattern.compile(".+(?<![su]|[sx]i|erie|ecie)s");

  /** Words that these endings would mislead. */
  private static final Map<String, String> SINGULARS =
      Map.ofEntries(
          Map.entry("alias", "alias"),
          Map.entry("atlas", "atlas"),
          Map.entry("axes", "axis"),
          Map.entry("bias", "bias"),
          Map.entry("buses", "bus"),
          Map.entry("caches", "cache"),
          Map.entry("canvas", "canvas"),
          Map.entry("children", "child"),
          Map.entry("cors", "cors"),
          Map.entry("dns", "dns"),
          Map.entry("gps", "gps"),
          Map.entry("heroes", "hero"),
          Map.entry("https", "https"),
          Map.entry("indices", "index"),
          Map.entry("ios", "ios"),
          Map.entry("lens", "lens"),
          Map.entry("matrices", "matrix"),
          Map.entry("news", "news"),
          Map.entry("niches", "niche"),
          Map.entry("os", "os"),
          Map.entry("sms", "sms"),
          Map.entry("tls", "tls"),
          Map.entry("vertices", "vertex"));

  private static final Pattern VERSION = Pattern.compile("v[0-9]+((alpha|beta)[0-9]*)?");

  /** What a record declares or may not declare (JLS 8.10.1), and what ours adds. */
  private static final Set<String> RECORD_MEMBERS =
      Set.of(
          "clone",
          "equals",
          "finalize",
          "getClass",
          "hashCode",
          "notify",
          "notifyAll",
          "toString",
          "wait",
          "builder",
          "toBuilder",
          "readObject",
          "readObjectNoData",
          "readResolve",
          "writeObject",
          "writeReplace",
          "serialPersistentFields",
          "serialVersionUID",
          "toPlain",
          "SCHEMA",
          // A variable of this name cannot be assigned to in a statement of its own.
          "yield");

  private Names() {}

  /** The name of a type of its own file, of a title, an identifier or a file name; "" if none. */
  public static String topLevel(String text) {
    List<String> words = Words.ascii(text);
    List<String> kept = new ArrayList<>(words);
    if (!kept.isEmpty() && kept.get(0).equals("api")) {
      kept.remove(0);
    }
    kept.removeIf(word -> VERSION.matcher(word).matches());
    return usableType(typeOf(Words.withoutRepeats(kept.isEmpty() ? words : kept), text));
  }

  /** A name for a nested type; {@link #usableType} is asked when it is complete. */
  public static String nested(String text) {
    List<String> words = Words.ascii(text);
    return typeOf(words.isEmpty() ? Words.spelt(text) : words, text);
  }

  private static String typeOf(List<String> words, String text) {
    StringBuilder name = new StringBuilder();
    for (String word : Words.withoutShouting(words)) {
      name.append(Words.capitalised(word));
    }
    return cut(legal(name.toString()), text);
  }

  /** The name of the record around a value of a JSON type: {@code OfString}. */
  public static String wrapper(JsonType type) {
    return wrapper(Words.capitalised(type.keyword()));
  }

  /** The name of the record around a value of a class. */
  public static String wrapper(String name) {
    return cut("Of" + name, name);
  }

  /** That name, unless it is taken everywhere, or could be that of a component. */
  public static String usableType(String name) {
    return ReservedTypes.contains(name) || name.startsWith("_") ? name + "Value" : name;
  }

  /** The name of a record's component. */
  static String component(String property) {
    List<String> words = Words.of(property);
    if (words.isEmpty()) {
      words = Words.spelt(property);
    } else if (Character.isDigit(words.get(0).codePointAt(0))) {
      words.addAll(0, sign(property));
    }
    StringBuilder name = new StringBuilder();
    for (String word : Words.withoutShouting(words)) {
      name.append(name.isEmpty() ? Words.decapitalised(word) : Words.capitalised(word));
    }
    String legal = cut(legal(name.toString()), property);
    return usableComponent(legal);
  }

  /** That name, unless Java or a record keeps it for itself. */
  public static String usableComponent(String name) {
    boolean taken =
        SourceVersion.isKeyword(name, SourceVersion.RELEASE_17) || RECORD_MEMBERS.contains(name);
    return taken ? name + '_' : name;
  }

  /**
   * A component's name that tells a property from others of the same words: the property itself
   * where it can be one ({@code _birthDate}, {@code birth_date}), behind an underscore if it begins
   * with a capital, else with its signs spelt out ({@code @type} becomes {@code commercialAtType}).
   */
  static String tellingComponent(String property) {
    boolean isName =
        SourceVersion.isIdentifier(property)
            && property.indexOf('$') < 0
            && property.length() < LONGEST
            && usableComponent(property).equals(property);
    if (!isName) {
      return component(Words.withSignsSpelt(property));
    }
    return Character.isUpperCase(property.codePointAt(0)) ? '_' + property : property;
  }

  /** A name with as many underscores behind it as set it apart from those that are taken. */
  public static String apart(String wanted, Predicate<String> isTaken) {
    String name = wanted;
    while (isTaken.test(name)) {
      name += '_';
    }
    return name;
  }

  /** A builder's method for one more element of a list: {@code addTag} of {@code tags}. */
  public static String listAdder(String component) {
    return "add" + Words.capitalised(singular(component));
  }

  /** A builder's method for one more entry of a map: {@code putLabel} of {@code labels}. */
  public static String mapAdder(String component) {
    return "put" + Words.capitalised(singular(component));
  }

  /** The accessor that falls back on what the schema says by default. */
  public static String orDefault(String component) {
    return component + "OrDefault";
  }

  /** Without the ending of English plurals; a name that has none stays as it is. */
  private static String singular(String name) {
    int length = name.length();
    List<String> words = Words.camelParts(name);
    String last = words.get(words.size() - 1);
    String known = SINGULARS.get(last.toLowerCase(Locale.ROOT));
    if (known != null) {
      String before = name.substring(0, length - last.length());
      return before + (before.isEmpty() ? known : Words.capitalised(known));
    }
    if (PLURAL_IES.matcher(name).matches()) {
      return name.substring(0, length - 3) + 'y';
    }
    if (PLURAL_ES.matcher(name).matches()) {
      return name.substring(0, length - 2);
    }
    return PLURAL_S.matcher(name).matches() ? name.substring(0, length - 1) : name;
  }

  /** The name of an enum's constant; a sign in front is spelt: {@code -1} and {@code 1} differ. */
  public static String constant(String value) {
    List<String> words = new ArrayList<>();
    for (String word : Words.of(value)) {
      words.addAll(Words.camelParts(word));
    }
    if (words.isEmpty()) {
      words = Words.spelt(value);
    } else {
      words.addAll(0, sign(value));
    }
    String name = String.join("_", words).toUpperCase(Locale.ROOT);
    return cut(legal(name), value);
  }

  /** The word for the sign that a text begins with, if it does. */
  private static List<String> sign(String text) {
    return text.startsWith("+")
        ? List.of("plus")
        : text.startsWith("-") ? List.of("minus") : List.of();
  }

  /** The name of a method for the check of the schema at a JSON Pointer: of its last tokens. */
  public static String check(String pointer) {
    String[] tokens = pointer.split("/", -1);
    StringBuilder name = new StringBuilder("check");
    for (int i = Math.max(0, tokens.length - POINTER_TOKENS); i < tokens.length; i++) {
      if (!LEFT_OUT.contains(tokens[i])) {
        for (String word : Words.withoutShouting(Words.ascii(tokens[i]))) {
          name.append(Words.capitalised(word));
        }
      }
    }
    return cut(name.toString(), pointer);
  }

  private static String legal(String name) {
    return name.isEmpty() || Character.isJavaIdentifierStart(name.codePointAt(0))
        ? name
        : '_' + name;
  }

  private static String cut(String name, String text) {
    return cut(name, text, LONGEST);
  }

  /** The name in at most {@code longest} characters. */
  public static String cut(String name, String text, int longest) {
    if (name.length() <= longest) {
      return name;
    }
    int end = longest - HASH_DIGITS - 1;
    if (Character.isHighSurrogate(name.charAt(end - 1))) {
      end--;
    }
    return name.substring(0, end) + '_' + hash(text);
  }

  private static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, HASH_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
