package io.stytchschemas.processor.json;

import io.stytchschemas.processor.diagnostic.Location;
import io.stytchschemas.processor.json.JsonValue.JsonBoolean;
import io.stytchschemas.processor.json.JsonValue.JsonNull;
import io.stytchschemas.processor.json.JsonValue.JsonNumber;
import io.stytchschemas.processor.json.JsonValue.JsonString;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;

/** What scalars of YAML are in JSON, by the core schema (YAML 1.2.2, section 10.3). */
final class YamlScalars {
  private static final ScalarResolver RESOLVER = new CoreScalarResolver(false);

  /** The tag that leaves a value what it is without one; a scalar is text then. */
  static final String UNTAGGED = "!";

  private static final int LONGEST_NUMBER = 1_000;

  private YamlScalars() {}

  static JsonValue value(ScalarEvent scalar, Location here) {
    String text = scalar.getValue();
    Tag tag = tag(scalar);
    if (tag.equals(Tag.STR)) {
      return new JsonString(text, here);
    }
    if (tag.equals(Tag.NULL)) {
      return new JsonNull(here);
    }
    if (tag.equals(Tag.BOOL)) {
      return new JsonBoolean(Boolean.parseBoolean(text.toLowerCase(Locale.ROOT)), here);
    }
    if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
      return new JsonNumber(number(text, here), here);
    }
    throw YamlFault.tagged(here);
  }

  private static Tag tag(ScalarEvent scalar) {
    String explicit = scalar.getTag().orElse(null);
    if (explicit == null) {
      return scalar.isPlain() ? RESOLVER.resolve(scalar.getValue(), true) : Tag.STR;
    }
    return explicit.equals(UNTAGGED) ? Tag.STR : new Tag(explicit);
  }

  private static BigDecimal number(String text, Location here) {
    if (text.length() > LONGEST_NUMBER) {
      throw YamlFault.notJson(here, "a number has more than " + LONGEST_NUMBER + " characters");
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
    if (key.isPlain() && key.getValue().equals("<<")) {
      throw YamlFault.notJson(
          here,
          "\"<<\" merged mappings in YAML 1.1, and means nothing in 1.2; repeat the keys, or use"
              + " allOf and $ref");
    }
    return key.getValue();
  }
}
