package io.stytchschemas.processor.index;

import io.stytchschemas.processor.plan.GeneratedFile;
import io.stytchschemas.processor.schema.SchemaDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What other modules can use; of files that two packages have alike, the first's. */
public record IndexEntries(List<IndexEntry> all) {

  /**
   * @param generated what is generated for each file
   */
  public static IndexEntries of(Map<SchemaDocument, GeneratedFile> generated, ContentHash hashes) {
    Map<String, IndexEntry> byFileName = new LinkedHashMap<>();
    generated.forEach(
        (document, file) -> {
          String id = ContentHash.key(document);
          String sha256 = hashes.of(document);
          byFileName.putIfAbsent(TypeIndex.fileName(id, sha256), new IndexEntry(id, sha256, file));
        });
    return new IndexEntries(List.copyOf(byFileName.values()));
  }

  /** Those of one package. */
  List<IndexEntry> of(String packageName) {
    return all.stream()
        .filter(entry -> entry.file().owner().packageName().equals(packageName))
        .toList();
  }
}
