package io.stytchschemas.processor.index;

import io.stytchschemas.processor.json.JsonValue.JsonObject;
import io.stytchschemas.processor.plan.StytchBindings;
import io.stytchschemas.processor.plan.type.SecretNames;
import io.stytchschemas.processor.schema.SchemaDocument;
import io.stytchschemas.processor.source.Fingerprint;
import io.stytchschemas.processor.source.InputFile;
import io.stytchschemas.processor.source.SchemaFiles;
import io.stytchschemas.processor.source.Sources;
import io.stytchschemas.processor.vocabulary.link.Reach;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A digest of all that the checks of a schema file depend on: its content, that of the files which
 * its references reach, and what the annotation says about how they are read. Two modules that have
 * the same digest for a file can share its types.
 */
public final class ContentHash {
  /** Changes whenever other modules must not use what earlier versions generated. */
  private static final String FORM = "2";

  private final Sources sources;
  private final Map<String, String> contents = new HashMap<>();
  private final Map<SchemaDocument, String> texts = new HashMap<>();
  private final Map<SchemaDocument, Set<SchemaDocument>> reached = new HashMap<>();
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
        any -> {
          List<String> parts = new ArrayList<>();
          closure(document).forEach(each -> parts.add(text(each)));
          parts.sort(null);
          parts.add(key(document));
          parts.add(FORM);
          return Fingerprint.of(parts);
        });
  }

  /** The file, and those to which its references lead, theirs included. */
  private Set<SchemaDocument> closure(SchemaDocument document) {
    return Reach.closure(List.of(document), each -> reached.computeIfAbsent(each, Reach::from));
  }

  /** By what a file is known in other modules, which may have it at another place. */
  public static String key(SchemaDocument document) {
    String name = document.identifiers().get(0);
    return name.startsWith(SchemaFiles.CLASSPATH)
        ? name.substring(SchemaFiles.CLASSPATH.length())
        : name;
  }

  private String text(SchemaDocument document) {
    return texts.computeIfAbsent(document, this::describe);
  }

  private String describe(SchemaDocument document) {
    String path = document.source().path();
    boolean declares =
        document.file().root().json() instanceof JsonObject json && json.string("$schema") != null;
    return Fingerprint.of(
        List.of(
            key(document),
            // What is no file of the compilation comes with the processor.
            contents.getOrDefault(path, ""),
            declares ? "" : sources.dialect(path),
            String.valueOf(sources.assertsFormats(path)),
            String.valueOf(sources.types(path)),
            String.valueOf(StytchBindings.of(sources.rules(path))),
            String.valueOf(SecretNames.of(sources.rules(path)))));
  }
}
