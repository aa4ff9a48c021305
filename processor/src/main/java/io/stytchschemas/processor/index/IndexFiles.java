package io.stytchschemas.processor.index;

import io.stytchschemas.processor.declaration.Declaration;
import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.json.JsonText;
import io.stytchschemas.processor.json.JsonValue.JsonArray;
import io.stytchschemas.processor.json.JsonValue.JsonObject;
import io.stytchschemas.processor.plan.GeneratedFile;
import io.stytchschemas.processor.plan.JavaType.Declared;
import io.stytchschemas.processor.source.Fingerprint;
import io.stytchschemas.processor.source.FolderTree;
import io.stytchschemas.processor.source.InputFile;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes the index files of a package. What they hold depends on the schemas and the annotation
 * alone: no path of this machine, no time, no version.
 */
public final class IndexFiles {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final String INPUTS = "inputs";
  private static final String PATH = "path";
  private static final String SHA_256 = "sha256";

  private IndexFiles() {}

  /** The file that tells what the types of a package were generated from. */
  public static String nameOf(String packageName) {
    return FolderTree.PACKAGES + packageName + ".json";
  }

  /** The digests of the schema files that such a file names, by their paths. */
  public static Map<String, String> inputs(byte[] file) {
    Map<String, String> inputs = new LinkedHashMap<>();
    if (JsonText.parse("index", file, new Diagnostics()) instanceof JsonObject json
        && json.get(INPUTS) instanceof JsonArray files) {
      files
          .elements()
          .forEach(
              each -> {
                if (each instanceof JsonObject input) {
                  String path = Objects.requireNonNullElse(input.string(PATH), "");
                  inputs.put(path, Objects.requireNonNullElse(input.string(SHA_256), ""));
                }
              });
    }
    return inputs;
  }

  /**
   * The files by their names below the class output.
   *
   * @param inputs the files that were read on account of the package
   * @param entries what other modules can use of the whole compilation
   */
  public static Map<String, String> of(
      Declaration declaration, List<InputFile> inputs, IndexEntries entries) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(
        nameOf(declaration.packageName()), json(out -> writePackage(declaration, inputs, out)));
    for (IndexEntry entry : entries.of(declaration.packageName())) {
      files.put(
          TypeIndex.fileName(entry.id(), entry.sha256()), json(out -> writeEntry(entry, out)));
    }
    return files;
  }

  private static void writePackage(
      Declaration declaration, List<InputFile> inputs, JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty("package", declaration.packageName());
    out.writeStringProperty("fingerprint", Fingerprint.of(List.of(declaration), inputs));
    out.writeArrayPropertyStart(INPUTS);
    for (InputFile input : inputs) {
      out.writeStartObject();
      out.writeStringProperty(PATH, input.path());
      out.writeStringProperty(SHA_256, input.sha256());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  /** What is so of nearly all files is left out, and the digest is in the file's name. */
  private static void writeEntry(IndexEntry entry, JsonGenerator out) {
    GeneratedFile file = entry.file();
    out.writeStartObject();
    out.writeStringProperty(TypeIndex.ID, entry.id());
    out.writeStringProperty(TypeIndex.OWNER, file.owner().reflectionName());
    writeUnlessTrue(TypeIndex.WHOLE, file.whole(), out);
    writeUnlessTrue(TypeIndex.DIRECT, file.direct(), out);
    if (!file.classes().equals(TypeIndex.ownerAlone(file.owner()))) {
      writeClasses(file.classes(), out);
    }
    out.writeEndObject();
  }

  private static void writeUnlessTrue(String name, boolean value, JsonGenerator out) {
    if (!value) {
      out.writeBooleanProperty(name, false);
    }
  }

  private static void writeClasses(Map<String, Declared> classes, JsonGenerator out) {
    out.writeObjectPropertyStart(TypeIndex.CLASSES);
    classes.forEach(
        (pointer, type) -> {
          out.writeName(pointer);
          JavaTypeJson.write(type, out);
        });
    out.writeEndObject();
  }

  private static String json(Consumer<JsonGenerator> content) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      content.accept(out);
    }
    return text.append('\n').toString();
  }
}
