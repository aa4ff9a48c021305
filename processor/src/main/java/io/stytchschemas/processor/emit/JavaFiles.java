package io.stytchschemas.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.util.Set;
import java.util.TreeSet;

/** Makes files of types: what every generated file has in common. */
final class JavaFiles {
  /** The classes of {@code java.lang} that generated code names, and so imports without saying. */
  private static final Set<String> JAVA_LANG =
      Set.of(
          "Boolean",
          "Character",
          "CharSequence",
          "Class",
          "Comparable",
          "Deprecated",
          "Double",
          "Enum",
          "Float",
          "IllegalArgumentException",
          "IllegalStateException",
          "Integer",
          "Iterable",
          "Long",
          "Math",
          "Number",
          "Object",
          "Override",
          "Record",
          "String",
          "StringBuilder");

  private final String packageName;
  private final String[] shadowed;

  /**
   * @param packageTypes the simple names of the package's classes, which hide those of {@code
   *     java.lang}
   */
  JavaFiles(String packageName, Set<String> packageTypes) {
    this.packageName = packageName;
    Set<String> shadowed = new TreeSet<>(packageTypes);
    shadowed.retainAll(JAVA_LANG);
    this.shadowed = shadowed.toArray(String[]::new);
  }

  JavaFile file(TypeSpec.Builder type) {
    type.addAnnotation(RuntimeTypes.NULL_MARKED)
        .addAnnotation(
            AnnotationSpec.builder(RuntimeTypes.GENERATED)
                .addMember("value", "$S", RuntimeTypes.GENERATOR)
                .build())
        .alwaysQualify(shadowed);
    return JavaFile.builder(packageName, type.build())
        .indent("  ")
        .skipJavaLangImports(true)
        .build();
  }
}
