package io.stytchschemas.stytch;

import io.stytchschemas.GeneratedSchema;
import io.stytchschemas.MalformedJsonException;
import io.stytchschemas.Schema;
import io.stytchschemas.check.Check;
import io.stytchschemas.json.Codec;
import io.stytchschemas.json.Immutables;
import io.stytchschemas.json.JsonReader;
import io.stytchschemas.json.JsonWriter;
import io.stytchschemas.json.Limits;
import io.stytchschemas.json.ObjectText;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Custom claims for a session ({@code session_custom_claims}): what to set, to overwrite and to
 * delete. Immutable; the order of the claims is kept.
 *
 * <p>Claims that were read are checked in full at once, and kept as text: values are made when one
 * is first asked for, and claims that are only passed on are copied.
 *
 * <p>A null value deletes a claim, and a null inside an object the entry of that name: nulls are
 * kept and sent at every depth. {@link #mergedInto} tells what the session holds afterwards.
 *
 * <pre>{@code
 * CustomClaims.builder().set("role", "admin").delete("beta").build()
 * }</pre>
 *
 * <p>Stytch's rules, from the descriptions of the property in the schemas that it publishes: at
 * most four kilobytes, and no reserved names ({@code iss sub aud exp nbf iat jti}, and what begins
 * with {@code https://stytch.com/}).
 */
public final class CustomClaims implements Serializable {
  private static final long serialVersionUID = 1;

  /** The name of the rules, where violations have a keyword. */
  public static final String RULE = "stytch:custom-claims";

  /**
   * How large all claims may be together: four kilobytes. Stytch does not say how it counts; we
   * read it as bytes of the compact UTF-8 JSON that is sent.
   */
  public static final int MAX_BYTES = 4096;

  static final String TOO_LARGE = "must be at most " + MAX_BYTES + " bytes of compact UTF-8 JSON";

  /** For generated code alone. */
  public static final Codec<CustomClaims> CODEC =
      new Codec<>() {
        @Override
        public CustomClaims read(JsonReader in) {
          return CustomClaims.read(in);
        }

        @Override
        public void write(JsonWriter out, CustomClaims value) {
          value.write(out);
        }

        @Override
        public boolean passes(CustomClaims value) {
          return true;
        }

        @Override
        public Check check() {
          return Check.OBJECT;
        }
      };

  /**
   * Of claims apart from a request, which may be any object. What holds for those of a request, its
   * schema says.
   */
  public static final Schema<CustomClaims> SCHEMA =
      GeneratedSchema.direct("custom claims", CustomClaims.class, CODEC);

  /** The bytes of an object without claims. */
  private static final int EMPTY = 2;

  /** The bound of claims that were not read. */
  private static final long UNKNOWN = Long.MAX_VALUE;

  /** The claims as they will be sent, where nothing is wrong with them: most are only passed on. */
  private final transient byte @Nullable [] text;

  /**
   * The claims; made of {@link #text} when first asked for, by whoever asks, each time the same.
   */
  private transient volatile @Nullable Map<String, @Nullable Object> claims;

  /** No less than the size in bytes, told by the reader: so most claims are never measured. */
  private final transient long sizeBound;

  private CustomClaims(Map<String, @Nullable Object> unmodifiable, long sizeBound) {
    this.text = null;
    this.claims = unmodifiable;
    this.sizeBound = sizeBound;
  }

  private CustomClaims(byte[] text, @Nullable Map<String, @Nullable Object> unmodifiable) {
    this.text = text;
    this.claims = unmodifiable;
    this.sizeBound = text.length;
  }

  /** A builder without claims. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * These claims; values as in {@link Builder#set}.
   *
   * @throws IllegalArgumentException as {@link Builder#set}
   */
  public static CustomClaims of(Map<String, ? extends @Nullable Object> claims) {
    Builder builder = builder();
    for (Map.Entry<String, ? extends @Nullable Object> claim : claims.entrySet()) {
      builder.set(claim.getKey(), claim.getValue());
    }
    return builder.build();
  }

  /** A builder that begins with these claims. */
  public Builder toBuilder() {
    Builder builder = builder();
    builder.claims.putAll(asMap());
    return builder;
  }

  /**
   * The claims as plain JSON values: Map, List, String, Long, BigInteger, Double, BigDecimal,
   * Boolean or null. Unmodifiable to the last leaf.
   */
  public Map<String, @Nullable Object> asMap() {
    Map<String, @Nullable Object> made = claims;
    if (made == null) {
      made = ObjectText.values(Objects.requireNonNull(text));
      claims = made;
    }
    return made;
  }

  /**
   * The value of a claim; null where it is deleted or not mentioned, see {@link #contains}. Of
   * claims that were read only this one is made: who needs most of them asks for {@link #asMap}
   * first.
   */
  public @Nullable Object get(String name) {
    Objects.requireNonNull(name, "name");
    Map<String, @Nullable Object> made = claims;
    return made == null ? ObjectText.value(Objects.requireNonNull(text), name) : made.get(name);
  }

  /** Whether these claims set or delete {@code name}; as in {@link #get}, no other is made. */
  public boolean contains(String name) {
    Objects.requireNonNull(name, "name");
    Map<String, @Nullable Object> made = claims;
    return made == null
        ? ObjectText.has(Objects.requireNonNull(text), name)
        : made.containsKey(name);
  }

  /** Whether no claim is set or deleted. */
  public boolean isEmpty() {
    return text == null ? asMap().isEmpty() : text.length == EMPTY;
  }

  /**
   * What a session that holds {@code current} has after these claims were sent: new claims are
   * added, others overwritten, those that are null here deleted, and reserved ones ignored. An
   * object meets an object entry by entry, in the same way (as in JSON Merge Patch, RFC 7396):
   * without that a nested null could not delete the nested entry alone.
   */
  public CustomClaims mergedInto(Map<String, ? extends @Nullable Object> current) {
    return mergedInto(of(current));
  }

  /** As {@link #mergedInto(Map)}. */
  public CustomClaims mergedInto(CustomClaims current) {
    return new CustomClaims(ClaimsMerge.of(asMap(), current.asMap()), UNKNOWN);
  }

  /** How many bytes of compact UTF-8 JSON these claims are when sent. */
  public int sizeInBytes() {
    return text == null ? size(asMap()) : text.length;
  }

  private static int size(Object json) {
    try (JsonWriter out = JsonWriter.borrow()) {
      out.writeValue(json);
      return out.size();
    }
  }

  /** Whether Stytch has nothing against these claims: small enough, and none of them reserved. */
  public boolean isClean() {
    return isWithinLimit() && hasNoReserved();
  }

  /** Whether these claims are of {@link #MAX_BYTES} at most. */
  public boolean isWithinLimit() {
    return sizeBound <= MAX_BYTES || sizeInBytes() <= MAX_BYTES;
  }

  /** Whether no claim has a reserved name. */
  public boolean hasNoReserved() {
    return text != null || ReservedClaims.isNoneIn(asMap());
  }

  /** The rules for claims; a reserved one is worth a warning. What is no object passes. */
  public static Check check() {
    return ClaimsCheck.WITH_WARNING;
  }

  /** The same, where a reserved claim is an error. */
  public static Check checkStrictly() {
    return ClaimsCheck.WITH_ERROR;
  }

  /** The same, where reserved claims are not looked for. */
  public static Check checkOfSize() {
    return ClaimsCheck.OF_SIZE;
  }

  /** Reads claims, as a codec does. */
  public static CustomClaims read(JsonReader in) {
    byte[] text = cleanText(in);
    if (text != null) {
      return new CustomClaims(text, null);
    }
    long before = in.compactBound();
    Map<String, @Nullable Object> claims = in.readObject();
    return new CustomClaims(claims, in.compactBound() - before);
  }

  private static byte @Nullable [] cleanText(JsonReader in) {
    return ObjectText.read(in, MAX_BYTES, ReservedClaims.NAMES, ReservedClaims.PREFIX);
  }

  /** Writes the claims as one JSON object, nulls included. */
  public void write(JsonWriter out) {
    if (text == null) {
      out.writeValue(asMap());
    } else {
      out.writeObjectText(text);
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CustomClaims that && asMap().equals(that.asMap());
  }

  @Override
  public int hashCode() {
    return asMap().hashCode();
  }

  /** The claims, where the values of those whose names say that they are secret are masked. */
  @Override
  public String toString() {
    return "CustomClaims" + Secrets.maskedAsStytch(asMap());
  }

  private Object writeReplace() {
    return new ClaimsText(this);
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("claims are read as their JSON");
  }

  /** Collects claims; where two calls are about the same claim, the last one counts. */
  public static final class Builder {
    private final Map<String, @Nullable Object> claims = new LinkedHashMap<>();

    private Builder() {}

    /**
     * Sets a claim, or overwrites it.
     *
     * @param value a String, a Boolean, a whole or decimal number (finite), a Map with String keys
     *     or a List of such values, other CustomClaims, or null, which deletes the claim
     * @throws IllegalArgumentException if {@code value} is anything else, or nested deeper than a
     *     document can be
     */
    public Builder set(String name, @Nullable Object value) {
      Object plain = value instanceof CustomClaims claims ? claims.asMap() : value;
      if (isReadAlike(name) && (plain == null || plain instanceof Boolean || isReadAlike(plain))) {
        claims.put(name, plain);
      } else {
        claims.putAll(asRead(name, plain));
      }
      return this;
    }

    /** Whether it is text or a number that a reader gives just as it was. */
    private static boolean isReadAlike(@Nullable Object value) {
      return value instanceof Long || (value instanceof String text && text.length() <= MAX_BYTES);
    }

    /**
     * Deletes a claim; with more names, an entry inside it: {@code delete("address", "street")}
     * leaves the rest of the address.
     *
     * @throws IllegalArgumentException if there are more names than a document can be deep
     */
    public Builder delete(String name, String... nested) {
      if (nested.length >= Limits.DEPTH) {
        throw new IllegalArgumentException("a claim must not be nested " + nested.length + " deep");
      }
      claims.putAll(asRead(name, deletion(claims.get(name), nested, 0)));
      return this;
    }

    private static @Nullable Object deletion(@Nullable Object value, String[] path, int from) {
      if (from == path.length) {
        return null;
      }
      Map<String, @Nullable Object> object = new LinkedHashMap<>();
      if (value instanceof Map<?, ?> existing) {
        for (Map.Entry<?, ?> entry : existing.entrySet()) {
          object.put((String) entry.getKey(), entry.getValue());
        }
      }
      String name = Objects.requireNonNull(path[from], "nested");
      object.put(name, deletion(object.get(name), path, from + 1));
      return object;
    }

    /**
     * The claim in the form that a reader of its JSON gets: a copy that nobody can change, and
     * equal to what arrives.
     */
    private static Map<String, @Nullable Object> asRead(String name, @Nullable Object value) {
      Objects.requireNonNull(name, "name");
      try (JsonWriter out = JsonWriter.borrow()) {
        out.beginObject();
        out.name(name);
        out.writeValue(value);
        out.endObject();
        return JsonReader.of(out.toByteArray(), JsonReader.Mode.STRICT).readObject();
      } catch (IllegalArgumentException | MalformedJsonException e) {
        throw new IllegalArgumentException("claim \"" + name + "\": " + e.getMessage(), e);
      }
    }

    /** The claims so far. */
    public CustomClaims build() {
      // Its text masks secrets, as that of claims that were read.
      Map<String, @Nullable Object> made = Immutables.plainMap(claims);
      try (JsonWriter out = JsonWriter.borrow()) {
        out.writeValue(made);
        byte[] text = cleanText(JsonReader.of(out.toByteArray(), JsonReader.Mode.STRICT));
        return text == null ? new CustomClaims(made, out.size()) : new CustomClaims(text, made);
      }
    }
  }
}
