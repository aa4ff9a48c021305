package com.acme;

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
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
@Generated("io.stytchschemas.processor.StytchSchemasProcessor")
public record Session(Status status, @Nullable List<Factor> factors, @Nullable Session parent,
    Map<String, @Nullable Object> unknown) implements Serializable {
  public static final Schema<Session> SCHEMA = Codec.INSTANCE.direct("#/components/schemas/Session");

  public Session {
    Codec.INSTANCE.require(0, status);
    factors = factors == null ? null : Immutables.list(factors);
    unknown = Immutables.plainMap(Codec.NAMES.others(unknown));
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder().status(status).factors(factors).parent(parent).unknown(unknown);
  }

  @Override
  public String toString() {
    return Codec.INSTANCE.text(status, factors, parent, unknown.keySet());
  }

  public static final class Builder {
    private @Nullable Status status;
    private @Nullable List<Factor> factors;
    private @Nullable Session parent;
    private Map<String, @Nullable Object> unknown = Immutables.map();

    private Builder() {}

    public Builder status(Status status) {
      this.status = status;
      return this;
    }

    public Builder factors(@Nullable List<Factor> factors) {
      this.factors = factors;
      return this;
    }

    public Builder parent(@Nullable Session parent) {
      this.parent = parent;
      return this;
    }

    /** The properties that the schema does not name, by name. */
    public Builder unknown(Map<String, @Nullable Object> unknown) {
      this.unknown = unknown;
      return this;
    }

    public Builder putUnknown(String key, @Nullable Object value) {
      return unknown(Immutables.put(this.unknown, key, value));
    }

    /** @throws IllegalStateException that names all that is required and missing */
    public Session build() {
      Codec.INSTANCE.requireAll(status);
      return new Session(status, factors, parent, unknown);
    }
  }

  public sealed interface Status extends EnumValue {
    Schema<Status> SCHEMA = Codec.INSTANCE.direct("#/components/schemas/Session/$defs/Status");

    /** The value, whether the schema lists it or not. */
    static Status of(String value) {
      return Codec.INSTANCE.of(value);
    }

    /** The values that the schema lists. */
    enum Known implements Status {
      ACTIVE("active"),
      EMPTY(""),
      _2FA("2FA");

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

      @Override
      public Check check() {
        return Check.TRUE;
      }
    }
  }

  public record Factor(@Nullable Kind kind) implements Serializable {
    public static final Schema<Factor> SCHEMA = Codec.INSTANCE.checked("#/components/schemas/Session/$defs/Factor");

    public static Builder builder() {
      return new Builder();
    }

    public Builder toBuilder() {
      return new Builder().kind(kind);
    }

    public static final class Builder {
      private @Nullable Kind kind;

      private Builder() {}

      public Builder kind(@Nullable Kind kind) {
        this.kind = kind;
        return this;
      }

      public Factor build() {
        return new Factor(kind);
      }
    }

    public sealed interface Kind extends EnumValue {
      Schema<Kind> SCHEMA = Codec.INSTANCE.direct("#/components/schemas/Session/$defs/Kind");

      /** The value, whether the schema lists it or not. */
      static Kind of(String value) {
        return Codec.INSTANCE.of(value);
      }

      /** The values that the schema lists. */
      enum Known implements Kind {
        OTP("otp");

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

        @Override
        public Check check() {
          return Check.TRUE;
        }
      }
    }

    static final class Codec extends RecordCodec<Factor> {
      static final PropertyNames NAMES = PropertyNames.of("kind").closed();
      static final Codec INSTANCE = new Codec();

      private Codec() {
        super(Factor.class, NAMES);
      }

      @Override
      public @Nullable Factor read(JsonReader in) {
        Kind kind = null;
        in.beginObject();
        for (int index; (index = in.nextName(NAMES)) != JsonReader.END; ) {
          switch (index) {
            case 0 -> kind = Kind.Codec.INSTANCE.read(in);
          }
        }
        return in.failed() ? null : new Factor(kind);
      }

      @Override
      protected void writeProperties(JsonWriter out, Factor value) {
        out.property(NAMES, 0, value.kind, Kind.Codec.INSTANCE);
      }

      @Override
      public boolean passes(Factor value) {
        return false;
      }

      @Override
      public Check check() {
        return Check.TRUE;
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
      Map<String, @Nullable Object> unknown = Immutables.map();
      in.beginObject();
      for (int index; (index = in.nextName(NAMES)) != JsonReader.END; ) {
        switch (index) {
          case 0 -> status = Status.Codec.INSTANCE.read(in);
          case 1 -> factors = in.readList(Factor.Codec.INSTANCE);
          case 2 -> parent = Codec.INSTANCE.read(in);
          default -> unknown = in.readOther(unknown, Codecs.PLAIN);
        }
      }
      return in.failed() ? null : new Session(status, factors, parent, unknown);
    }

    @Override
    protected void writeProperties(JsonWriter out, Session value) {
      out.property(NAMES, 0, value.status, Status.Codec.INSTANCE);
      out.listProperty(NAMES, 1, value.factors, Factor.Codec.INSTANCE);
      out.property(NAMES, 2, value.parent, Codec.INSTANCE);
      out.writeEntries(value.unknown, Codecs.PLAIN);
    }

    @Override
    public boolean passes(Session value) {
      return false;
    }

    @Override
    public Check check() {
      return Check.TRUE;
    }
  }
}
