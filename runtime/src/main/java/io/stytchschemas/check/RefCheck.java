package io.stytchschemas.check;

import io.stytchschemas.Schema;
import io.stytchschemas.json.IndexedDocument;
import org.jspecify.annotations.Nullable;

/**
 * {@code $ref}, {@code $dynamicRef} and {@code $recursiveRef}: asked for what it names only then.
 */
public final class RefCheck extends Check {
  private final String keyword;
  private final Checked owner;
  private final String pointer;
  private @Nullable Check target;

  RefCheck(String keyword, Checked owner, String pointer) {
    this.keyword = keyword;
    this.owner = owner;
    this.pointer = pointer;
  }

  static Checked checked(Schema<?> schema) {
    if (schema instanceof Checked checked) {
      return checked;
    }
    throw new IllegalArgumentException("not a generated schema: " + schema.id());
  }

  public String keyword() {
    return keyword;
  }

  /** What has the check that is named. */
  public Checked owner() {
    return owner;
  }

  /** Which part of the owner is named; empty for all of it. */
  public String pointer() {
    return pointer;
  }

  /** What is named. */
  public Check target() {
    Check found = target;
    if (found == null) {
      found = pointer.isEmpty() ? owner.check() : owner.part(pointer);
      target = found;
    }
    return found;
  }

  @Override
  public void accept(CheckVisitor visitor) {
    visitor.ref(this);
  }

  @Override
  void reportAny(Report out, int row) {
    out.apply(target(), row, '/' + keyword, null);
  }

  @Override
  void mark(IndexedDocument document, int row, Marks seen) {
    target().mark(document, row, seen);
  }
}
