package io.stytchschemas.processor.javac;

import com.palantir.javapoet.ClassName;
import io.stytchschemas.processor.declaration.ClassLookup;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** The classes of a compilation, its own sources among them, as its packages see them. */
final class CompiledClasses implements ClassLookup {
  /** In the order in which they are looked for. */
  private static final List<String> FACTORIES = List.of("parse", "of", "valueOf");

  private static final Set<String> TEXTS = Set.of("java.lang.String", "java.lang.CharSequence");

  private final Elements elements;
  private final Types types;
  private final List<PackageElement> packages;

  /**
   * @param packages those that are generated for
   */
  CompiledClasses(Elements elements, Types types, List<PackageElement> packages) {
    this.elements = elements;
    this.types = types;
    this.packages = packages;
  }

  @Override
  public boolean isVisible(ClassName name) {
    return packages.stream().allMatch(from -> find(from, name.canonicalName()) != null);
  }

  /** Whether the module of a package reads the one that has a class, and it exports it. */
  static @Nullable TypeElement find(Elements elements, PackageElement from, String name) {
    ModuleElement module = elements.getModuleOf(from);
    return module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name);
  }

  private @Nullable TypeElement find(PackageElement from, String name) {
    return find(elements, from, name);
  }

  @Override
  public Answer valueClass(String packageName, String className) {
    PackageElement from = elements.getPackageElement(packageName);
    TypeElement type = from == null ? null : find(from, className);
    if (from == null || type == null) {
      return new Unfit(
          "no class of that name can be seen from here"
              + (className.startsWith("java.lang.")
                  ? "; one of another package is written with it"
                  : ""));
    }
    if (!type.getTypeParameters().isEmpty()) {
      return new Unfit("it has type parameters, and no schema says what to put for them");
    }
    if (!isOpen(type, from)) {
      return Unfit.notOpenTo(packageName);
    }
    if (withAround(type).anyMatch(elements::isDeprecated)) {
      return new Unfit("it is deprecated, and whoever compiles code that names it is warned");
    }
    String factory = factory(type, from);
    return factory == null
        ? new Unfit(
            "it has neither a static method parse, of or valueOf that gives one of it, nor a"
                + " constructor, that takes one String or CharSequence, can be called from here,"
                + " is not deprecated and throws no more than exceptions; add one")
        : new ValueClass(ClassName.get(type), factory, isPublic(type));
  }

  private @Nullable String factory(TypeElement type, PackageElement from) {
    for (String name : FACTORIES) {
      if (ElementFilter.methodsIn(type.getEnclosedElements()).stream()
          .filter(method -> method.getSimpleName().contentEquals(name))
          .filter(method -> method.getModifiers().contains(Modifier.STATIC))
          .filter(method -> types.isSubtype(method.getReturnType(), type.asType()))
          .anyMatch(method -> isCallable(method, from))) {
        return name;
      }
    }
    boolean isMade =
        !type.getModifiers().contains(Modifier.ABSTRACT)
            && type.getKind() != ElementKind.ENUM
            && isStatic(type)
            && ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .anyMatch(constructor -> isCallable(constructor, from));
    return isMade ? "new" : null;
  }

  private static boolean isStatic(TypeElement type) {
    return !type.getNestingKind().isNested() || type.getModifiers().contains(Modifier.STATIC);
  }

  private boolean isCallable(ExecutableElement factory, PackageElement from) {
    return factory.getParameters().size() == 1
        && TEXTS.contains(factory.getParameters().get(0).asType().toString())
        && factory.getTypeParameters().isEmpty()
        && !elements.isDeprecated(factory)
        && factory.getThrownTypes().stream().allMatch(this::isCaught)
        && isOpen(factory, from);
  }

  /** Whether the runtime catches it, or no method need say that it throws it. */
  private boolean isCaught(TypeMirror thrown) {
    return Stream.of(Exception.class, Error.class)
        .map(type -> elements.getTypeElement(type.getName()).asType())
        .anyMatch(type -> types.isSubtype(thrown, type));
  }

  /** Whether code of a package may name an element: it, and all around it. */
  private boolean isOpen(Element element, PackageElement from) {
    boolean isNear = elements.getPackageOf(element).equals(from);
    return withAround(element)
        .allMatch(
            each ->
                isNear
                    ? !each.getModifiers().contains(Modifier.PRIVATE)
                    : each.getModifiers().contains(Modifier.PUBLIC));
  }

  private static boolean isPublic(Element element) {
    return withAround(element).allMatch(each -> each.getModifiers().contains(Modifier.PUBLIC));
  }

  /** An element and the classes around it. */
  private static Stream<Element> withAround(Element element) {
    return Stream.iterate(
        element, each -> each.getKind() != ElementKind.PACKAGE, Element::getEnclosingElement);
  }
}
