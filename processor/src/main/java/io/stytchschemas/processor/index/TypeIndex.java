package io.stytchschemas.processor.index;

import com.palantir.javapoet.ClassName;
import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.json.JsonText;
import io.stytchschemas.processor.json.JsonValue.JsonObject;
import io.stytchschemas.processor.plan.JavaType;
import io.stytchschemas.processor.source.FileTree;
import io.stytchschemas.processor.source.FileTree.Kind;
import io.stytchschemas.processor.source.InputFile;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The generated types of other modules, found by the schemas that they were generated for.
 *
 * <p>Each has a small file of its own, named after a digest of the schema's id and content. For
 * compilers list nothing, but find a file of the class path by its name; javac finds it in a jar
 * only at the top or in folders that could be packages, and a folder that two modules share could
 * not be loaded from the module path. So the files stand at the top of the jar.
 */
public final class TypeIndex {
  private static final int DIGITS = 32;

  private final FileTree resources;

  /**
   * @param resources those of the class path
   */
  public TypeIndex(FileTree resources) {
    this.resources = resources;
  }

  /**
   * The type that another module has for a schema file; null where there is none, or only one of a
   * file that reads differently.
   *
   * @param id "$id" as written, else the file's path
   */
  public @Nullable GeneratedType find(String id, String sha256) {
    String name = fileName(id, sha256);
    if (resources.kind(name) != Kind.FILE) {
      return null;
    }
    GeneratedType type = read(name);
    return type != null && id.equals(type.id()) && isThere(type.validator()) ? type : null;
  }

  private @Nullable GeneratedType read(String name) {
    try {
      // A file that is damaged is as good as none: then the type is generated anew.
      Diagnostics problems = new Diagnostics();
      return JsonText.parse(name, resources.read(name), problems) instanceof JsonObject json
          ? read(json)
          : null;
    } catch (IOException e) {
      return null;
    }
  }

  private static @Nullable GeneratedType read(JsonObject json) {
    String id = json.string("id");
    String sha256 = json.string("sha256");
    JavaType type = JavaTypeJson.read(json.get("type"));
    ClassName codec = JavaTypeJson.className(json.string("codec"));
    ClassName validator = JavaTypeJson.className(json.string("validator"));
    if (id == null || sha256 == null || type == null || codec == null || validator == null) {
      return null;
    }
    return new GeneratedType(
        id,
        sha256,
        type,
        JavaTypeJson.flag(json, "nullable"),
        codec,
        validator,
        JavaTypeJson.flag(json, "direct"));
  }

  /** Index files outlive their classes where a build tool removes only the latter. */
  private boolean isThere(ClassName name) {
    return resources.kind(name.reflectionName().replace('.', '/') + ".class") == Kind.FILE;
  }

  static String fileName(String id, String sha256) {
    return "stytch-schemas-" + InputFile.sha256(id + '\n' + sha256).substring(0, DIGITS) + ".json";
  }
}
