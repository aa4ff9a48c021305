package io.stytchschemas.integration.schemafuzz;

import io.stytchschemas.json.EnumValue;
import java.lang.invoke.MethodType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes values of generated types by chance, as callers do: by what their classes say of them. */
final class ValueMaker {
  private static final int DEEPEST = 20;

  /** From here on, what may be absent is. */
  private static final int DEEP = 5;

  private final Dice dice;
  private int depth;
  private boolean nullMisplaced;

  ValueMaker(Dice dice) {
    this.dice = dice;
  }

  /** A constructor refused what it was given, or there is no value that ends. */
  static final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    Refused(String message, @Nullable Throwable cause) {
      super(message, cause);
    }
  }

  /** Whether null was put where none may be. */
  boolean isNullMisplaced() {
    return nullMisplaced;
  }

  /** A value of a generated type. */
  Object of(Class<?> type) throws Refused, ReflectiveOperationException {
    if (depth > DEEPEST) {
      throw new Refused("endless", null);
    }
    if (EnumValue.class.isAssignableFrom(type) && type.isInterface() && dice.oneIn(4)) {
      return type.getMethod("of", String.class).invoke(null, EdgeValues.text(dice));
    }
    if (type.isEnum()) {
      return dice.pick(List.of(type.getEnumConstants()));
    }
    if (type.isSealed()) {
      return of(dice.pick(List.of(type.getPermittedSubclasses())));
    }
    return type.isRecord() ? record(type) : EdgeValues.of(boxed(type), dice);
  }

  private static Class<?> boxed(Class<?> type) {
    return MethodType.methodType(type).wrap().returnType();
  }

  private Object record(Class<?> type) throws Refused, ReflectiveOperationException {
    List<Object> arguments = new ArrayList<>();
    depth++;
    for (RecordComponent component : type.getRecordComponents()) {
      arguments.add(of(component.getAnnotatedType()));
    }
    depth--;
    try {
      return type.getConstructor(
              Stream.of(type.getRecordComponents())
                  .map(RecordComponent::getType)
                  .toArray(Class<?>[]::new))
          .newInstance(arguments.toArray());
    } catch (InvocationTargetException e) {
      throw refused(e.getCause());
    }
  }

  private static Refused refused(Throwable cause) {
    if (cause instanceof NullPointerException || cause instanceof IllegalArgumentException) {
      return new Refused("refused", cause);
    }
    throw new AssertionError("a constructor throws " + cause, cause);
  }

  private @Nullable Object of(AnnotatedType type) throws Refused, ReflectiveOperationException {
    boolean primitive = type.getType() instanceof Class<?> plain && plain.isPrimitive();
    if (!primitive && type.isAnnotationPresent(Nullable.class)) {
      if (depth > DEEP || dice.oneIn(3)) {
        return null;
      }
    } else if (!primitive && dice.oneIn(50)) {
      nullMisplaced = true;
      return null;
    }
    return present(type);
  }

  private Object present(AnnotatedType type) throws Refused, ReflectiveOperationException {
    return type.getType() instanceof ParameterizedType generic
        ? container((Class<?>) generic.getRawType(), (AnnotatedParameterizedType) type)
        : of((Class<?>) type.getType());
  }

  private Object container(Class<?> raw, AnnotatedParameterizedType type)
      throws Refused, ReflectiveOperationException {
    AnnotatedType[] arguments = type.getAnnotatedActualTypeArguments();
    AnnotatedType inner = arguments[arguments.length - 1];
    if (raw == Optional.class) {
      return dice.oneIn(3) ? Optional.empty() : Optional.of(present(inner));
    }
    int size = depth > DEEP ? 0 : dice.between(0, 3);
    List<Object> elements = new ArrayList<>();
    Map<String, Object> entries = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      Object value = of(inner);
      elements.add(value);
      entries.put(dice.oneIn(4) ? EdgeValues.text(dice) : dice.pick(Samples.NAMES), value);
    }
    return raw == List.class ? elements : entries;
  }
}
