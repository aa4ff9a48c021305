package io.stytchschemas.processor.emit.codec;

import static io.stytchschemas.processor.emit.RuntimeTypes.CODECS;

import com.palantir.javapoet.CodeBlock;
import io.stytchschemas.processor.emit.PeerCodecs;
import io.stytchschemas.processor.emit.RuntimeTypes;
import io.stytchschemas.processor.plan.JavaType;
import io.stytchschemas.processor.plan.JavaType.Chosen;
import io.stytchschemas.processor.plan.JavaType.Declared;
import io.stytchschemas.processor.plan.JavaType.ListOf;
import io.stytchschemas.processor.plan.JavaType.MapOf;
import io.stytchschemas.processor.plan.JavaType.Scalar;

/**
 * How one value is read from {@code in}, and which codec it has.
 *
 * @param packageName that of the code, in which codecs are seen
 */
record ValueCode(String packageName) {

  /** An expression that reads a value. */
  CodeBlock read(JavaType type, boolean nullable) {
    if (type == Scalar.PLAIN) {
      return CodeBlock.of(nullable ? "in.readValue()" : "in.readNonNullValue()");
    }
    CodeBlock read = readNonNull(type);
    return nullable ? CodeBlock.of("in.readNull() ? null : $L", read) : read;
  }

  private CodeBlock readNonNull(JavaType type) {
    if (type instanceof ListOf list) {
      return CodeBlock.of("in.readList($L)", codec(list.element(), list.nullable()));
    }
    if (type instanceof MapOf map) {
      return CodeBlock.of("in.readMap($L)", codec(map.value(), map.nullable()));
    }
    if (type instanceof Declared || type instanceof Chosen || type == Scalar.CLAIMS) {
      return CodeBlock.of("$L.read(in)", codec(type, false));
    }
    return CodeBlock.of("in.$L()", readMethod((Scalar) type));
  }

  private static String readMethod(Scalar scalar) {
    return switch (scalar) {
      case BOOLEAN -> "readBoolean";
      case INT -> "readInt";
      case LONG -> "readLong";
      case BIG_INTEGER -> "readBigInteger";
      case FLOAT -> "readFloat";
      case DOUBLE -> "readDouble";
      case BIG_DECIMAL -> "readBigDecimal";
      case STRING -> "readString";
      case DATE_TIME -> "readDateTime";
      case DATE -> "readDate";
      case TIME -> "readTime";
      case DURATION -> "readDuration";
      case UUID -> "readUuid";
      case URI -> "readUri";
      case CLAIMS, PLAIN -> throw new IllegalArgumentException(scalar + " is no single token");
    };
  }

  /** The codec of values that may be null or not. */
  CodeBlock codec(JavaType type, boolean nullable) {
    if (type == Scalar.PLAIN) {
      return CodeBlock.of(nullable ? "$T.PLAIN" : "$T.PLAIN_BUT_NULL", CODECS);
    }
    CodeBlock codec = nonNullCodec(type);
    return nullable ? CodeBlock.of("$T.orNull($L)", CODECS, codec) : codec;
  }

  private CodeBlock nonNullCodec(JavaType type) {
    if (type instanceof ListOf list) {
      return CodeBlock.of("$T.list($L)", CODECS, codec(list.element(), list.nullable()));
    }
    if (type instanceof MapOf map) {
      return CodeBlock.of("$T.map($L)", CODECS, codec(map.value(), map.nullable()));
    }
    if (type instanceof Declared declared) {
      return PeerCodecs.of(declared.name(), packageName);
    }
    if (type instanceof Chosen chosen) {
      return CodeBlock.of("$T.$N.$L()", chosen.values(), chosen.constant(), kind(chosen));
    }
    if (type == Scalar.CLAIMS) {
      return CodeBlock.of("$T.CODEC", RuntimeTypes.CUSTOM_CLAIMS);
    }
    return CodeBlock.of("$T.$L", CODECS, ((Scalar) type).name());
  }

  private static String kind(Chosen chosen) {
    return switch (chosen.json()) {
      case STRING -> "string";
      case NUMBER -> "number";
      case INTEGER -> "integer";
      case BOOLEAN -> "bool";
      case OBJECT -> "object";
      case ARRAY -> "array";
      case NULL -> throw new IllegalArgumentException("null is of no class");
    };
  }
}
