package io.stytchschemas.processor.vocabulary.link;

import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.diagnostic.Location;
import io.stytchschemas.processor.diagnostic.Problem;
import io.stytchschemas.processor.schema.NearReference;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.schema.SchemaResource;
import io.stytchschemas.processor.schema.SchemaSet;
import io.stytchschemas.processor.schema.SchemaUri;
import org.jspecify.annotations.Nullable;

/**
 * Looks up what references lead to, and reports those that lead to nothing, or not by the letter.
 *
 * @param isComplete whether all files that are named could be read; else a reference that may mean
 *     one of the others by its {@code $id} is passed over
 */
record ReferenceLookup(SchemaSet schemas, boolean isComplete, Diagnostics problems) {

  /** What a reference leads to by the letter; null where that is nothing. */
  @Nullable Schema resolve(String reference, SchemaResource from) {
    return schemas.resolve(from, reference);
  }

  /** What a reference leads to; null, with the problem reported, where it leads to nothing. */
  @Nullable Schema find(String reference, Location at, SchemaResource from) {
    Schema target = resolve(reference, from);
    Schema found = target == null ? near(reference, at, from) : target;
    if (found == null) {
      reportUnresolved(reference, at, from);
    }
    return found;
  }

  /** What a reference is taken for, with a warning; null where that is nothing. */
  @Nullable Schema near(String reference, Location at, SchemaResource from) {
    NearReference near = schemas.near(from, reference, at.pointer());
    if (near == null) {
      return null;
    }
    problems.report(
        Problem.REF_NEAR,
        at,
        reference,
        near.letter(),
        near.missing(),
        near.meant(),
        RefHint.remedy(near));
    return near.target();
  }

  /** Whether a reference may name, by its {@code $id}, a file that could not be read. */
  private boolean mayBeIdOfUnread(String reference, SchemaResource from) {
    if (isComplete && schemas.isComplete(from)) {
      return false;
    }
    if (reference.startsWith("#")) {
      return schemas.mayBeId(reference);
    }
    SchemaUri uri = from.uri().resolve(SchemaUri.parse(reference));
    return schemas.known(uri) == null && !"file".equals(uri.scheme());
  }

  /** Reports that a reference leads to nothing, unless what it may mean could not be read. */
  void reportUnresolved(String reference, Location at, SchemaResource from) {
    boolean isFile = "file".equals(from.uri().scheme());
    if (schemas.refuses(from, reference) || mayBeIdOfUnread(reference, from)) {
      return;
    }
    if (isFile && from.uri().isLeftBy(SchemaUri.parse(reference))) {
      problems.report(Problem.REF_OUTSIDE_ROOT, at, reference);
    } else {
      problems.report(
          Problem.REF_UNRESOLVED, at, reference, new RefHint(schemas, from).of(reference));
    }
  }
}
