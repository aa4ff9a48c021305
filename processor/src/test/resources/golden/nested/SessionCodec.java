package com.acme;

import io.stytchschemas.GeneratedSchema;
import io.stytchschemas.Schema;
import io.stytchschemas.json.Codec;
import io.stytchschemas.json.JsonReader;
import io.stytchschemas.json.JsonWriter;
import io.stytchschemas.json.PropertyName;
import io.stytchschemas.json.PropertyNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Session}.
 */
@NullMarked
@Generated("io.stytchschemas.processor.StytchSchemasProcessor")
public final class SessionCodec implements Codec<Session> {
  /**
   * The codec, which has no state.
   */
  public static final SessionCodec INSTANCE = new SessionCodec();

  static final Schema<Session> SCHEMA = GeneratedSchema.direct("#/components/schemas/Session",
      Session.class, INSTANCE, SessionValidator.INSTANCE);

  private static final PropertyName STATUS = PropertyName.of("status");

  private static final PropertyName FACTORS = PropertyName.of("factors");

  private static final PropertyName PARENT = PropertyName.of("parent");

  private static final PropertyNames NAMES = PropertyNames.of(STATUS, FACTORS, PARENT).required(0);

  private SessionCodec() {
  }

  @Override
  public @Nullable Session read(JsonReader in) {
    Session.Status status = null;
    List<Session.Factor> factors = null;
    Session parent = null;
    Map<String, @Nullable Object> unknown = Map.of();
    in.beginObject(NAMES);
    if (in.nextIs(STATUS, 0)) {
      status = StatusCodec.INSTANCE.read(in);
    }
    if (in.nextIs(FACTORS, 1)) {
      factors = readSessionFactorList(in);
    }
    if (in.nextIs(PARENT, 2)) {
      parent = SessionCodec.INSTANCE.read(in);
    }
    for (int name = in.nextName(NAMES); name != JsonReader.END; name = in.nextName(NAMES)) {
      switch (name) {
        case 0 -> status = StatusCodec.INSTANCE.read(in);
        case 1 -> factors = readSessionFactorList(in);
        case 2 -> parent = SessionCodec.INSTANCE.read(in);
        default -> {
          if (unknown.isEmpty()) {
            unknown = new LinkedHashMap<>();
          }
          unknown.put(in.unknownName(), in.readValue());
        }
      }
    }
    return in.failed() ? null : new Session(status, factors, parent, unknown);
  }

  @Override
  public void write(JsonWriter out, Session value) {
    out.beginObject();
    out.name(STATUS);
    StatusCodec.INSTANCE.write(out, value.status());
    List<Session.Factor> factors = value.factors();
    if (factors != null) {
      out.name(FACTORS);
      writeSessionFactorList(out, factors);
    }
    Session parent = value.parent();
    if (parent != null) {
      out.name(PARENT);
      SessionCodec.INSTANCE.write(out, parent);
    }
    for (Map.Entry<String, @Nullable Object> entry : value.unknown().entrySet()) {
      out.name(entry.getKey());
      out.writeValue(entry.getValue());
    }
    out.endObject();
  }

  private static List<Session.Factor> readSessionFactorList(JsonReader in) {
    List<Session.Factor> list = new ArrayList<>();
    in.beginArray();
    while (in.nextElement()) {
      list.add(FactorCodec.INSTANCE.read(in));
    }
    return list;
  }

  private static void writeSessionFactorList(JsonWriter out, List<Session.Factor> list) {
    out.beginArray();
    for (Session.Factor element : list) {
      FactorCodec.INSTANCE.write(out, element);
    }
    out.endArray();
  }

  /**
   * Reads and writes {@link Session.Status}.
   */
  public static final class StatusCodec implements Codec<Session.Status> {
    /**
     * The codec, which has no state.
     */
    public static final StatusCodec INSTANCE = new StatusCodec();

    private static final Session.Status.Known[] KNOWN = Session.Status.Known.values();

    private static final PropertyNames VALUES = PropertyNames.of(
        Stream.of(KNOWN).map(Session.Status.Known::value).toArray(String[]::new));

    private StatusCodec() {
    }

    @Override
    public Session. @Nullable Status read(JsonReader in) {
      int known = in.matchString(VALUES);
      if (known >= 0) {
        return KNOWN[known];
      }
      String other = in.readString();
      return in.failed() ? null : Session.Status.of(other);
    }

    @Override
    public void write(JsonWriter out, Session.Status value) {
      out.write(value.value());
    }
  }

  /**
   * Reads and writes {@link Session.Factor}.
   */
  public static final class FactorCodec implements Codec<Session.Factor> {
    /**
     * The codec, which has no state.
     */
    public static final FactorCodec INSTANCE = new FactorCodec();

    private static final PropertyName KIND = PropertyName.of("kind");

    private static final PropertyNames NAMES = PropertyNames.of(KIND);

    private FactorCodec() {
    }

    @Override
    public Session. @Nullable Factor read(JsonReader in) {
      Session.Factor.Kind kind = null;
      in.beginObject(NAMES);
      if (in.nextIs(KIND, 0)) {
        kind = FactorKindCodec.INSTANCE.read(in);
      }
      for (int name = in.nextName(NAMES); name != JsonReader.END; name = in.nextName(NAMES)) {
        switch (name) {
          case 0 -> kind = FactorKindCodec.INSTANCE.read(in);
          default -> in.refuseUnknown();
        }
      }
      return in.failed() ? null : new Session.Factor(kind);
    }

    @Override
    public void write(JsonWriter out, Session.Factor value) {
      out.beginObject();
      Session.Factor.Kind kind = value.kind();
      if (kind != null) {
        out.name(KIND);
        FactorKindCodec.INSTANCE.write(out, kind);
      }
      out.endObject();
    }
  }

  /**
   * Reads and writes {@link Session.Factor.Kind}.
   */
  public static final class FactorKindCodec implements Codec<Session.Factor.Kind> {
    /**
     * The codec, which has no state.
     */
    public static final FactorKindCodec INSTANCE = new FactorKindCodec();

    private static final Session.Factor.Kind.Known[] KNOWN = Session.Factor.Kind.Known.values();

    private static final PropertyNames VALUES = PropertyNames.of(
        Stream.of(KNOWN).map(Session.Factor.Kind.Known::value).toArray(String[]::new));

    private FactorKindCodec() {
    }

    @Override
    public Session.Factor. @Nullable Kind read(JsonReader in) {
      int known = in.matchString(VALUES);
      if (known >= 0) {
        return KNOWN[known];
      }
      String other = in.readString();
      return in.failed() ? null : Session.Factor.Kind.of(other);
    }

    @Override
    public void write(JsonWriter out, Session.Factor.Kind value) {
      out.write(value.value());
    }
  }
}
