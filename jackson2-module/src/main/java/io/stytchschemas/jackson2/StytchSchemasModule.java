package io.stytchschemas.jackson2;

import com.fasterxml.jackson.core.ErrorReportConfiguration;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectReader;
import io.stytchschemas.Schema;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Lets a Jackson mapper read and write every generated type through its own codec, nested ones too,
 * also inside lists, maps and classes of yours; and {@code CustomClaims} apart from a request:
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new StytchSchemasModule()).build();
 * }</pre>
 *
 * <p>Reading is strict, as {@link Schema#read(byte[])} is, which is right for what strangers send.
 * For responses of an API, which may say more tomorrow, it can be as {@link
 * Schema#readLenient(byte[])}: for a whole mapper ({@link #lenient()}), by type ({@link
 * #lenientFor}), or for one reader of a strict mapper ({@link #lenient(ObjectReader)}).
 *
 * <p>JSON that is not of the schema gives a {@link SchemaMismatchException} with every violation;
 * {@link JacksonProblems} makes an answer of it. The settings and annotations of Jackson do not
 * reach into a generated type: its schema says how it is written.
 */
public final class StytchSchemasModule extends Module {
  private final Predicate<? super Class<?>> lenient;

  /** A module that reads strictly. */
  public StytchSchemasModule() {
    this(type -> false);
  }

  private StytchSchemasModule(Predicate<? super Class<?>> lenient) {
    this.lenient = Objects.requireNonNull(lenient, "types");
  }

  /** A module that lets pass what a later version of the API may send. */
  public static StytchSchemasModule lenient() {
    return new StytchSchemasModule(type -> true);
  }

  /**
   * A module that is lenient for some types and strict for the others, such as {@code type ->
   * type.getSimpleName().endsWith("Response")}. It is asked for the type that a mapper reads, not
   * for those inside it.
   */
  public static StytchSchemasModule lenientFor(Predicate<? super Class<?>> types) {
    return new StytchSchemasModule(types);
  }

  /** Makes one reader of a mapper that has this module read leniently, whatever the type. */
  public static ObjectReader lenient(ObjectReader reader) {
    return reader.withAttribute(SchemaDeserializer.LENIENT, true);
  }

  /**
   * A factory for {@code JsonMapper.builder(factory)}, whose parsers do not repeat the text that
   * they cannot parse: {@code {"password": hunter2}} would be told with the password in the
   * message. A module must not change the factory, which mappers share.
   */
  public static JsonFactory quietFactory() {
    ErrorReportConfiguration quiet =
        ErrorReportConfiguration.builder().maxErrorTokenLength(0).maxRawContentLength(0).build();
    return JsonFactory.builder().errorReportConfiguration(quiet).build();
  }

  @Override
  public String getModuleName() {
    return StytchSchemasModule.class.getName();
  }

  /** One for strict and lenient: a mapper keeps the one that was added first. */
  @Override
  public Object getTypeId() {
    return StytchSchemasModule.class;
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    SchemaDeserializers deserializers = new SchemaDeserializers(lenient);
    context.addDeserializers(deserializers);
    context.addKeyDeserializers(deserializers);
    context.addSerializers(new SchemaSerializers());
  }
}
