package io.stytchschemas.processor.vocabulary.applicator;

import io.stytchschemas.processor.diagnostic.Location;
import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.json.JsonValue.JsonObject;
import io.stytchschemas.processor.json.JsonValue.JsonString;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.KeywordKind;
import io.stytchschemas.processor.vocabulary.Reading;
import io.stytchschemas.processor.vocabulary.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code discriminator} of OpenAPI (Discriminator Object): names the property that tells branches
 * apart. A hint, which "MUST NOT change the validation outcome of the schema".
 */
public enum DiscriminatorKeyword implements KeywordKind {
  /** With {@code propertyName} and {@code mapping}. */
  OBJECT,
  /** Of AsyncAPI: the property's name alone. */
  NAME;

  private static final Pattern NAME_ALONE = Pattern.compile("[A-Za-z0-9_-]+");

  /**
   * A discriminator.
   *
   * @param mapping what its values lead to
   */
  public record Discriminator(String property, List<Target> mapping) implements Keyword {}

  /** A schema that a value stands for. The linker finds it, before anything else asks. */
  public static final class Target {
    private final String value;
    private final String text;
    private final Location location;
    private @Nullable Schema schema;

    private Target(String value, String text, Location location) {
      this.value = value;
      this.text = text;
      this.location = location;
    }

    /** That of the property. */
    public String value() {
      return value;
    }

    /** What was written: the name of a schema, or a reference to one. */
    public String text() {
      return text;
    }

    /** Whether it can be both: then it is a name. */
    public boolean isName() {
      return NAME_ALONE.matcher(text).matches();
    }

    public Location location() {
      return location;
    }

    public void link(@Nullable Schema found) {
      schema = found;
    }

    /** The schema; null where there is none, which has been reported. */
    public @Nullable Schema schema() {
      return schema;
    }
  }

  @Override
  public String keyword() {
    return "discriminator";
  }

  @Override
  public Role role() {
    return Role.ANNOTATION;
  }

  @Override
  public @Nullable Keyword read(JsonValue value, Reading in) {
    if (this == NAME) {
      return value instanceof JsonString name
          ? new Discriminator(name.value(), List.of())
          : in.annotation(keyword(), value, JsonString.class, "a string");
    }
    if (!(value instanceof JsonObject object)) {
      return in.annotation(keyword(), value, JsonObject.class, "an object");
    }
    String property = object.string("propertyName");
    if (property == null) {
      return in.refuse(keyword(), value, "an object with a string as its \"propertyName\"");
    }
    List<Target> mapping = new ArrayList<>();
    if (object.get("mapping") instanceof JsonObject entries) {
      entries
          .members()
          .forEach(
              (name, entry) -> {
                if (entry instanceof JsonString text) {
                  mapping.add(new Target(name, text.value(), entry.location()));
                }
              });
    }
    return new Discriminator(property, List.copyOf(mapping));
  }

  /** What a schema says of how branches are told apart; null where it says nothing. */
  public static @Nullable Discriminator of(Schema schema) {
    return schema.keyword(OBJECT.keyword()) instanceof Discriminator discriminator
        ? discriminator
        : null;
  }
}
