package io.stytchschemas.processor.javac;

import io.stytchschemas.processor.Generation.GeneratedPackage;
import io.stytchschemas.processor.SourceFile;
import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.diagnostic.Location;
import io.stytchschemas.processor.diagnostic.Problem;
import io.stytchschemas.processor.plan.PackagePlan;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.PackageElement;
import javax.tools.StandardLocation;

/**
 * Writes Java files, each on account of the annotated package, so that build tools know what to
 * remove and to make again with it.
 */
final class FilerOutput {
  private final Filer filer;
  private final Diagnostics problems;

  FilerOutput(Filer filer, Diagnostics problems) {
    this.filer = filer;
    this.problems = problems;
  }

  void write(GeneratedPackage generated, PackageElement origin) {
    generated.files().forEach(file -> write(file, generated.plan(), origin));
    generated.resources().forEach((name, text) -> write(name, text, origin));
  }

  private void write(String name, String text, PackageElement origin) {
    try (OutputStream out =
        filer.createResource(StandardLocation.CLASS_OUTPUT, "", name, origin).openOutputStream()) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      Location at = Location.ofAnnotation(origin.getQualifiedName().toString());
      problems.report(Problem.OUTPUT_UNWRITABLE, at, name, e.getClass().getSimpleName());
    }
  }

  private void write(SourceFile file, PackagePlan plan, PackageElement origin) {
    Location at = Location.ofAnnotation(origin.getQualifiedName().toString());
    try (Writer writer = filer.createSourceFile(file.name(), origin).openWriter()) {
      writer.write(ascii(file.text()));
    } catch (FilerException e) {
      problems.report(Problem.OUTPUT_EXISTS, at, file.name(), otherName(file, plan));
    } catch (IOException e) {
      problems.report(Problem.OUTPUT_UNWRITABLE, at, file.name(), e.getClass().getSimpleName());
    }
  }

  /** How a generated type gets another name; "" for the list of all, which has but one. */
  private static String otherName(SourceFile file, PackagePlan plan) {
    return plan.all().stream()
        .filter(schema -> schema.name().simpleName().equals(file.simpleName()))
        .findFirst()
        .map(
            schema ->
                ", or have the generated one called otherwise: names = \""
                    + schema.id()
                    + "=OtherName\"")
        .orElse("");
  }

  /**
   * Source text with Unicode escapes for all beyond ASCII: the encoding in which compilers write
   * and read sources depends on the machine where no option says, and may lack a character that a
   * description or the name of a property has.
   */
  private static String ascii(String text) {
    StringBuilder ascii = new StringBuilder(text.length());
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        ascii.append(text, done, i).append("\\u").append(HexFormat.of().toHexDigits(c));
        done = i + 1;
      }
    }
    return done == 0 ? text : ascii.append(text, done, text.length()).toString();
  }

  /**
   * Removes the sources and classes of an earlier compilation that are about to be written anew,
   * all before the first: javac 17 fails with a NullPointerException ("rc.accessor is null") when
   * it compiles a record of which it has seen another source or class file before, and it looks for
   * them as soon as a source file is asked for, those of the types that a class refers to included.
   */
  void removeEarlier(GeneratedPackage generated) {
    String packageName = generated.plan().name();
    Set<String> sources = new HashSet<>();
    Set<String> classes = new HashSet<>();
    for (SourceFile file : generated.files()) {
      sources.add(file.simpleName() + ".java");
      classes.add(file.simpleName() + ".class");
    }
    remove(StandardLocation.CLASS_OUTPUT, packageName, classes);
    remove(StandardLocation.SOURCE_OUTPUT, packageName, sources);
  }

  /**
   * Through the file system, as javac's own objects of such files refuse to delete them; and by one
   * look at the folder, which mostly has none.
   */
  private void remove(StandardLocation location, String packageName, Set<String> names) {
    try {
      Path any = ClassOutput.path(filer.getResource(location, packageName, "any"));
      Path folder = any == null ? null : any.getParent();
      if (folder == null || !Files.isDirectory(folder)) {
        return;
      }
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
        for (Path file : files) {
          if (names.contains(String.valueOf(file.getFileName()))) {
            Files.deleteIfExists(file);
          }
        }
      }
    } catch (IOException | RuntimeException e) {
      // There is none, or this compiler has no such output that can be looked into.
    }
  }
}
