package io.stytchschemas.processor.json;

import io.stytchschemas.processor.diagnostic.Location;
import io.stytchschemas.processor.diagnostic.Problem;
import io.stytchschemas.processor.json.JsonValue.JsonBoolean;
import io.stytchschemas.processor.json.JsonValue.JsonNull;
import io.stytchschemas.processor.json.JsonValue.JsonNumber;
import io.stytchschemas.processor.json.JsonValue.JsonString;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;

/** What scalars of YAML are in JSON, by the core schema (YAML 1.2.2, section 10.3). */
final class YamlScalars {
  private static final ScalarResolver RESOLVER = new CoreScalarResolver(false);

  /** By their texts: the library's class refuses some that a file can have. */
  private static final Map<String, Tag> OF_JSON =
      Stream.of(Tag.STR, Tag.NULL, Tag.BOOL, Tag.INT, Tag.FLOAT)
          .collect(Collectors.toUnmodifiableMap(Tag::getValue, Function.identity()));

  /** The tag that leaves a value what it is without one; a scalar is text then. */
  static final String UNTAGGED = "!";

  private YamlScalars() {}

  /** Whether it has a tag that JSON has no values for. */
  static boolean isTagged(ScalarEvent scalar) {
    return tag(scalar) == null;
  }

  static JsonValue value(ScalarEvent scalar, Location here) {
    return value(scalar.getValue(), Objects.requireNonNull(tag(scalar)), here);
  }

  /** What it would be without its tag. */
  static JsonValue untagged(ScalarEvent scalar, Location here) {
    return value(scalar.getValue(), ownTag(scalar), here);
  }

  private static JsonValue value(String text, Tag tag, Location here) {
    if (tag.equals(Tag.STR)) {
      return new JsonString(text, here);
    }
    if ((tag.equals(Tag.NULL) || tag.equals(Tag.BOOL))
        && !RESOLVER.resolve(text, true).equals(tag)) {
      throw YamlFault.notJson(here, "its tag says what its text is not");
    }
    if (tag.equals(Tag.NULL)) {
      return new JsonNull(here);
    }
    if (tag.equals(Tag.BOOL)) {
      return new JsonBoolean(Boolean.parseBoolean(text.toLowerCase(Locale.ROOT)), here);
    }
    return new JsonNumber(number(text, here), here);
  }

  private static @Nullable Tag tag(ScalarEvent scalar) {
    String explicit = scalar.getTag().orElse(null);
    if (explicit == null) {
      return ownTag(scalar);
    }
    return explicit.equals(UNTAGGED) ? Tag.STR : OF_JSON.get(explicit);
  }

  /** The library has more than the core schema: {@code ${NAME}} is a string there. */
  private static Tag ownTag(ScalarEvent scalar) {
    Tag resolved = scalar.isPlain() ? RESOLVER.resolve(scalar.getValue(), true) : Tag.STR;
    return OF_JSON.containsValue(resolved) ? resolved : Tag.STR;
  }

  private static BigDecimal number(String text, Location here) {
    if (text.length() > JsonText.MAX_NUMBER) {
      throw new YamlFault(Problem.TOO_LONG, here, "a number", JsonText.MAX_NUMBER);
    }
    try {
      if (text.startsWith("0x") || text.startsWith("0o")) {
        return new BigDecimal(new BigInteger(text.substring(2), text.charAt(1) == 'x' ? 16 : 8));
      }
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw YamlFault.notJson(here, "infinities and what is not a number are no numbers of JSON");
    }
  }

  /** The text of a key: what a plain one would be as a value does not matter. */
  static String key(ScalarEvent key, Location here) {
    if (key.isPlain() && key.getValue().isEmpty()) {
      throw YamlFault.notJson(here, "a key is missing");
    }
    return key.getValue();
  }

  static boolean isMerge(ScalarEvent key) {
    return key.isPlain() && key.getValue().equals("<<");
  }
}
