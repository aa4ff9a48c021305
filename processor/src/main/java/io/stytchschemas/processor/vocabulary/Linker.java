package io.stytchschemas.processor.vocabulary;

import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.diagnostic.Nearest;
import io.stytchschemas.processor.diagnostic.Problem;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.schema.SchemaDocument;
import io.stytchschemas.processor.schema.SchemaResource;
import io.stytchschemas.processor.schema.SchemaSet;
import io.stytchschemas.processor.schema.SchemaUri;
import io.stytchschemas.processor.vocabulary.core.RecursiveAnchorKeyword;
import io.stytchschemas.processor.vocabulary.core.RefKeyword;
import io.stytchschemas.processor.vocabulary.core.Reference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gives every reference its target; files that only references name are read on the way. */
public final class Linker {

  private final SchemaSet schemas;
  private final Diagnostics problems;
  private final Set<Schema> seen = new HashSet<>();
  private final Deque<Schema> toDo = new ArrayDeque<>();

  private Linker(SchemaSet schemas, Diagnostics problems) {
    this.schemas = schemas;
    this.problems = problems;
  }

  /** Links the documents, and whatever they reach. */
  public static void link(List<SchemaDocument> documents, SchemaSet schemas, Diagnostics problems) {
    Linker linker = new Linker(schemas, problems);
    documents.forEach(document -> document.schemas().forEach(linker::reach));
    while (!linker.toDo.isEmpty()) {
      linker.linkOne(linker.toDo.remove());
    }
  }

  private void reach(Schema schema) {
    if (seen.add(schema)) {
      toDo.add(schema);
    }
  }

  private void linkOne(Schema schema) {
    for (Keyword keyword : schema.keywords()) {
      keyword.subschemas().forEach(this::reach);
      if (keyword instanceof Reference reference) {
        link(reference, schema.resource());
      }
    }
  }

  private void link(Reference reference, SchemaResource from) {
    Schema target = schemas.resolve(from, reference.text());
    if (target == null) {
      problems.report(
          Problem.REF_UNRESOLVED,
          reference.location(),
          reference.text(),
          hint(reference.text(), from));
      return;
    }
    reference.link(target, dynamicAnchor(reference, target));
    reach(target);
  }

  /**
   * Only a reference whose first target is a dynamic anchor looks at the dynamic scope (section
   * 8.2.3.2).
   */
  private static @Nullable String dynamicAnchor(Reference reference, Schema target) {
    String name = null;
    if (reference.keyword().equals(RefKeyword.DYNAMIC_REF.keyword())) {
      name = SchemaUri.parse(reference.text()).decodedFragment();
    } else if (reference.keyword().equals(RefKeyword.RECURSIVE_REF.keyword())) {
      name = RecursiveAnchorKeyword.NAME;
    }
    return name != null && target.resource().dynamicAnchors().get(name) == target ? name : null;
  }

  private String hint(String reference, SchemaResource from) {
    List<String> nearest = Nearest.to(reference, candidates(reference, from));
    return nearest.isEmpty()
        ? "; nothing at hand has a similar name: name its file in the annotation, or say with uris"
            + " where it lives"
        : "; the nearest at hand: " + String.join(", ", nearest);
  }

  /** What the author may have meant: a place in the same file, an {@code $id}, or a file. */
  private Stream<String> candidates(String reference, SchemaResource from) {
    // An $id may be written like a place in the same file: Stytch's are.
    boolean placesAreIds = schemas.identifiers().stream().anyMatch(id -> id.startsWith("#/"));
    if (reference.startsWith("#/") && !placesAreIds) {
      return from.document().schemas().stream().map(each -> '#' + each.location().pointer());
    }
    return Stream.concat(
        schemas.identifiers().stream(),
        schemas.documents().stream().map(document -> document.source().path()));
  }
}
