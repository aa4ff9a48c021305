package io.stytchschemas.processor.vocabulary;

import io.stytchschemas.processor.schema.DynamicScope;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.schema.SchemaDocument;
import io.stytchschemas.processor.vocabulary.core.Reference;
import java.util.ArrayList;
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

  /**
   * The documents to which the references of one lead, itself excluded; theirs are not followed.
   */
  public static Set<SchemaDocument> from(SchemaDocument document) {
    Set<SchemaDocument> reached = new LinkedHashSet<>();
    for (Schema schema : document.schemas()) {
      next(schema).forEach(each -> reached.add(each.document()));
    }
    reached.remove(document);
    return reached;
  }
}
