package io.stytchschemas.processor.index;

import io.stytchschemas.processor.json.JsonValue.JsonObject;
import io.stytchschemas.processor.plan.StytchBindings;
import io.stytchschemas.processor.schema.SchemaDocument;
import io.stytchschemas.processor.schema.SchemaSet;
import io.stytchschemas.processor.source.Fingerprint;
import io.stytchschemas.processor.source.InputFile;
import io.stytchschemas.processor.source.SchemaFiles;
import io.stytchschemas.processor.source.Sources;
import io.stytchschemas.processor.vocabulary.Reach;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A digest of all that the checks of a schema file depend on: its content, that of the files which
 * its references reach, and what the annotation says about how they are read. Two modules that have
 * the same digest for a file can share its types.
 */
public final class ContentHash {
  /** Changes whenever other modules must not use what earlier versions generated. */
  private static final String FORM = "1";

  private final Sources sources;
  private final Map<String, String> contents = new HashMap<>();
  private final Map<SchemaDocument, String> known = new HashMap<>();

  /**
   * @param sources from which everything has been read
   */
  public ContentHash(Sources sources) {
    this.sources = sources;
    for (InputFile input : sources.inputs()) {
      contents.put(input.path(), input.sha256());
    }
  }

  /** The digest for a file whose references have been linked. */
  public String of(SchemaDocument document) {
    return known.computeIfAbsent(
        document,
        any ->
            InputFile.sha256(
                FORM
                    + Reach.documents(document).stream().map(this::text).sorted().toList()
                    + key(document)));
  }

  /** By what a file is known in other modules, which may have it at another place. */
  public static String key(SchemaDocument document) {
    String id = SchemaSet.idAsWritten(document.root());
    String path = document.source().path();
    return id != null
        ? id
        : path.startsWith(SchemaFiles.CLASSPATH)
            ? path.substring(SchemaFiles.CLASSPATH.length())
            : path;
  }

  private String text(SchemaDocument document) {
    String path = document.source().path();
    boolean declares =
        document.root().json() instanceof JsonObject json && json.string("$schema") != null;
    return Fingerprint.of(
        List.of(
            key(document),
            // What is no file of the compilation comes with the processor.
            contents.getOrDefault(path, ""),
            declares ? "" : sources.dialect(path),
            String.valueOf(sources.assertsFormats(path)),
            String.valueOf(StytchBindings.of(sources.rules(path)))));
  }
}
