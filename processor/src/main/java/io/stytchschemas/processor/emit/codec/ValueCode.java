package io.stytchschemas.processor.emit.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.stytchschemas.processor.emit.RuntimeTypes;
import io.stytchschemas.processor.emit.type.Copies;
import io.stytchschemas.processor.plan.JavaType;
import io.stytchschemas.processor.plan.JavaType.Declared;
import io.stytchschemas.processor.plan.JavaType.ListOf;
import io.stytchschemas.processor.plan.JavaType.MapOf;
import io.stytchschemas.processor.plan.JavaType.Scalar;
import java.util.List;

/**
 * How one value is read from {@code in} and written to {@code out}. Lists and maps take a method
 * each, shared by all of an outermost codec.
 */
final class ValueCode {
  /** The variables that may be in scope where a value is copied. */
  private static final List<String> VARIABLES = List.of("in", "name", "to");

  private final CollectionMethods collections = new CollectionMethods(this);

  /** The methods that the code given out so far calls. */
  List<MethodSpec> methods() {
    return collections.methods();
  }

  /**
   * An expression that reads a value; a list or a map may still be modified.
   *
   * @param checked whether a check looks at the text of strings
   */
  CodeBlock read(JavaType type, boolean nullable, boolean checked) {
    return orNull(type, nullable, readNonNull(type, checked));
  }

  /** The same, with lists and maps made to be kept. */
  CodeBlock readCopied(JavaType type, boolean nullable, boolean checked) {
    CodeBlock read = readNonNull(type, checked);
    boolean modifiable = type != Scalar.PLAIN && Copies.isNeeded(type);
    return orNull(type, nullable, modifiable ? new Copies(VARIABLES).of(type, read) : read);
  }

  private static CodeBlock orNull(JavaType type, boolean nullable, CodeBlock read) {
    if (!nullable) {
      return read;
    }
    return type == Scalar.PLAIN
        ? CodeBlock.of("in.readValue()")
        : CodeBlock.of("in.readNull() ? null : $L", read);
  }

  private CodeBlock readNonNull(JavaType type, boolean checked) {
    if (type instanceof Declared declared) {
      return CodeBlock.of("$T.INSTANCE.read(in)", declared.codec());
    }
    if (type instanceof ListOf || type instanceof MapOf) {
      return CodeBlock.of("$N(in)", collections.reader(type, checked));
    }
    return readScalar((Scalar) type, checked);
  }

  private static CodeBlock readScalar(Scalar scalar, boolean checked) {
    return switch (scalar) {
      case BOOLEAN -> CodeBlock.of("in.readBoolean()");
      case INT -> CodeBlock.of("in.readInt()");
      case LONG -> CodeBlock.of("in.readLong()");
      case BIG_INTEGER -> CodeBlock.of("in.readBigInteger()");
      case FLOAT -> CodeBlock.of("in.readFloat()");
      case DOUBLE -> CodeBlock.of("in.readDouble()");
      case STRING -> CodeBlock.of(checked ? "in.readString()" : "in.readUncheckedString()");
      case DATE_TIME -> CodeBlock.of("in.readDateTime()");
      case DATE -> CodeBlock.of("in.readDate()");
      case TIME -> CodeBlock.of("in.readTime()");
      case DURATION -> CodeBlock.of("in.readDuration()");
      case UUID -> CodeBlock.of("in.readUuid()");
      case URI -> CodeBlock.of("in.readUri()");
      case CLAIMS -> CodeBlock.of("$T.read(in)", RuntimeTypes.CUSTOM_CLAIMS);
      case PLAIN -> CodeBlock.of("in.readNonNullValue()");
    };
  }

  /** An expression statement that writes {@code value}, which is not null. */
  CodeBlock write(JavaType type, CodeBlock value) {
    if (isPlain(type)) {
      return CodeBlock.of("out.writeValue($L)", value);
    }
    if (type instanceof Declared declared) {
      return CodeBlock.of("$T.INSTANCE.write(out, $L)", declared.codec(), value);
    }
    if (type instanceof ListOf || type instanceof MapOf) {
      return CodeBlock.of("$N(out, $L)", collections.writer(type), value);
    }
    return switch ((Scalar) type) {
      case UUID, URI -> CodeBlock.of("out.write($L.toString())", value);
      case CLAIMS -> CodeBlock.of("$L.write(out)", value);
      default -> CodeBlock.of("out.write($L)", value);
    };
  }

  /** Statements that write the entries of {@code map} as properties. */
  CodeBlock writeEntries(MapOf type, CodeBlock map, String entry) {
    return collections.writeEntries(type, map, entry);
  }

  /** Whether values are plain JSON to the last leaf, which the writer takes whole, nulls too. */
  static boolean isPlain(JavaType type) {
    if (type instanceof ListOf list) {
      return isPlain(list.element());
    }
    return type instanceof MapOf map ? isPlain(map.value()) : type == Scalar.PLAIN;
  }
}
