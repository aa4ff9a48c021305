package io.stytchschemas.processor.index;

import com.palantir.javapoet.ClassName;
import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.json.JsonText;
import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.json.JsonValue.JsonBoolean;
import io.stytchschemas.processor.json.JsonValue.JsonObject;
import io.stytchschemas.processor.plan.GeneratedFile;
import io.stytchschemas.processor.plan.JavaType.Declared;
import io.stytchschemas.processor.schema.SchemaDocument;
import io.stytchschemas.processor.source.FileTree;
import io.stytchschemas.processor.source.FileTree.Kind;
import io.stytchschemas.processor.source.FolderTree;
import io.stytchschemas.processor.source.InputFile;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
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

  static final String ID = "id";
  static final String OWNER = "owner";
  static final String WHOLE = "whole";
  static final String DIRECT = "direct";
  static final String CLASSES = "classes";

  private final FileTree resources;
  private final Predicate<ClassName> isVisible;

  /**
   * @param resources those of the class path
   * @param isVisible whether the code that is to be generated can see a class
   */
  public TypeIndex(FileTree resources, Predicate<ClassName> isVisible) {
    this.resources = resources;
    this.isVisible = isVisible;
  }

  /** What another module has for a schema file, by the content that it has here. */
  public @Nullable GeneratedFile find(SchemaDocument document, ContentHash hashes) {
    return find(ContentHash.key(document), hashes.of(document));
  }

  /**
   * What another module has for a schema file; null where it has nothing, or only for a file that
   * reads differently.
   *
   * @param id "$id" as written, else the file's path
   * @param sha256 as {@link ContentHash} has it
   */
  @Nullable GeneratedFile find(String id, String sha256) {
    String name = fileName(id, sha256);
    if (resources.kind(name) != Kind.FILE) {
      return null;
    }
    JsonObject json = read(name);
    GeneratedFile file = json != null && id.equals(json.string(ID)) ? read(json) : null;
    return file != null && isThere(file.owner()) ? file : null;
  }

  private @Nullable JsonObject read(String name) {
    try {
      // A file that is damaged is as good as none: then the type is generated anew.
      Diagnostics problems = new Diagnostics();
      return JsonText.parse(name, resources.read(name), problems) instanceof JsonObject json
          ? json
          : null;
    } catch (IOException e) {
      return null;
    }
  }

  private static @Nullable GeneratedFile read(JsonObject json) {
    ClassName owner = JavaTypeJson.className(json.string(OWNER));
    if (owner == null) {
      return null;
    }
    Map<String, Declared> classes = classes(json, owner);
    return classes == null
        ? null
        : new GeneratedFile(owner, isTrue(json, WHOLE), isTrue(json, DIRECT), classes);
  }

  private static boolean isTrue(JsonObject json, String name) {
    return !(json.get(name) instanceof JsonBoolean flag) || flag.value();
  }

  /** Null where there is something that was never written. */
  private static @Nullable Map<String, Declared> classes(JsonObject json, ClassName owner) {
    if (!(json.get(CLASSES) instanceof JsonObject entries)) {
      return ownerAlone(owner);
    }
    Map<String, Declared> classes = new LinkedHashMap<>();
    for (Map.Entry<String, JsonValue> entry : entries.members().entrySet()) {
      Declared type = JavaTypeJson.readDeclared(entry.getValue());
      if (type == null) {
        return null;
      }
      classes.put(entry.getKey(), type);
    }
    return classes;
  }

  /** The classes of a file that has one, for the whole of it. */
  static Map<String, Declared> ownerAlone(ClassName owner) {
    return Map.of("", new Declared(owner));
  }

  /** Index files outlive their classes where a build tool removes only the latter. */
  private boolean isThere(ClassName name) {
    return resources.kind(name.reflectionName().replace('.', '/') + ".class") == Kind.FILE
        && isVisible.test(name);
  }

  static String fileName(String id, String sha256) {
    return fileName(InputFile.sha256(id + '\n' + sha256).substring(0, DIGITS));
  }

  static String fileName(String digits) {
    return FolderTree.INDEX + digits + ".json";
  }
}
