package io.stytchschemas.processor.vocabulary.link;

import io.stytchschemas.processor.declaration.Declaration;
import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.diagnostic.Report;
import io.stytchschemas.processor.json.JsonText;
import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.schema.SchemaDocument;
import io.stytchschemas.processor.schema.SchemaSet;
import io.stytchschemas.processor.schema.SchemaSource;
import io.stytchschemas.processor.vocabulary.dialect.SchemaReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Schema files as text, read and linked: paths and texts by turns. Quotes may be single. */
public final class LinkedSchemas {
  private final Diagnostics problems = new Diagnostics();
  private final Map<String, SchemaDocument> documents = new LinkedHashMap<>();

  public LinkedSchemas(String... pathsAndTexts) {
    SchemaReader reader =
        new SchemaReader(
            problems, uri -> null, source -> Declaration.DEFAULT_DIALECT, source -> false);
    SchemaSet schemas = new SchemaSet(reader, uri -> null, problems);
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      SchemaDocument document = schemas.add(source(pathsAndTexts[i], pathsAndTexts[i + 1]), "");
      if (document != null) {
        documents.put(pathsAndTexts[i], document);
      }
    }
    Linker.link(List.copyOf(documents.values()), schemas, true, problems);
    reader.reportUnknown();
    LoopCheck.check(schemas.files(), problems);
  }

  private SchemaSource source(String path, String text) {
    byte[] bytes = text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    JsonValue json = JsonText.parse(path, bytes, problems);
    return new SchemaSource(
        path, Objects.requireNonNull(json, () -> problems.reports().toString()));
  }

  /** The schema at a pointer of a file. */
  public Schema at(String path, String pointer) {
    return Objects.requireNonNull(documents.get(path).schemaAt(pointer), pointer);
  }

  /** The problems: their ids, and the pointers that they are at. */
  public List<String> problems() {
    return problems.reports().stream().map(LinkedSchemas::text).toList();
  }

  private static String text(Report report) {
    return report.problem().id() + " " + report.location().pointer();
  }
}
