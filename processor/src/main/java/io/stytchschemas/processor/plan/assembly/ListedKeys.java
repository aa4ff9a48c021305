package io.stytchschemas.processor.plan.assembly;

import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.diagnostic.Problem;
import io.stytchschemas.processor.plan.SchemaPackage;
import io.stytchschemas.processor.schema.SchemaDocument;
import io.stytchschemas.processor.schema.SchemaUri;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The keys by which {@code Schemas} finds what a package names. An {@code $id} as written is one,
 * so that two may have the same that mean different URIs: in different folders, or where it is no
 * more than a name.
 */
final class ListedKeys {
  private ListedKeys() {}

  /** Reports each document of a package that has a key of one before it, and gives them all. */
  static Set<SchemaDocument> reportClashes(SchemaPackage owner, Diagnostics problems) {
    Map<String, SchemaDocument> owners = new HashMap<>();
    Set<SchemaDocument> clashing = new HashSet<>();
    for (SchemaDocument document : owner.documents()) {
      for (String key : document.identifiers()) {
        SchemaDocument other = owners.putIfAbsent(key, document);
        if (other != null && clashing.add(document) && !areOfOneUri(document, other)) {
          problems.report(
              Problem.ID_CLASH, document.root().location(), key, other.root().location());
        }
      }
    }
    return Collections.unmodifiableSet(clashing);
  }

  /** Whether they stand in two files of one URI, which are told by that. */
  private static boolean areOfOneUri(SchemaDocument one, SchemaDocument other) {
    return one.file() != other.file() && uri(one).equals(uri(other));
  }

  private static SchemaUri uri(SchemaDocument document) {
    return document.file().root().resource().uri();
  }
}
