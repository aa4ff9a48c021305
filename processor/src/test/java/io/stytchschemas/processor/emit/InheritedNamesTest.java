package io.stytchschemas.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import io.stytchschemas.processor.plan.name.Names;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What generated types and codecs inherit has a name that no type may have: it would be hidden. */
class InheritedNamesTest {

  @ParameterizedTest
  @MethodSource("bases")
  void noTypeIsCalledLikeAnInheritedMember(Class<?> base) {
    assertThat(memberNames(base))
        .allSatisfy(name -> assertThat(Names.usableType(name)).isNotEqualTo(name));
  }

  /** The classes and interfaces of the runtime that can be extended. */
  static List<Class<?>> bases() throws ReflectiveOperationException {
    List<Class<?>> bases = new ArrayList<>();
    for (Field field : RuntimeTypes.class.getDeclaredFields()) {
      if (field.getType() == ClassName.class) {
        field.setAccessible(true);
        String name = ((ClassName) field.get(null)).reflectionName();
        if (name.startsWith("io.stytchschemas.") && isBase(Class.forName(name))) {
          bases.add(Class.forName(name));
        }
      }
    }
    return bases;
  }

  private static boolean isBase(Class<?> type) {
    return Modifier.isAbstract(type.getModifiers());
  }

  /** Those of fields and classes, its own and those from above. */
  private static List<String> memberNames(Class<?> type) {
    List<String> names = new ArrayList<>();
    Stream.of(type.getDeclaredFields())
        .filter(field -> isInherited(field.getModifiers()))
        .map(Member::getName)
        .forEach(names::add);
    Stream.of(type.getDeclaredClasses())
        .filter(nested -> isInherited(nested.getModifiers()))
        .map(Class::getSimpleName)
        .forEach(names::add);
    Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()))
        .forEach(above -> names.addAll(memberNames(above)));
    return names;
  }

  /** By classes of any package. */
  private static boolean isInherited(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }
}
