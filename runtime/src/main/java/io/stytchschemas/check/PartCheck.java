package io.stytchschemas.check;

import io.stytchschemas.json.document.IndexedDocument;
import org.jspecify.annotations.Nullable;

/**
 * A part of a schema that stands elsewhere: the type of a property has its own check. Asked for
 * only then, so that no type is loaded of which there is no value. Tools see in its place what it
 * comes to, unless a reference leads there.
 */
public class PartCheck extends Check {
  private final Checked owner;
  private final String key;
  private @Nullable Check target;

  PartCheck(Checked owner, String key) {
    this.owner = owner;
    this.key = key;
  }

  /** What has the check that is named. */
  public final Checked owner() {
    return owner;
  }

  /** Which part of the owner is named; empty for all of it. */
  public final String key() {
    return key;
  }

  /** What is named. */
  public final Check target() {
    Check found = target;
    if (found == null) {
      found = key.isEmpty() ? owner.check() : owner.part(key);
      target = found;
    }
    return found;
  }

  @Override
  public void accept(CheckVisitor visitor) {
    target().accept(visitor);
  }

  @Override
  void reportAny(Report out, int row) {
    target().reportAny(out, row);
  }

  @Override
  void reportTyped(Report out, int row) {
    target().reportTyped(out, row);
  }

  @Override
  final void mark(IndexedDocument document, int row, Marks seen) {
    if (seen.isNew(target())) {
      target().mark(document, row, seen);
    }
  }
}
