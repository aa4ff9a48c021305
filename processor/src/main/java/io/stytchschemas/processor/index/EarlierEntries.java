package io.stytchschemas.processor.index;

import com.palantir.javapoet.ClassName;
import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.json.JsonText;
import io.stytchschemas.processor.json.JsonValue.JsonObject;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * The entries that earlier compilations left in a class output. They speak of classes that may have
 * been generated anew since, from other content; and they would hide those of other modules, as
 * build tools have the class output first on the class path.
 */
public final class EarlierEntries {
  private EarlierEntries() {}

  /** Removes those of packages that are about to be generated. */
  public static void remove(Path classOutput, Set<String> packages) {
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(classOutput, TypeIndex.fileName("*"))) {
      for (Path file : files) {
        if (packages.contains(packageOf(file))) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      // There is no such folder yet, or one that the compiler cannot write to either and reports.
    }
  }

  /** "" for what is no entry. */
  private static String packageOf(Path file) throws IOException {
    ClassName owner =
        JsonText.parse(file.toString(), Files.readAllBytes(file), new Diagnostics())
                instanceof JsonObject json
            ? JavaTypeJson.className(json.string(TypeIndex.OWNER))
            : null;
    return owner == null ? "" : owner.packageName();
  }
}
