package io.stytchschemas.processor.javac;

import io.stytchschemas.StytchSchemas;
import io.stytchschemas.processor.declaration.Declaration;
import io.stytchschemas.processor.diagnostic.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * An annotated package: what its annotation says, and where each value of it stands.
 *
 * @param places by the location under which problems name them
 */
record SchemasDeclaration(
    PackageElement element, Declaration declaration, Map<Location, Place> places) {

  String packageName() {
    return declaration.packageName();
  }

  /** Where the compiler shows a message. */
  record Place(Element element, AnnotationMirror mirror, @Nullable AnnotationValue value) {}

  /**
   * Reads the annotation of a package; null where a value is not known yet, such as a constant of a
   * class that is still to be generated.
   */
  static @Nullable SchemasDeclaration read(PackageElement element, Elements elements) {
    for (AnnotationMirror mirror : elements.getAllAnnotationMirrors(element)) {
      if (mirror.getAnnotationType().toString().equals(StytchSchemas.class.getName())) {
        return new Reader(element, mirror, elements).read();
      }
    }
    return null;
  }

  /** Collects values and places. */
  private static final class Reader implements Declaration.Members<RuntimeException> {
    /** What javac gives for a constant that it cannot find. */
    private static final String UNKNOWN = "<error>";

    private final PackageElement element;
    private final AnnotationMirror mirror;
    private final Map<String, AnnotationValue> values = new LinkedHashMap<>();
    private final Map<Location, Place> places = new LinkedHashMap<>();
    private boolean unknown;

    Reader(PackageElement element, AnnotationMirror mirror, Elements elements) {
      this.element = element;
      this.mirror = mirror;
      Map<? extends ExecutableElement, ? extends AnnotationValue> all =
          elements.getElementValuesWithDefaults(mirror);
      all.forEach((member, value) -> values.put(member.getSimpleName().toString(), value));
    }

    @Nullable SchemasDeclaration read() {
      places.put(Location.ofAnnotation(packageName()), new Place(element, mirror, null));
      Declaration declaration = Declaration.of(packageName(), this);
      return unknown ? null : new SchemasDeclaration(element, declaration, Map.copyOf(places));
    }

    @Override
    public List<String> texts(String member) {
      List<String> strings = new ArrayList<>();
      AnnotationValue array = values.get(member);
      if (array != null && array.getValue() instanceof List<?> list) {
        for (Object element : list) {
          if (element instanceof AnnotationValue value) {
            place(Location.ofAnnotation(packageName(), member, strings.size()), value);
            strings.add(text(value));
          }
        }
      } else {
        unknown = true;
      }
      return List.copyOf(strings);
    }

    /** The compiler gives a default as any other value. */
    @Override
    public String text(String member, String otherwise) {
      AnnotationValue value = values.get(member);
      if (value == null) {
        unknown = true;
        return "";
      }
      place(Location.ofAnnotation(packageName(), member), value);
      return text(value);
    }

    private String text(AnnotationValue value) {
      if (value.getValue() instanceof String text && !text.equals(UNKNOWN)) {
        return text;
      }
      unknown = true;
      return "";
    }

    @Override
    public boolean flag(String member) {
      AnnotationValue value = values.get(member);
      if (value != null && value.getValue() instanceof Boolean flag) {
        return flag;
      }
      unknown = true;
      return false;
    }

    private void place(Location location, AnnotationValue value) {
      places.put(location, new Place(element, mirror, value));
    }

    private String packageName() {
      return element.getQualifiedName().toString();
    }
  }
}
