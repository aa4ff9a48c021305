package io.stytchschemas.processor.plan.pass;

import io.stytchschemas.processor.plan.JavaType;
import io.stytchschemas.processor.plan.JavaType.Chosen;
import io.stytchschemas.processor.plan.JavaType.Declared;
import io.stytchschemas.processor.plan.JavaType.ListOf;
import io.stytchschemas.processor.plan.JavaType.MapOf;
import io.stytchschemas.processor.plan.JavaType.Scalar;
import io.stytchschemas.processor.vocabulary.typed.Form;
import java.util.function.Predicate;

/** The form in which a Java type, other than plain values, keeps what is asked about. */
final class Forms {
  private final Predicate<Declared> isEnum;
  private final Equality equality;

  Forms(Predicate<Declared> isEnum, Equality equality) {
    this.isEnum = isEnum;
    this.equality = equality;
  }

  Form of(JavaType type) {
    if (type instanceof ListOf list) {
      return list.element() == Scalar.PLAIN
          ? Form.PLAIN_LIST
          : equality.follows(list.element()) ? Form.DISTINCT_LIST : Form.LIST;
    }
    if (type instanceof Declared declared) {
      return isEnum.test(declared) ? Form.ENUM : Form.RECORD;
    }
    if (type instanceof Chosen chosen) {
      return switch (chosen.json()) {
        case STRING -> Form.CHOSEN_STRING;
        case BOOLEAN -> Form.CHOSEN_BOOLEAN;
        case NUMBER, INTEGER -> Form.CHOSEN_NUMBER;
        case OBJECT, ARRAY, NULL ->
            throw new IllegalArgumentException("only the document tells of " + chosen.json());
      };
    }
    return type instanceof MapOf ? Form.MAP : of((Scalar) type);
  }

  private static Form of(Scalar scalar) {
    return switch (scalar) {
      case BOOLEAN -> Form.BOOLEAN;
      case INT -> Form.INT;
      case LONG -> Form.LONG;
      case BIG_INTEGER -> Form.BIG_INTEGER;
      case FLOAT, DOUBLE -> Form.DOUBLE;
      case BIG_DECIMAL -> Form.BIG_DECIMAL;
      case STRING -> Form.STRING;
      case DATE_TIME -> Form.DATE_TIME;
      case DATE -> Form.DATE;
      case TIME -> Form.TIME;
      case DURATION -> Form.DURATION;
      case UUID -> Form.UUID;
      case URI -> Form.URI;
      case CLAIMS -> Form.MAP;
      case PLAIN -> throw new IllegalArgumentException("plain values keep everything");
    };
  }
}
