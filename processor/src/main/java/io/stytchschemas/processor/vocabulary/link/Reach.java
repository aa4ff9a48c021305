package io.stytchschemas.processor.vocabulary.link;

import io.stytchschemas.processor.schema.DynamicScope;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.schema.SchemaDocument;
import io.stytchschemas.processor.vocabulary.core.Reference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

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

  /**
   * Some, and all to which they lead.
   *
   * @param next where one leads
   */
  public static <T> Set<T> closure(Collection<T> some, Function<T, ? extends Collection<T>> next) {
    Set<T> closure = new LinkedHashSet<>(some);
    Deque<T> toVisit = new ArrayDeque<>(closure);
    while (!toVisit.isEmpty()) {
      for (T each : next.apply(toVisit.remove())) {
        if (closure.add(each)) {
          toVisit.add(each);
        }
      }
    }
    return closure;
  }
}
