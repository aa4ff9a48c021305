package io.stytchschemas.processor.vocabulary;

import io.stytchschemas.processor.schema.DynamicScope;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.schema.SchemaDocument;
import io.stytchschemas.processor.vocabulary.core.Reference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What schemas lead to, once their references are linked. */
public final class Reach {
  private Reach() {}

  /** The subschemas of a schema and the targets of its references, outside of any scope. */
  public static List<Schema> next(Schema schema) {
    List<Schema> next = new ArrayList<>();
    for (Keyword keyword : schema.keywords()) {
      next.addAll(keyword.subschemas());
      Schema target =
          keyword instanceof Reference reference ? reference.target(DynamicScope.EMPTY) : null;
      if (target != null) {
        next.add(target);
      }
    }
    return next;
  }

  /** The file, and those to which its references lead, theirs included. */
  public static Set<SchemaDocument> documents(SchemaDocument from) {
    Set<SchemaDocument> documents = new LinkedHashSet<>();
    Deque<Schema> toVisit = new ArrayDeque<>();
    Set<Schema> seen = new HashSet<>();
    documents.add(from);
    toVisit.addAll(from.schemas());
    while (!toVisit.isEmpty()) {
      Schema schema = toVisit.remove();
      if (seen.add(schema)) {
        if (documents.add(schema.resource().document())) {
          toVisit.addAll(schema.resource().document().schemas());
        }
        toVisit.addAll(next(schema));
      }
    }
    return documents;
  }
}
