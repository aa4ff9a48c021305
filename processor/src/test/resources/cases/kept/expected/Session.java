package com.acme.auth;

import io.stytchschemas.Schema;
import io.stytchschemas.check.Check;
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
 * What a user may do, and until when.
 *
 * @param status One of "active", "revoked".
 * @param parent What a user may do, and until when.
 */
@NullMarked
@Generated("io.stytchschemas.processor.StytchSchemasProcessor")
public record Session(Status status, @Nullable List<Factor> factors, @Nullable Session parent,
    Map<String, @Nullable Object> additionalProperties) implements Serializable {
  public static final Schema<Session> SCHEMA = Codec.INSTANCE.direct("session.json");

  public Session {
    Codec.INSTANCE.require(0, status);
    factors = factors == null ? null : Immutables.list(factors);
    additionalProperties = Immutables.plainMap(Codec.NAMES.others(additionalProperties));
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder().status(status).factors(factors).parent(parent)
        .additionalProperties(additionalProperties);
  }

  @Override
  public String toString() {
    return Codec.INSTANCE.text(status, factors, parent, additionalProperties.keySet());
  }

  public static final class Builder {
    private @Nullable Status status;
    private @Nullable List<Factor> factors;
    private @Nullable Session parent;
    private Map<String, @Nullable Object> additionalProperties = Immutables.map();

    private Builder() {}

    /** One of "active", "revoked". */
    public Builder status(Status status) {
      this.status = status;
      return this;
    }

    public Builder factors(@Nullable List<Factor> factors) {
      this.factors = factors;
      return this;
    }

    public Builder addFactor(Factor element) {
      return factors(Immutables.add(this.factors, element));
    }

    /** What a user may do, and until when. */
    public Builder parent(@Nullable Session parent) {
      this.parent = parent;
      return this;
    }

    /** The properties that the schema does not name, by name. */
    public Builder additionalProperties(Map<String, @Nullable Object> additionalProperties) {
      this.additionalProperties = additionalProperties;
      return this;
    }

    public Builder putAdditionalProperty(String key, @Nullable Object value) {
      return additionalProperties(Immutables.put(this.additionalProperties, key, value));
    }

    /** @throws IllegalStateException if required components were not set, which it names */
    public Session build() {
      Codec.INSTANCE.requireAll(status);
      return new Session(status, factors, parent, additionalProperties);
    }
  }

  public sealed interface Status extends EnumValue {
    Schema<Status> SCHEMA = Codec.INSTANCE.direct("session.json#/properties/status");

    /** The value, whether the schema lists it or not. */
    static Status of(String value) {
      return Codec.INSTANCE.of(value);
    }

    /** The values that the schema lists. */
    enum Known implements Status {
      ACTIVE("active"),
      REVOKED("revoked");

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
    record Unknown(String value) implements Status {
      public Unknown {
        Codec.INSTANCE.requireUnknown(value);
      }

      @Override
      public String toString() {
        return value;
      }
    }

    final class Codec extends EnumCodec<Status> {
      static final Codec INSTANCE = new Codec();

      private Codec() {
        super(Status.class, Known.values());
      }

      @Override
      protected Status unknown(String text) {
        return new Unknown(text);
      }
    }
  }

  /** @param kind One of "sms", "email". */
  public record Factor(@Nullable Kind kind, @Nullable String secret,
      Map<String, @Nullable Object> additionalProperties) implements Serializable {
    public static final Schema<Factor> SCHEMA = Codec.INSTANCE.direct("session.json#/properties/factors/items");

    public Factor {
      additionalProperties = Immutables.plainMap(Codec.NAMES.others(additionalProperties));
    }

    public static Builder builder() {
      return new Builder();
    }

    public Builder toBuilder() {
      return new Builder().kind(kind).secret(secret).additionalProperties(additionalProperties);
    }

    @Override
    public String toString() {
      return Codec.INSTANCE.text(kind, Secrets.mask(secret), additionalProperties.keySet());
    }

    public static final class Builder {
      private @Nullable Kind kind;
      private @Nullable String secret;
      private Map<String, @Nullable Object> additionalProperties = Immutables.map();

      private Builder() {}

      /** One of "sms", "email". */
      public Builder kind(@Nullable Kind kind) {
        this.kind = kind;
        return this;
      }

      public Builder secret(@Nullable String secret) {
        this.secret = secret;
        return this;
      }

      /** The properties that the schema does not name, by name. */
      public Builder additionalProperties(Map<String, @Nullable Object> additionalProperties) {
        this.additionalProperties = additionalProperties;
        return this;
      }

      public Builder putAdditionalProperty(String key, @Nullable Object value) {
        return additionalProperties(Immutables.put(this.additionalProperties, key, value));
      }

      public Factor build() {
        return new Factor(kind, secret, additionalProperties);
      }
    }

    public sealed interface Kind extends EnumValue {
      Schema<Kind> SCHEMA = Codec.INSTANCE.direct("session.json#/properties/factors/items/properties/kind");

      /** The value, whether the schema lists it or not. */
      static Kind of(String value) {
        return Codec.INSTANCE.of(value);
      }

      /** The values that the schema lists. */
      enum Known implements Kind {
        SMS("sms"),
        EMAIL("email");

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
      record Unknown(String value) implements Kind {
        public Unknown {
          Codec.INSTANCE.requireUnknown(value);
        }

        @Override
        public String toString() {
          return value;
        }
      }

      final class Codec extends EnumCodec<Kind> {
        static final Codec INSTANCE = new Codec();

        private Codec() {
          super(Kind.class, Known.values());
        }

        @Override
        protected Kind unknown(String text) {
          return new Unknown(text);
        }
      }
    }

    static final class Codec extends RecordCodec<Factor> {
      static final PropertyNames NAMES = PropertyNames.of("kind", "secret").keepingOthers();
      static final Codec INSTANCE = new Codec();

      private Codec() {
        super(Factor.class, NAMES);
      }

      @Override
      public @Nullable Factor read(JsonReader in) {
        Kind kind = null;
        String secret = null;
        Map<String, @Nullable Object> additionalProperties = Immutables.map();
        in.beginObject();
        for (int index; (index = in.nextName(NAMES)) != JsonReader.END; ) {
          switch (index) {
            case 0 -> kind = Kind.Codec.INSTANCE.read(in);
            case 1 -> secret = in.readString();
            default -> additionalProperties = in.readOther(additionalProperties, Codecs.PLAIN);
          }
        }
        return in.failed() ? null : new Factor(kind, secret, additionalProperties);
      }

      @Override
      protected void writeProperties(JsonWriter out, Factor value) {
        out.property(NAMES, 0, value.kind, Kind.Codec.INSTANCE);
        out.property(NAMES, 1, value.secret);
        out.writeEntries(value.additionalProperties, Codecs.PLAIN);
      }

      @Override
      public boolean passes(Factor value) {
        return (value.kind == null || value.kind.isKnown());
      }

      @Override
      public Check check() {
        return Check.object()
            .property("kind", Check.part(Session.SCHEMA, "Factor.Kind"))
            .property("secret", Check.STRING);
      }
    }
  }

  static final class Codec extends RecordCodec<Session> {
    static final PropertyNames NAMES = PropertyNames.of("status", "factors", "parent").required(0)
        .keepingOthers();
    static final Codec INSTANCE = new Codec();

    private Codec() {
      super(Session.class, NAMES);
    }

    @Override
    public @Nullable Session read(JsonReader in) {
      Status status = null;
      List<Factor> factors = null;
      Session parent = null;
      Map<String, @Nullable Object> additionalProperties = Immutables.map();
      in.beginObject();
      for (int index; (index = in.nextName(NAMES)) != JsonReader.END; ) {
        switch (index) {
          case 0 -> status = Status.Codec.INSTANCE.read(in);
          case 1 -> factors = in.readList(Factor.Codec.INSTANCE);
          case 2 -> parent = Codec.INSTANCE.read(in);
          default -> additionalProperties = in.readOther(additionalProperties, Codecs.PLAIN);
        }
      }
      return in.failed() ? null : new Session(status, factors, parent, additionalProperties);
    }

    @Override
    protected void writeProperties(JsonWriter out, Session value) {
      out.property(NAMES, 0, value.status, Status.Codec.INSTANCE);
      out.listProperty(NAMES, 1, value.factors, Factor.Codec.INSTANCE);
      out.property(NAMES, 2, value.parent, Codec.INSTANCE);
      out.writeEntries(value.additionalProperties, Codecs.PLAIN);
    }

    private static boolean passesEachFactors(List<Factor> values) {
      for (Factor each : values) {
        if (!Factor.Codec.INSTANCE.passes(each)) {
          return false;
        }
      }
      return true;
    }

    @Override
    public boolean passes(Session value) {
      return value.status.isKnown()
          && (value.factors == null || passesEachFactors(value.factors))
          && (value.parent == null || Codec.INSTANCE.passes(value.parent));
    }

    @Override
    public Check check() {
      return Check.object(NAMES)
          .property("status", Check.part(Session.SCHEMA, "Status"))
          .property("factors", Check.array().items(Check.part(Session.SCHEMA, "Factor")))
          .property("parent", Check.ref(Session.SCHEMA));
    }

    @Override
    public Check part(String key) {
      return switch (key) {
        case "Status" -> Status.Codec.INSTANCE.check();
        case "Factor" -> Factor.Codec.INSTANCE.check();
        case "Factor.Kind" -> Factor.Kind.Codec.INSTANCE.check();
        default -> throw new IllegalArgumentException(key);
      };
    }
  }
}
