package io.stytchschemas.maven.source;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import io.stytchschemas.processor.declaration.Declaration;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Reads {@code @StytchSchemas} from sources: with the compiler's parser, and without compiling. */
public final class DeclarationParser {
  private static final String ANNOTATION = "io.stytchschemas.StytchSchemas";
  private static final String SIMPLE_NAME = "StytchSchemas";
  private static final String ON_DEMAND = "io.stytchschemas.*";

  private DeclarationParser() {}

  /** What the annotations say, by package name. */
  public static List<Declaration> parse(List<PackageInfo> sources)
      throws SourceException, IOException {
    if (sources.isEmpty()) {
      return List.of();
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new SourceException(
          sources.get(0).file(), 1, "this Java has no compiler to read it with; run a JDK");
    }
    DiagnosticCollector<JavaFileObject> faults = new DiagnosticCollector<>();
    // The compiler wraps the files that it is given, and hands back wrappers: only URIs tell them.
    Map<URI, PackageInfo> byUri = new LinkedHashMap<>();
    sources.forEach(source -> byUri.put(uri(byUri.size()), source));
    List<SourceText> texts =
        byUri.entrySet().stream()
            .map(each -> new SourceText(each.getKey(), each.getValue().text()))
            .toList();
    JavacTask task =
        (JavacTask)
            compiler.getTask(Writer.nullWriter(), null, faults, List.of("-proc:none"), null, texts);
    List<Declaration> declarations = new ArrayList<>();
    Trees trees = Trees.instance(task);
    for (CompilationUnitTree unit : task.parse()) {
      refuseFaults(faults, byUri);
      PackageInfo source = Objects.requireNonNull(byUri.get(unit.getSourceFile().toUri()));
      PackageTree declared = unit.getPackage();
      if (declared == null) {
        continue;
      }
      for (AnnotationTree annotation : declared.getAnnotations()) {
        if (isOurs(annotation, unit)) {
          String name = declared.getPackageName().toString();
          declarations.add(new AnnotationValues(source, unit, trees).declaration(name, annotation));
        }
      }
    }
    declarations.sort(Comparator.comparing(Declaration::packageName));
    return List.copyOf(declarations);
  }

  private static void refuseFaults(
      DiagnosticCollector<JavaFileObject> faults, Map<URI, PackageInfo> byUri)
      throws SourceException {
    for (Diagnostic<? extends JavaFileObject> fault : faults.getDiagnostics()) {
      JavaFileObject file = fault.getSource();
      PackageInfo source = file == null ? null : byUri.get(file.toUri());
      if (fault.getKind() == Diagnostic.Kind.ERROR && source != null) {
        throw new SourceException(
            source.file(), fault.getLineNumber(), fault.getMessage(Locale.ROOT));
      }
    }
  }

  /** A path of the disk could have letters that no URI allows; the parser looks at the name. */
  private static URI uri(int number) {
    return URI.create("text:///" + number + "/package-info.java");
  }

  private static boolean isOurs(AnnotationTree annotation, CompilationUnitTree unit) {
    String type = annotation.getAnnotationType().toString();
    return type.equals(ANNOTATION)
        || (type.equals(SIMPLE_NAME)
            && unit.getImports().stream()
                .filter(each -> !each.isStatic())
                .map(ImportTree::getQualifiedIdentifier)
                .anyMatch(
                    name ->
                        name.toString().equals(ANNOTATION) || name.toString().equals(ON_DEMAND)));
  }

  /** A source that was read already. */
  private static final class SourceText extends SimpleJavaFileObject {
    private final String text;

    SourceText(URI uri, String text) {
      super(uri, Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
