package io.stytchschemas.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.stytchschemas.Schema;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.ser.Serializers;

/**
 * Lets a Jackson mapper read and write every generated type through its own codec, also inside
 * lists, maps and classes of yours:
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new StytchSchemasModule()).build();
 * }</pre>
 *
 * <p>Reading is strict, as {@link Schema#read(byte[])} is; {@link #lenient()} reads as {@link
 * Schema#readLenient(byte[])} does. JSON that is not of the schema gives a {@link
 * DatabindException} with Jackson's path to the first fault, whose cause is the {@link
 * io.stytchschemas.SchemaViolationException} that has every one.
 *
 * <p>The settings and annotations of Jackson do not reach into a generated type: its schema says
 * how it is written.
 */
public final class StytchSchemasModule extends JacksonModule {
  private final boolean lenient;

  /** A module that reads strictly. */
  public StytchSchemasModule() {
    this(false);
  }

  private StytchSchemasModule(boolean lenient) {
    this.lenient = lenient;
  }

  /** A module that lets pass what a later version of the API may send. */
  public static StytchSchemasModule lenient() {
    return new StytchSchemasModule(true);
  }

  @Override
  public String getModuleName() {
    return StytchSchemasModule.class.getName();
  }

  /** One for strict and lenient: a mapper can have one of them only. */
  @Override
  public Object getRegistrationId() {
    return StytchSchemasModule.class;
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    context.addDeserializers(new Readers(lenient));
    context.addSerializers(new Writers());
  }

  private static final class Readers extends Deserializers.Base {
    private final boolean lenient;

    Readers(boolean lenient) {
      this.lenient = lenient;
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
      return reader(type.getRawClass());
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
      return reader(type.getRawClass());
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
      return Schemas.of(type) != null;
    }

    private @Nullable ValueDeserializer<?> reader(Class<?> type) {
      Schema<?> schema = Schemas.of(type);
      return schema == null ? null : new SchemaDeserializer<>(schema, lenient);
    }
  }

  private static final class Writers extends Serializers.Base {
    @Override
    public @Nullable ValueSerializer<?> findSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier description,
        JsonFormat.Value format) {
      Schema<?> schema = Schemas.of(type.getRawClass());
      return schema == null ? null : new SchemaSerializer<>(schema);
    }
  }
}
