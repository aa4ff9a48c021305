package io.stytchschemas.jackson;

import io.stytchschemas.MalformedJsonException;
import io.stytchschemas.Schema;
import io.stytchschemas.SchemaViolationException;
import io.stytchschemas.json.JacksonBridge;
import io.stytchschemas.json.JacksonFaults;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.util.JsonParserSequence;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.util.AccessPattern;
import tools.jackson.databind.util.NameTransformer;
import tools.jackson.databind.util.TokenBuffer;

/** Reads a generated type through its codec. */
final class SchemaDeserializer<T> extends ValueDeserializer<T> {
  /** The attribute of a reader that makes it lenient. */
  static final String LENIENT = SchemaDeserializer.class.getName() + ".LENIENT";

  private static final byte[] NULL = {'n', 'u', 'l', 'l'};

  private final Class<T> type;
  private final Schema<T> schema;
  private final boolean lenient;
  private final boolean nullIsNone;

  SchemaDeserializer(Class<T> type, Schema<T> schema, boolean lenient) {
    this(type, schema, lenient, false);
  }

  private SchemaDeserializer(Class<T> type, Schema<T> schema, boolean lenient, boolean nullIsNone) {
    this.type = type;
    this.schema = schema;
    this.lenient = lenient;
    this.nullIsNone = nullIsNone;
  }

  @Override
  public Class<?> handledType() {
    return type;
  }

  @Override
  public @Nullable T deserialize(JsonParser in, DeserializationContext context) {
    TokenStreamLocation begin = in.currentTokenLocation();
    byte[] json;
    try {
      json = JacksonBridge.copyCurrentValue(whole(in, context));
    } catch (MalformedJsonException e) {
      throw new Refusal(in, String.valueOf(e.getMessage()), e);
    }
    return read(json, begin, in, context);
  }

  /** Not in silence: what a document does not name would be gone from the value. */
  @Override
  public T deserialize(JsonParser in, DeserializationContext context, T value) {
    throw new Refusal(in, JacksonFaults.NOT_UPDATED, null);
  }

  /** A JSON null, for which Jackson asks no deserializer: null where the schema allows it. */
  @Override
  public @Nullable T getNullValue(DeserializationContext context) {
    return nullIsNone ? null : read(NULL, null, context.getParser(), context);
  }

  @Override
  public AccessPattern getNullAccessPattern() {
    return AccessPattern.DYNAMIC;
  }

  /** What is not there is no JSON null: whether it may be missing, the class around it says. */
  @Override
  public @Nullable Object getAbsentValue(DeserializationContext context) {
    return null;
  }

  @Override
  public ValueDeserializer<T> unwrappingDeserializer(
      DeserializationContext context, NameTransformer unwrapper) {
    throw new IllegalArgumentException(JacksonFaults.notUnwrapped(type));
  }

  /**
   * Null means none in a property of a class of the user's, whose matter that is, and within an
   * {@code Optional} or its like, whatever the schema says.
   */
  @Override
  public ValueDeserializer<T> createContextual(
      DeserializationContext context, @Nullable BeanProperty property) {
    return property != null && isNone(property.getType())
        ? new SchemaDeserializer<>(type, schema, lenient, true)
        : this;
  }

  private boolean isNone(JavaType property) {
    return property.hasRawClass(type) || isHeldByReference(property);
  }

  /** What holds the type itself counts: in a list that an {@code Optional} holds, null is null. */
  private static boolean isHeldByReference(JavaType around) {
    JavaType content = around.getContentType();
    return content != null
        && (isHeldByReference(content) || (around.isReferenceType() && !content.isContainerType()));
  }

  private @Nullable T read(
      byte[] json,
      @Nullable TokenStreamLocation begin,
      JsonParser in,
      DeserializationContext context) {
    Object value;
    try {
      boolean leniently = lenient || context.getAttribute(LENIENT) != null;
      value = leniently ? schema.readLenient(json) : schema.read(json);
    } catch (SchemaViolationException e) {
      throw new SchemaMismatchException(in, schema.type(), e);
    } catch (MalformedJsonException e) {
      int line = begin == null ? 0 : begin.getLineNr();
      int column = begin == null ? 0 : begin.getColumnNr();
      MalformedJsonException failure = JacksonFaults.withinValue(e.reason(), line, column);
      throw new Refusal(in, String.valueOf(failure.getMessage()), failure);
    }
    if (value != null && !type.isInstance(value)) { // what is asked for is one branch of a union
      throw new Refusal(in, JacksonFaults.otherBranch(type), null);
    }
    return type.cast(value);
  }

  /** Where Jackson has read the type out of an object, its brace is gone: then with one again. */
  private static JsonParser whole(JsonParser in, DeserializationContext context) {
    if (in.currentToken() != JsonToken.PROPERTY_NAME && in.currentToken() != JsonToken.END_OBJECT) {
      return in;
    }
    TokenBuffer brace = context.bufferForInputBuffering(in);
    brace.writeStartObject();
    JsonParser whole = JsonParserSequence.createFlattened(true, brace.asParser(context, in), in);
    whole.nextToken();
    return whole;
  }
}
