package com.acme.auth;

import io.stytchschemas.Schema;
import io.stytchschemas.check.Check;
import io.stytchschemas.json.Codecs;
import io.stytchschemas.json.Immutables;
import io.stytchschemas.json.JsonReader;
import io.stytchschemas.json.JsonWriter;
import io.stytchschemas.json.PropertyNames;
import io.stytchschemas.json.RecordCodec;
import io.stytchschemas.json.TupleCodec;
import io.stytchschemas.json.UnionCodec;
import io.stytchschemas.stytch.Secrets;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * @param license One license, or several.
 * @param range At least 1 item.
 */
@NullMarked
@Generated("io.stytchschemas.processor.StytchSchemasProcessor")
public record Manifest(License license, Source source,
    @Nullable Range range) implements Serializable {
  public static final Schema<Manifest> SCHEMA = Codec.INSTANCE.direct("manifest.json");

  public Manifest {
    Codec.INSTANCE.require(0, license);
    Codec.INSTANCE.require(1, source);
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder().license(license).source(source).range(range);
  }

  public static final class Builder {
    private @Nullable License license;
    private @Nullable Source source;
    private @Nullable Range range;

    private Builder() {}

    /** One license, or several. */
    public Builder license(License license) {
      this.license = license;
      return this;
    }

    public Builder source(Source source) {
      this.source = source;
      return this;
    }

    /** At least 1 item. */
    public Builder range(@Nullable Range range) {
      this.range = range;
      return this;
    }

    /** @throws IllegalStateException if required components were not set, which it names */
    public Manifest build() {
      Codec.INSTANCE.requireAll(license, source);
      return new Manifest(license, source, range);
    }
  }

  /** One license, or several. */
  public sealed interface License extends Serializable permits License.OfString, License.OfArray {
    Schema<License> SCHEMA = Codec.INSTANCE.direct("manifest.json#/properties/license");

    /** An SPDX identifier. */
    record OfString(String value) implements License {
      public OfString {
        Objects.requireNonNull(value, "value");
      }
    }

    record OfArray(List<String> value) implements License {
      public OfArray {
        value = Immutables.list(value);
      }
    }

    final class Codec extends UnionCodec<License> {
      static final Codec INSTANCE = new Codec();

      private Codec() {
        super(License.class, "oneOf");
      }

      @Override
      public @Nullable License read(JsonReader in) {
        return switch (kind(in)) {
          case STRING -> wrap(in, Codecs.STRING, OfString::new);
          case ARRAY -> wrap(in, Codecs.list(Codecs.STRING), OfArray::new);
          default -> ofNoType(in, "string", "array");
        };
      }

      @Override
      public void write(JsonWriter out, License value) {
        if (value instanceof OfString branch) {
          Codecs.STRING.write(out, branch.value());
        } else if (value instanceof OfArray branch) {
          Codecs.list(Codecs.STRING).write(out, branch.value());
        }
      }

      @Override
      public boolean passes(License value) {
        return true;
      }

      @Override
      public Check check() {
        return Check.oneOf(Check.STRING, Check.array().items(Check.STRING));
      }
    }
  }

  /** @param rest The items that follow. */
  public record Range(long item0, @Nullable String item1,
      List<@Nullable Object> rest) implements Serializable {
    public static final Schema<Range> SCHEMA = Codec.INSTANCE.direct("manifest.json#/properties/range");

    public Range {
      Codec.INSTANCE.require(2, rest);
      rest = Immutables.plainList(rest);
      Codec.requireNoGap(item1, rest.isEmpty() ? null : rest);
    }

    public static Builder builder() {
      return new Builder();
    }

    public Builder toBuilder() {
      return new Builder().item0(item0).item1(item1).rest(rest);
    }

    @Override
    public String toString() {
      return Codec.INSTANCE.text(item0, item1, Secrets.masked(rest));
    }

    public static final class Builder {
      private @Nullable Long item0;
      private @Nullable String item1;
      private @Nullable List<@Nullable Object> rest = List.of();

      private Builder() {}

      public Builder item0(long item0) {
        this.item0 = item0;
        return this;
      }

      public Builder item1(@Nullable String item1) {
        this.item1 = item1;
        return this;
      }

      /** The items that follow. */
      public Builder rest(List<@Nullable Object> rest) {
        this.rest = rest;
        return this;
      }

      public Builder addRest(@Nullable Object element) {
        return rest(Immutables.add(this.rest, element));
      }

      /** @throws IllegalStateException if required components were not set, which it names */
      public Range build() {
        Codec.INSTANCE.requireAll(item0);
        return new Range(item0, item1, rest);
      }
    }

    static final class Codec extends TupleCodec<Range> {
      static final PropertyNames NAMES = PropertyNames.of("item0", "item1", "rest").required(0);
      static final Codec INSTANCE = new Codec();

      private Codec() {
        super(Range.class, NAMES);
      }

      @Override
      public @Nullable Range read(JsonReader in) {
        long item0 = 0;
        String item1 = null;
        List<@Nullable Object> rest = List.of();
        in.beginArray();
        for (int index = 0; nextItem(in, index); index++) {
          switch (index) {
            case 0 -> item0 = in.readLong();
            case 1 -> item1 = in.readString();
            default -> rest = in.readOther(rest, Codecs.PLAIN);
          }
        }
        return in.failed() ? null : new Range(item0, item1, rest);
      }

      @Override
      protected void writeItems(JsonWriter out, Range value) {
        out.write(value.item0);
        if (value.item1 != null) {
          out.write(value.item1);
        }
        out.writeElements(value.rest, Codecs.PLAIN);
      }

      @Override
      public Check check() {
        return Check.array()
            .minItems(1)
            .prefixItem(Check.INTEGER)
            .prefixItem(Check.STRING);
      }
    }
  }

  public sealed interface Source extends Serializable permits Source.Git, Source.Local {
    Schema<Source> SCHEMA = Codec.INSTANCE.direct("manifest.json#/$defs/source");

    /** What a repository holds. */
    record Git(String name, String git) implements Source {
      public static final Schema<Git> SCHEMA = Codec.INSTANCE.direct("manifest.json#/$defs/source/oneOf/0");

      public Git {
        Codec.INSTANCE.require(0, name);
        Codec.INSTANCE.require(1, git);
      }

      public static Builder builder() {
        return new Builder();
      }

      public Builder toBuilder() {
        return new Builder().name(name).git(git);
      }

      public static final class Builder {
        private @Nullable String name;
        private @Nullable String git;

        private Builder() {}

        public Builder name(String name) {
          this.name = name;
          return this;
        }

        public Builder git(String git) {
          this.git = git;
          return this;
        }

        /** @throws IllegalStateException if required components were not set, which it names */
        public Git build() {
          Codec.INSTANCE.requireAll(name, git);
          return new Git(name, git);
        }
      }

      static final class Codec extends RecordCodec<Git> {
        static final PropertyNames NAMES = PropertyNames.ofRequired("name", "git");
        static final Codec INSTANCE = new Codec();

        private Codec() {
          super(Git.class, NAMES);
        }

        @Override
        public @Nullable Git read(JsonReader in) {
          String name = null;
          String git = null;
          in.beginObject();
          for (int index; (index = in.nextName(NAMES)) != JsonReader.END; ) {
            switch (index) {
              case 0 -> name = in.readString();
              case 1 -> git = in.readString();
            }
          }
          return in.failed() ? null : new Git(name, git);
        }

        @Override
        protected void writeProperties(JsonWriter out, Git value) {
          out.property(NAMES, 0, value.name);
          out.property(NAMES, 1, value.git);
        }

        @Override
        public Check check() {
          return Check.object()
              .required("name")
              .property("name", Check.STRING)
              .and(Check.ref("oneOf/0", Manifest.SCHEMA, "/$defs/source/oneOf/0"));
        }
      }
    }

    record Local(String name, String path) implements Source {
      public static final Schema<Local> SCHEMA = Codec.INSTANCE.direct("manifest.json#/$defs/source/oneOf/1");

      public Local {
        Codec.INSTANCE.require(0, name);
        Codec.INSTANCE.require(1, path);
      }

      public static Builder builder() {
        return new Builder();
      }

      public Builder toBuilder() {
        return new Builder().name(name).path(path);
      }

      public static final class Builder {
        private @Nullable String name;
        private @Nullable String path;

        private Builder() {}

        public Builder name(String name) {
          this.name = name;
          return this;
        }

        public Builder path(String path) {
          this.path = path;
          return this;
        }

        /** @throws IllegalStateException if required components were not set, which it names */
        public Local build() {
          Codec.INSTANCE.requireAll(name, path);
          return new Local(name, path);
        }
      }

      static final class Codec extends RecordCodec<Local> {
        static final PropertyNames NAMES = PropertyNames.ofRequired("name", "path");
        static final Codec INSTANCE = new Codec();

        private Codec() {
          super(Local.class, NAMES);
        }

        @Override
        public @Nullable Local read(JsonReader in) {
          String name = null;
          String path = null;
          in.beginObject();
          for (int index; (index = in.nextName(NAMES)) != JsonReader.END; ) {
            switch (index) {
              case 0 -> name = in.readString();
              case 1 -> path = in.readString();
            }
          }
          return in.failed() ? null : new Local(name, path);
        }

        @Override
        protected void writeProperties(JsonWriter out, Local value) {
          out.property(NAMES, 0, value.name);
          out.property(NAMES, 1, value.path);
        }

        @Override
        public Check check() {
          return Check.object()
              .required("name")
              .property("name", Check.STRING)
              .and(Check.ref("oneOf/1", Manifest.SCHEMA, "/$defs/source/oneOf/1"));
        }
      }
    }

    final class Codec extends UnionCodec<Source> {
      static final Codec INSTANCE = new Codec();

      private Codec() {
        super(Source.class, "oneOf");
      }

      @Override
      public @Nullable Source read(JsonReader in) {
        return readAs(choose(in), in);
      }

      @Override
      protected @Nullable Source readAs(int branch, JsonReader in) {
        return switch (branch) {
          case 0 -> Git.Codec.INSTANCE.read(in);
          case 1 -> Local.Codec.INSTANCE.read(in);
          default -> noBranch(in);
        };
      }

      @Override
      protected PropertyNames[] names() {
        return new PropertyNames[] {Git.Codec.NAMES, Local.Codec.NAMES};
      }

      @Override
      public void write(JsonWriter out, Source value) {
        if (value instanceof Git branch) {
          Git.Codec.INSTANCE.write(out, branch);
        } else if (value instanceof Local branch) {
          Local.Codec.INSTANCE.write(out, branch);
        }
      }

      @Override
      public boolean passes(Source value) {
        return true;
      }

      @Override
      protected Check[] branches() {
        return new Check[] {
            Check.ref(Manifest.SCHEMA, "/$defs/git"),
            checkSourceOneOf1()};
      }

      @Override
      public Check check() {
        return Check.object()
            .required("name")
            .property("name", Check.STRING)
            .and(Check.oneOf(Check.ref(Manifest.SCHEMA, "/$defs/git"), checkSourceOneOf1()));
      }

      private static Check checkSourceOneOf1() {
        return Check.properties()
            .required("path")
            .property("path", Check.STRING);
      }
    }
  }

  static final class Codec extends RecordCodec<Manifest> {
    static final PropertyNames NAMES = PropertyNames.of("license", "source", "range")
        .required(0, 1);
    static final Codec INSTANCE = new Codec();

    private Codec() {
      super(Manifest.class, NAMES);
    }

    @Override
    public @Nullable Manifest read(JsonReader in) {
      License license = null;
      Source source = null;
      Range range = null;
      in.beginObject();
      for (int index; (index = in.nextName(NAMES)) != JsonReader.END; ) {
        switch (index) {
          case 0 -> license = License.Codec.INSTANCE.read(in);
          case 1 -> source = Source.Codec.INSTANCE.read(in);
          case 2 -> range = Range.Codec.INSTANCE.read(in);
        }
      }
      return in.failed() ? null : new Manifest(license, source, range);
    }

    @Override
    protected void writeProperties(JsonWriter out, Manifest value) {
      out.property(NAMES, 0, value.license, License.Codec.INSTANCE);
      out.property(NAMES, 1, value.source, Source.Codec.INSTANCE);
      out.property(NAMES, 2, value.range, Range.Codec.INSTANCE);
    }

    @Override
    public Check check() {
      return Check.object(NAMES)
          .property("license", Check.part(Manifest.SCHEMA, "License"))
          .property("source", Check.ref(Manifest.SCHEMA, "Source"))
          .property("range", Check.part(Manifest.SCHEMA, "Range"));
    }

    @Override
    public Check part(String key) {
      return switch (key) {
        case "License" -> License.Codec.INSTANCE.check();
        case "Range" -> Range.Codec.INSTANCE.check();
        case "Source" -> Source.Codec.INSTANCE.check();
        case "/$defs/source/oneOf/0" -> checkSourceOneOf0();
        case "/$defs/source/oneOf/1" -> Source.Codec.checkSourceOneOf1();
        case "/$defs/git" -> checkGit();
        default -> throw new IllegalArgumentException(key);
      };
    }

    private static Check checkSourceOneOf0() {
      return Check.ref(Manifest.SCHEMA, "/$defs/git");
    }

    private static Check checkGit() {
      return Check.properties()
          .required("git")
          .property("git", Check.STRING);
    }
  }
}
