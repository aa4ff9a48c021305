package com.acme.auth;

import io.stytchschemas.Schema;
import io.stytchschemas.check.Check;
import io.stytchschemas.check.Numbers;
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
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * @param kind Always "order".
 * @param total What is to be paid.
 *     <p>Format: money.
 * @param at Format: date-time.
 * @param rate At least 0. Default: 0.19.
 * @param state One of "open", "paid". Default: "open".
 * @param tags Each element: A word.
 *     <p>Default: [].
 * @param prices By name.
 *     <p>Each value: format money.
 */
@NullMarked
@Generated("io.stytchschemas.processor.StytchSchemasProcessor")
public record Order(String kind, Money total, @Nullable Optional<Instant> at,
    @Nullable BigDecimal rate, @Nullable State state, @Nullable List<String> tags,
    @Nullable Map<String, Money> prices, @Nullable Boolean addTag) implements Serializable {
  public static final Schema<Order> SCHEMA = Codec.INSTANCE.direct("order.json");

  public Order {
    Codec.INSTANCE.require(0, kind);
    Codec.INSTANCE.require(1, total);
    tags = tags == null ? null : Immutables.list(tags);
    prices = prices == null ? null : Immutables.map(prices);
  }

  /** {@code rate}, or what the schema says by default. */
  public BigDecimal rateOrDefault() {
    return rate == null ? new BigDecimal("0.19") : rate;
  }

  /** {@code state}, or what the schema says by default. */
  public State stateOrDefault() {
    return state == null ? State.of("open") : state;
  }

  /** {@code tags}, or what the schema says by default. */
  public List<String> tagsOrDefault() {
    return tags == null ? List.of() : tags;
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    Builder builder = new Builder().kind(kind).total(total).rate(rate).state(state).tags(tags)
        .prices(prices).addTag(addTag);
    builder.at = at;
    return builder;
  }

  @Override
  public String toString() {
    return Codec.INSTANCE.text(kind, total, at, rate, state, tags, Secrets.masked(prices), addTag);
  }

  private Object writeReplace() {
    return Codec.INSTANCE.serialForm(this);
  }

  public static final class Builder {
    private @Nullable String kind = "order";
    private @Nullable Money total;
    private @Nullable Optional<Instant> at;
    private @Nullable BigDecimal rate;
    private @Nullable State state;
    private @Nullable List<String> tags;
    private @Nullable Map<String, Money> prices;
    private @Nullable Boolean addTag;

    private Builder() {}

    /** Always "order". */
    public Builder kind(String kind) {
      this.kind = kind;
      return this;
    }

    /** What is to be paid. */
    public Builder total(Money total) {
      this.total = total;
      return this;
    }

    /** Format: date-time. */
    public Builder at(@Nullable Instant at) {
      this.at = Immutables.optional(at);
      return this;
    }

    /** At least 0. Default: 0.19. */
    public Builder rate(@Nullable BigDecimal rate) {
      this.rate = rate;
      return this;
    }

    /** One of "open", "paid". Default: "open". */
    public Builder state(@Nullable State state) {
      this.state = state;
      return this;
    }

    /** Each element: A word. */
    public Builder tags(@Nullable List<String> tags) {
      this.tags = tags;
      return this;
    }

    public Builder addTag_(String element) {
      return tags(Immutables.add(this.tags, element));
    }

    /** By name. */
    public Builder prices(@Nullable Map<String, Money> prices) {
      this.prices = prices;
      return this;
    }

    public Builder putPrice(String key, Money value) {
      return prices(Immutables.put(this.prices, key, value));
    }

    public Builder addTag(@Nullable Boolean addTag) {
      this.addTag = addTag;
      return this;
    }

    /** @throws IllegalStateException if required components were not set, which it names */
    public Order build() {
      Codec.INSTANCE.requireAll(kind, total);
      return new Order(kind, total, at, rate, state, tags, prices, addTag);
    }
  }

  public sealed interface State extends EnumValue {
    Schema<State> SCHEMA = Codec.INSTANCE.direct("order.json#/properties/state");

    /** The value, whether the schema lists it or not. */
    static State of(String value) {
      return Codec.INSTANCE.of(value);
    }

    /** The values that the schema lists. */
    enum Known implements State {
      OPEN("open"),
      PAID("paid");

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
    record Unknown(String value) implements State {
      public Unknown {
        Codec.INSTANCE.requireUnknown(value);
      }

      @Override
      public String toString() {
        return value;
      }
    }

    final class Codec extends EnumCodec<State> {
      static final Codec INSTANCE = new Codec();

      private Codec() {
        super(State.class, Known.values());
      }

      @Override
      protected State unknown(String text) {
        return new Unknown(text);
      }

      @Override
      public Check check() {
        return listed();
      }
    }
  }

  static final class Codec extends RecordCodec<Order> {
    static final PropertyNames NAMES = PropertyNames.of("kind", "total", "at", "rate", "state",
        "tags", "prices", "addTag").required(0, 1);
    static final Codec INSTANCE = new Codec();

    private static final BigDecimal RATE_LIMIT = new BigDecimal("0");

    private Codec() {
      super(Order.class, NAMES);
    }

    @Override
    public @Nullable Order read(JsonReader in) {
      String kind = null;
      Money total = null;
      Optional<Instant> at = null;
      BigDecimal rate = null;
      State state = null;
      List<String> tags = null;
      Map<String, Money> prices = null;
      Boolean addTag = null;
      in.beginObject();
      for (int index; (index = in.nextName(NAMES)) != JsonReader.END; ) {
        switch (index) {
          case 0 -> kind = in.readString();
          case 1 -> total = Schemas.Values.MONEY.string().read(in);
          case 2 -> at = in.readOptional(Schemas.Values.INSTANT.string());
          case 3 -> rate = in.readBigDecimal();
          case 4 -> state = State.Codec.INSTANCE.read(in);
          case 5 -> tags = in.readList(Codecs.STRING);
          case 6 -> prices = in.readMap(Schemas.Values.MONEY.string());
          case 7 -> addTag = in.readBoolean();
        }
      }
      return in.failed() ? null : new Order(kind, total, at, rate, state, tags, prices, addTag);
    }

    @Override
    protected void writeProperties(JsonWriter out, Order value) {
      out.property(NAMES, 0, value.kind);
      out.property(NAMES, 1, value.total, Schemas.Values.MONEY.string());
      out.optionalProperty(NAMES, 2, value.at, Schemas.Values.INSTANT.string());
      out.property(NAMES, 3, value.rate, Codecs.BIG_DECIMAL);
      out.property(NAMES, 4, value.state, State.Codec.INSTANCE);
      out.listProperty(NAMES, 5, value.tags, Codecs.STRING);
      out.mapProperty(NAMES, 6, value.prices, Schemas.Values.MONEY.string());
      out.property(NAMES, 7, value.addTag);
    }

    @Override
    public boolean passes(Order value) {
      return "order".equals(value.kind)
          && (value.rate == null || (JsonWriter.canWrite(value.rate)
              && Numbers.compare(value.rate, RATE_LIMIT) >= 0))
          && (value.state == null || value.state.isKnown());
    }

    @Override
    public Check check() {
      return Check.object(NAMES)
          .property("kind", Check.constant("order"))
          .property("total", Check.STRING)
          .property("at", Check.type("null", "string"))
          .property("rate", Check.NUMBER.and(Check.minimum(0)))
          .property("state", Check.part(Order.SCHEMA, "State"))
          .property("tags", Check.array().items(Check.STRING))
          .property("prices", Check.object().additionalProperties(Check.STRING))
          .property("addTag", Check.BOOLEAN);
    }

    @Override
    public Check part(String key) {
      return switch (key) {
        case "State" -> State.Codec.INSTANCE.check();
        default -> throw new IllegalArgumentException(key);
      };
    }
  }
}
