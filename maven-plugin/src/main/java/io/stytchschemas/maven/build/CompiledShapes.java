package io.stytchschemas.maven.build;

import com.sun.source.util.JavacTask;
import io.stytchschemas.maven.api.Api;
import io.stytchschemas.maven.api.ApiElement;
import io.stytchschemas.maven.module.SchemaModule;
import java.io.File;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * Looks into class files: an index that is up to date says nothing about classes that an IDE or a
 * cache put beside it.
 */
final class CompiledShapes {
  private final SchemaModule module;

  CompiledShapes(SchemaModule module) {
    this.module = module;
  }

  /** The types whose class files have other components than the schemas give them. */
  List<String> differences(Api api) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      return List.of("class files cannot be looked into: this Java has no compiler; run a JDK");
    }
    String path =
        Stream.concat(Stream.of(module.classOutput()), module.classPath().stream())
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));
    JavacTask task =
        (JavacTask)
            compiler.getTask(
                Writer.nullWriter(),
                null,
                ignored -> {},
                List.of("-proc:none", "--class-path", path),
                List.of("java.lang.Object"),
                null);
    return differences(api, task.getElements());
  }

  private static List<String> differences(Api api, Elements elements) {
    Map<String, List<ApiElement>> byOwner =
        api.elements().stream().collect(Collectors.groupingBy(ApiElement::owner));
    List<String> faults = new ArrayList<>();
    for (ApiElement type : api.elements()) {
      if (type.kind() != ApiElement.Kind.TYPE) {
        continue;
      }
      TypeElement compiled = elements.getTypeElement(type.owner());
      if (compiled == null) {
        faults.add(type.owner() + " is not compiled");
      } else if (compiled.getKind() == ElementKind.RECORD
          && !components(compiled)
              .equals(components(byOwner.getOrDefault(type.owner(), List.of())))) {
        faults.add(type.owner() + " is compiled with the components " + components(compiled));
      } else if (type.type().equals("record") && compiled.getKind() != ElementKind.RECORD) {
        faults.add(type.owner() + " is compiled as something else than a record");
      }
    }
    return faults;
  }

  private static List<String> components(TypeElement compiled) {
    return ElementFilter.recordComponentsIn(compiled.getEnclosedElements()).stream()
        .map(each -> bare(each.asType().toString()) + ' ' + each.getSimpleName())
        .toList();
  }

  private static List<String> components(List<ApiElement> planned) {
    return planned.stream()
        .filter(each -> each.kind() == ApiElement.Kind.COMPONENT)
        .map(each -> bare(each.type()) + ' ' + each.name())
        .toList();
  }

  /** A type without annotations and spaces, which sources and class files spell differently. */
  private static String bare(String type) {
    return type.replaceAll("@[\\w.]+(\\(\\))?", "").replaceAll("\\s", "");
  }
}
