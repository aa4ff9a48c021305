package com.acme.auth;

import io.stytchschemas.Schema;
import io.stytchschemas.check.Check;
import io.stytchschemas.check.Strings;
import io.stytchschemas.check.TextPattern;
import io.stytchschemas.json.Codecs;
import io.stytchschemas.json.EnumCodec;
import io.stytchschemas.json.EnumValue;
import io.stytchschemas.json.Immutables;
import io.stytchschemas.json.JsonReader;
import io.stytchschemas.json.JsonWriter;
import io.stytchschemas.json.PropertyNames;
import io.stytchschemas.json.RecordCodec;
import io.stytchschemas.stytch.Secrets;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * @param weight At most 31.5. Greater than 0.
 * @param label Matches the pattern {@code ^[A-Z]{2}-[0-9]+$}. At most 20 characters.
 * @param tags No item stands in it twice. Each element: at least 1 character.
 */
@NullMarked
@Generated("io.stytchschemas.processor.StytchSchemasProcessor")
public record Parcel(double weight, @Nullable String label, @Nullable List<String> tags, Address to,
    @Nullable Address back, @Nullable List<@Nullable Object> contents,
    Map<String, @Nullable String> additionalProperties) implements Serializable {
  public static final Schema<Parcel> SCHEMA = Codec.INSTANCE.checked("parcel.json");

  public Parcel {
    Codec.INSTANCE.require(3, to);
    tags = tags == null ? null : Immutables.list(tags);
    contents = contents == null ? null : Immutables.plainList(contents);
    additionalProperties = Immutables.map(Codec.NAMES.others(additionalProperties), true);
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder().weight(weight).label(label).tags(tags).to(to).back(back).contents(contents)
        .additionalProperties(additionalProperties);
  }

  @Override
  public String toString() {
    return Codec.INSTANCE.text(weight, label, tags, to, back, Secrets.masked(contents),
        additionalProperties.keySet());
  }

  public static final class Builder {
    private @Nullable Double weight;
    private @Nullable String label;
    private @Nullable List<String> tags;
    private @Nullable Address to;
    private @Nullable Address back;
    private @Nullable List<@Nullable Object> contents;
    private Map<String, @Nullable String> additionalProperties = Immutables.map();

    private Builder() {}

    /** At most 31.5. Greater than 0. */
    public Builder weight(double weight) {
      this.weight = weight;
      return this;
    }

    /** Matches the pattern {@code ^[A-Z]{2}-[0-9]+$}. At most 20 characters. */
    public Builder label(@Nullable String label) {
      this.label = label;
      return this;
    }

    /** No item stands in it twice. Each element: at least 1 character. */
    public Builder tags(@Nullable List<String> tags) {
      this.tags = tags;
      return this;
    }

    public Builder addTag(String element) {
      return tags(Immutables.add(this.tags, element));
    }

    public Builder to(Address to) {
      this.to = to;
      return this;
    }

    public Builder back(@Nullable Address back) {
      this.back = back;
      return this;
    }

    public Builder contents(@Nullable List<@Nullable Object> contents) {
      this.contents = contents;
      return this;
    }

    public Builder addContent(@Nullable Object element) {
      return contents(Immutables.add(this.contents, element));
    }

    /** The properties that the schema does not name, by name. */
    public Builder additionalProperties(Map<String, @Nullable String> additionalProperties) {
      this.additionalProperties = additionalProperties;
      return this;
    }

    public Builder putAdditionalProperty(String key, @Nullable String value) {
      return additionalProperties(Immutables.put(this.additionalProperties, key, value));
    }

    /** @throws IllegalStateException if required components were not set, which it names */
    public Parcel build() {
      Codec.INSTANCE.requireAll(weight, to);
      return new Parcel(weight, label, tags, to, back, contents, additionalProperties);
    }
  }

  /**
   * @param street At least 1 character.
   * @param country One of "AT", "DE".
   */
  public record Address(String street, @Nullable Country country,
      @Nullable Address careOf) implements Serializable {
    public static final Schema<Address> SCHEMA = Codec.INSTANCE.direct("parcel.json#/$defs/address");

    public Address {
      Codec.INSTANCE.require(0, street);
    }

    public static Builder builder() {
      return new Builder();
    }

    public Builder toBuilder() {
      return new Builder().street(street).country(country).careOf(careOf);
    }

    public static final class Builder {
      private @Nullable String street;
      private @Nullable Country country;
      private @Nullable Address careOf;

      private Builder() {}

      /** At least 1 character. */
      public Builder street(String street) {
        this.street = street;
        return this;
      }

      /** One of "AT", "DE". */
      public Builder country(@Nullable Country country) {
        this.country = country;
        return this;
      }

      public Builder careOf(@Nullable Address careOf) {
        this.careOf = careOf;
        return this;
      }

      /** @throws IllegalStateException if required components were not set, which it names */
      public Address build() {
        Codec.INSTANCE.requireAll(street);
        return new Address(street, country, careOf);
      }
    }

    public sealed interface Country extends EnumValue {
      Schema<Country> SCHEMA = Codec.INSTANCE.direct("parcel.json#/$defs/address/properties/country");

      /** The value, whether the schema lists it or not. */
      static Country of(String value) {
        return Codec.INSTANCE.of(value);
      }

      /** The values that the schema lists. */
      enum Known implements Country {
        AT("AT"),
        DE("DE");

        private final String value;

        Known(String value) {
          this.value = value;
        }

        @Override
        public String value() {
          return value;
        }

        @Override
        public String toString() {
          return value;
        }
      }

      /** A value that the schema does not list. */
      record Unknown(String value) implements Country {
        public Unknown {
          Codec.INSTANCE.requireUnknown(value);
        }

        @Override
        public String toString() {
          return value;
        }
      }

      final class Codec extends EnumCodec<Country> {
        static final Codec INSTANCE = new Codec();

        private Codec() {
          super(Country.class, Known.values());
        }

        @Override
        protected Country unknown(String text) {
          return new Unknown(text);
        }

        @Override
        public Check check() {
          return listed();
        }
      }
    }

    static final class Codec extends RecordCodec<Address> {
      static final PropertyNames NAMES = PropertyNames.of("street", "country", "careOf")
          .required(0);
      static final Codec INSTANCE = new Codec();

      private Codec() {
        super(Address.class, NAMES);
      }

      @Override
      public @Nullable Address read(JsonReader in) {
        String street = null;
        Country country = null;
        Address careOf = null;
        in.beginObject();
        for (int index; (index = in.nextName(NAMES)) != JsonReader.END; ) {
          switch (index) {
            case 0 -> street = in.readString();
            case 1 -> country = Country.Codec.INSTANCE.read(in);
            case 2 -> careOf = Codec.INSTANCE.read(in);
          }
        }
        return in.failed() ? null : new Address(street, country, careOf);
      }

      @Override
      protected void writeProperties(JsonWriter out, Address value) {
        out.property(NAMES, 0, value.street);
        out.property(NAMES, 1, value.country, Country.Codec.INSTANCE);
        out.property(NAMES, 2, value.careOf, Codec.INSTANCE);
      }

      @Override
      public boolean passes(Address value) {
        return !Strings.shorterThan(value.street, 1)
            && (value.country == null || value.country.isKnown())
            && (value.careOf == null || Codec.INSTANCE.passes(value.careOf));
      }

      @Override
      public Check check() {
        return Check.object(NAMES)
            .property("street", Check.STRING.and(Check.minLength(1)))
            .property("country", Check.part(Parcel.SCHEMA, "Address.Country"))
            .property("careOf", Check.ref(Parcel.SCHEMA, "Address"));
      }
    }
  }

  static final class Codec extends RecordCodec<Parcel> {
    static final PropertyNames NAMES = PropertyNames.of("weight", "label", "tags", "to", "back",
        "contents").required(0, 3).keepingOthers();
    static final Codec INSTANCE = new Codec();

    private Codec() {
      super(Parcel.class, NAMES);
    }

    @Override
    public @Nullable Parcel read(JsonReader in) {
      double weight = 0;
      String label = null;
      List<String> tags = null;
      Address to = null;
      Address back = null;
      List<@Nullable Object> contents = null;
      Map<String, @Nullable String> additionalProperties = Immutables.map();
      in.beginObject();
      for (int index; (index = in.nextName(NAMES)) != JsonReader.END; ) {
        switch (index) {
          case 0 -> weight = in.readDouble();
          case 1 -> label = in.readString();
          case 2 -> tags = in.readList(Codecs.STRING);
          case 3 -> to = Address.Codec.INSTANCE.read(in);
          case 4 -> back = Address.Codec.INSTANCE.read(in);
          case 5 -> contents = in.readList(Codecs.PLAIN);
          default -> additionalProperties = in.readOther(additionalProperties, Codecs.orNull(Codecs.STRING));
        }
      }
      return in.failed() ? null : new Parcel(weight, label, tags, to, back, contents,
          additionalProperties);
    }

    @Override
    protected void writeProperties(JsonWriter out, Parcel value) {
      out.property(NAMES, 0, value.weight);
      out.property(NAMES, 1, value.label);
      out.listProperty(NAMES, 2, value.tags, Codecs.STRING);
      out.property(NAMES, 3, value.to, Address.Codec.INSTANCE);
      out.property(NAMES, 4, value.back, Address.Codec.INSTANCE);
      out.listProperty(NAMES, 5, value.contents, Codecs.PLAIN);
      out.writeEntries(value.additionalProperties, Codecs.orNull(Codecs.STRING));
    }

    @Override
    public boolean passes(Parcel value) {
      return false;
    }

    @Override
    public Check check() {
      return Check.object(NAMES)
          .dependentRequired("label", "tags")
          .property("weight", Check.NUMBER.and(Check.maximum("31.5"))
              .and(Check.exclusiveMinimum(0)))
          .property("label", Check.STRING
              .and(Check.pattern(TextPattern.compiled("^[A-Z]{2}-[0-9]+$", "(+(*I*A((*U)(((*X)1(+()*+*))*gggggg)")))
              .and(Check.maxLength(20)))
          .property("tags", Check.array()
              .uniqueItems()
              .items(Check.STRING.and(Check.minLength(1))))
          .property("to", Check.ref(Parcel.SCHEMA, "Address"))
          .property("back", Check.ref(Parcel.SCHEMA, "Address"))
          .property("contents", Check.array().contains(Check.constant("letter"), 1, 2, true))
          .patternProperty(TextPattern.startingWith("^x-", "x-"), Check.type("null", "string"))
          .additionalProperties(Check.FALSE)
          .and(Check.anyOf(Check.properties().required("label"), Check.properties()
              .required("tags")))
          .and(Check.ifThenElse(
              Check.properties().property("weight", Check.minimum(20)),
              Check.properties().required("back"),
              Check.TRUE));
    }

    @Override
    public Check part(String key) {
      return switch (key) {
        case "Address" -> Address.Codec.INSTANCE.check();
        case "Address.Country" -> Address.Country.Codec.INSTANCE.check();
        default -> throw new IllegalArgumentException(key);
      };
    }
  }
}
