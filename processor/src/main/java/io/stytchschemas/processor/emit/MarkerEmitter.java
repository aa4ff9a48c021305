package io.stytchschemas.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.stytchschemas.SchemaInputs;
import java.util.Collection;

/** The class by which build tools have a package's types made again. */
public final class MarkerEmitter {
  private MarkerEmitter() {}

  /**
   * The source text of an interface with nothing in it but what it was made from.
   *
   * @param packages all annotated packages of the module
   * @param types those of the package that are to be written again; empty for all
   */
  public static String emit(
      String packageName,
      String name,
      String fingerprint,
      Collection<String> packages,
      Collection<String> types) {
    AnnotationSpec.Builder inputs =
        AnnotationSpec.builder(SchemaInputs.class).addMember("fingerprint", "$S", fingerprint);
    packages.stream().sorted().forEach(each -> inputs.addMember("packages", "$S", each));
    types.stream().sorted().forEach(each -> inputs.addMember("types", "$S", each));
    TypeSpec marker = TypeSpec.interfaceBuilder(name).addAnnotation(inputs.build()).build();
    return JavaFile.builder(packageName, marker).indent("  ").build().toString();
  }
}
