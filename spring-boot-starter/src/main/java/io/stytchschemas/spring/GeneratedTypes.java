package io.stytchschemas.spring;

import io.stytchschemas.Schema;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import tools.jackson.databind.ObjectMapper;

/** Generated types in what a handler takes and gives. */
final class GeneratedTypes {
  private GeneratedTypes() {}

  /** The first one in {@code type}, such as the element of a list. */
  static @Nullable Class<?> in(ResolvableType type) {
    return in(type, new HashSet<>());
  }

  /**
   * @param variables that were looked into: the bound of one may lead to it again, as in {@code T
   *     extends Comparable<T>}
   */
  private static @Nullable Class<?> in(ResolvableType type, Set<Type> variables) {
    if (type.getType() instanceof TypeVariable<?> variable && !variables.add(variable)) {
      return null;
    }
    Class<?> raw = type.resolve();
    if (raw != null && Schema.find(raw).isPresent()) {
      return raw;
    }
    if (type.isArray()) {
      return in(type.getComponentType(), variables);
    }
    for (ResolvableType argument : type.getGenerics()) {
      Class<?> found = in(argument, variables);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  static boolean areKnownTo(ObjectMapper mapper) {
    return mapper.registeredModules().stream()
        .anyMatch(module -> module instanceof io.stytchschemas.jackson.StytchSchemasModule);
  }

  static IllegalStateException passedBy(Class<?> type, Object handler, Object reader) {
    return new IllegalStateException(
        handler
            + " takes or gives "
            + type.getName()
            + ", which "
            + reader.getClass().getName()
            + " would read and write without its schema: add new StytchSchemasModule() to the"
            + " JsonMapper that it uses, or build that from the JsonMapper.Builder of Spring Boot");
  }
}
