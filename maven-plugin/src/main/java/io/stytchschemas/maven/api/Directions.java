package io.stytchschemas.maven.api;

import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.core.DefsKeyword;
import io.stytchschemas.processor.vocabulary.link.Reach;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Which way documents go, told by what reaches their schema: one whose name ends in "Request" or
 * "Response" says so itself, and all that references lead to from there goes the same way. What
 * both reach, or neither, may go either way.
 */
final class Directions {
  private final Set<Schema> requests;
  private final Set<Schema> responses;

  /**
   * @param requests the schemas of whole files whose names say that they are requests
   * @param responses likewise
   */
  Directions(Collection<Schema> requests, Collection<Schema> responses) {
    this.requests = reachedFrom(requests);
    this.responses = reachedFrom(responses);
  }

  Direction of(Schema schema) {
    boolean requested = requests.contains(schema);
    return requested == responses.contains(schema)
        ? Direction.BOTH
        : requested ? Direction.REQUEST : Direction.RESPONSE;
  }

  /** All that applies to some part of a document, the definitions that nothing refers to aside. */
  static Set<Schema> reachedFrom(Collection<Schema> roots) {
    return Reach.closure(roots, Directions::next);
  }

  private static List<Schema> next(Schema schema) {
    List<Schema> next = new ArrayList<>(Reach.next(schema));
    // One mention each: what is referred to as well stays.
    DefsKeyword.of(schema).values().forEach(next::remove);
    return next;
  }
}
