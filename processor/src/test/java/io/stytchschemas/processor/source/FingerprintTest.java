package io.stytchschemas.processor.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.StytchSchemas;
import io.stytchschemas.processor.declaration.Declaration;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FingerprintTest {
  private static final InputFile FILE = new InputFile("a.json", "ab12");

  @Test
  void changesWithWhateverIsGeneratedFrom() {
    List<String> fingerprints =
        Stream.of(
                of("com.acme", List.of("ab", "c"), List.of(), "", false, FILE),
                of("com.acme", List.of("a", "bc"), List.of(), "", false, FILE),
                of("com.acme", List.of("ab"), List.of("c"), "", false, FILE),
                of("com.other", List.of("ab", "c"), List.of(), "", false, FILE),
                of("com.acme", List.of("ab", "c"), List.of(), "api_", false, FILE),
                of("com.acme", List.of("ab", "c"), List.of(), "", true, FILE),
                of(
                    "com.acme",
                    List.of("ab", "c"),
                    List.of(),
                    "",
                    false,
                    new InputFile("a.json", "ab13")),
                of(
                    "com.acme",
                    List.of("ab", "c"),
                    List.of(),
                    "",
                    false,
                    new InputFile("b.json", "ab12")),
                of("com.acme", List.of("ab", "c"), List.of(), "", false))
            .toList();

    assertThat(fingerprints).doesNotHaveDuplicates().allMatch(text -> text.matches("[0-9a-f]{16}"));
  }

  /** Every member of the annotation is a component of the declaration, and counts. */
  @Test
  void changesWithEveryMemberOfTheAnnotation() throws ReflectiveOperationException {
    List<Object> values = new ArrayList<>();
    List<Class<?>> types = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (RecordComponent component : Declaration.class.getRecordComponents()) {
      names.add(component.getName());
      types.add(component.getType());
      values.add(value(component.getType(), false));
    }
    Constructor<Declaration> constructor =
        Declaration.class.getConstructor(types.toArray(Class<?>[]::new));
    String before = Fingerprint.of(List.of(constructor.newInstance(values.toArray())), List.of());
    for (Method member : StytchSchemas.class.getDeclaredMethods()) {
      int index = names.indexOf(member.getName());
      assertThat(index).as("%s is no component", member.getName()).isNotNegative();
      Object[] changed = values.toArray();
      changed[index] = value(types.get(index), true);
      assertThat(Fingerprint.of(List.of(constructor.newInstance(changed)), List.of()))
          .as(member.getName())
          .isNotEqualTo(before);
    }
  }

  private static Object value(Class<?> type, boolean other) {
    if (type == boolean.class) {
      return other;
    }
    return type == String.class ? (other ? "b" : "a") : List.of(other ? "b" : "a");
  }

  @Test
  void isTheSameForWhatIsEqual() {
    List<String> read = new LinkedList<>(List.of("a", "b"));
    assertThat(of("com.acme", read, new ArrayList<>(), "", false, new InputFile("a.json", "ab12")))
        .isEqualTo(of("com.acme", List.of("a", "b"), List.of(), "", false, FILE));
  }

  private static String of(
      String packageName,
      List<String> value,
      List<String> references,
      String trimPrefix,
      boolean keepUnknown,
      InputFile... inputs) {
    Declaration declaration =
        new Declaration(
            packageName,
            value,
            references,
            List.of(),
            trimPrefix,
            keepUnknown,
            false,
            List.of(),
            List.of(),
            Declaration.DEFAULT_DIALECT,
            List.of());
    return Fingerprint.of(List.of(declaration), List.of(inputs));
  }
}
