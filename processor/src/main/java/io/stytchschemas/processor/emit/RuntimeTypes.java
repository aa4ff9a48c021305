package io.stytchschemas.processor.emit;

import com.palantir.javapoet.ClassName;

/**
 * Classes beside those of the JDK that generated code names; those of checks are in {@code
 * CheckTypes}.
 */
public final class RuntimeTypes {
  private static final String ROOT = "io.stytchschemas";
  private static final String JSON = ROOT + ".json";
  private static final String STYTCH = ROOT + ".stytch";
  private static final String JACKSON = "com.fasterxml.jackson.annotation";

  public static final ClassName GENERATED_SCHEMA = ClassName.get(ROOT, "GeneratedSchema");
  public static final ClassName SCHEMA = ClassName.get(ROOT, "Schema");

  public static final ClassName CODEC = ClassName.get(JSON, "Codec");
  public static final ClassName CODECS = ClassName.get(JSON, "Codecs");
  public static final ClassName ENUM_CODEC = ClassName.get(JSON, "EnumCodec");
  public static final ClassName ENUM_VALUE = ClassName.get(JSON, "EnumValue");
  public static final ClassName GENERATED_CODEC = ClassName.get(JSON, "GeneratedCodec");
  public static final ClassName IMMUTABLES = ClassName.get(JSON, "Immutables");
  public static final ClassName JSON_READER = ClassName.get(JSON, "JsonReader");
  public static final ClassName JSON_WRITER = ClassName.get(JSON, "JsonWriter");
  public static final ClassName PLAIN_CODEC = ClassName.get(JSON, "PlainCodec");
  public static final ClassName PLAIN_JSON = ClassName.get(JSON, "PlainJson");
  public static final ClassName PROPERTY_NAMES = ClassName.get(JSON, "PropertyNames");
  public static final ClassName RECORD_CODEC = ClassName.get(JSON, "RecordCodec");
  public static final ClassName TUPLE_CODEC = ClassName.get(JSON, "TupleCodec");
  public static final ClassName VALUE_CLASS = ClassName.get(JSON, "ValueClass");
  public static final ClassName UNION_CODEC = ClassName.get(JSON, "UnionCodec");

  public static final ClassName CUSTOM_CLAIMS = ClassName.get(STYTCH, "CustomClaims");
  public static final ClassName SECRETS = ClassName.get(STYTCH, "Secrets");
  public static final ClassName SESSION_DURATION = ClassName.get(STYTCH, "SessionDuration");

  /** Of jackson-annotations, which databind 2 and 3 share; named where they can be seen. */
  public static final ClassName JSON_CREATOR = ClassName.get(JACKSON, "JsonCreator");

  public static final ClassName JSON_VALUE = ClassName.get(JACKSON, "JsonValue");

  public static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
  public static final ClassName NULL_MARKED =
      ClassName.get("org.jspecify.annotations", "NullMarked");
  public static final ClassName GENERATED =
      ClassName.get("javax.annotation.processing", "Generated");

  /** What {@code @Generated} names as the generator. */
  public static final String GENERATOR = ROOT + ".processor.StytchSchemasProcessor";

  private RuntimeTypes() {}
}
