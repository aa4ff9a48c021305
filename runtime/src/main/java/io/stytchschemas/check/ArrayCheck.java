package io.stytchschemas.check;

import io.stytchschemas.json.document.IndexedDocument;
import java.util.List;

/** What a schema says of arrays and their items, in the order in which it was added. */
public final class ArrayCheck extends Check {
  private final boolean typed;
  private final Chain parts;

  /** How many items have a check of their own. */
  private final int prefix;

  private ArrayCheck(boolean typed, Chain parts, int prefix) {
    this.typed = typed;
    this.parts = parts;
    this.prefix = prefix;
  }

  static ArrayCheck of(boolean typed) {
    return new ArrayCheck(typed, new Chain(), 0);
  }

  private ArrayCheck with(Check part) {
    return new ArrayCheck(typed, parts.and(part), prefix);
  }

  /** {@code prefixItems}: the next one. */
  public ArrayCheck prefixItem(Check check) {
    return prefixed("prefixItems", check);
  }

  /** {@code items} that is an array, of the drafts before 2020-12: the next one. */
  public ArrayCheck tupleItem(Check check) {
    return prefixed("items", check);
  }

  private ArrayCheck prefixed(String keyword, Check check) {
    Check part = new PrefixItemCheck(keyword, prefix, check);
    return new ArrayCheck(typed, parts.and(part), prefix + 1);
  }

  /** {@code items}: of those behind {@code prefixItems}. */
  public ArrayCheck items(Check check) {
    return with(new ItemsCheck("items", prefix, check));
  }

  /** {@code additionalItems}: of those behind an {@code items} that is an array. */
  public ArrayCheck additionalItems(Check check) {
    return with(new ItemsCheck("additionalItems", prefix, check));
  }

  /** {@code contains}, of which one is enough, where it does not mark items as evaluated. */
  public ArrayCheck contains(Check check) {
    return contains(check, 1, Integer.MAX_VALUE, false);
  }

  /**
   * {@code contains} with {@code minContains} and {@code maxContains}.
   *
   * @param evaluates whether {@code unevaluatedItems} leaves out what is contained (since 2020-12)
   */
  public ArrayCheck contains(Check check, int least, int most, boolean evaluates) {
    return with(new ContainsCheck(check, least, most, evaluates));
  }

  /** {@code minItems}. */
  public ArrayCheck minItems(int limit) {
    return with(new SizeCheck(SizeCheck.Kind.MIN_ITEMS, limit));
  }

  /** {@code maxItems}. */
  public ArrayCheck maxItems(int limit) {
    return with(new SizeCheck(SizeCheck.Kind.MAX_ITEMS, limit));
  }

  /** {@code uniqueItems}: numbers that are equal are the same, however they are written. */
  public ArrayCheck uniqueItems() {
    return with(UniqueItemsCheck.INSTANCE);
  }

  /** Whether nothing but arrays is allowed. */
  public boolean isTyped() {
    return typed;
  }

  /** What is said of arrays, in order. */
  public List<Check> parts() {
    return parts.all();
  }

  @Override
  public void accept(CheckVisitor visitor) {
    visitor.array(this);
  }

  @Override
  void reportAny(Report out, int row) {
    if (typed) {
      ARRAY.reportAny(out, row);
    }
  }

  @Override
  void reportTyped(Report out, int row) {
    if (out.document().kind(row) == IndexedDocument.ARRAY) {
      for (Check part : parts()) {
        part.reportTyped(out, row);
      }
    }
  }

  @Override
  void mark(IndexedDocument document, int row, Marks seen) {
    if (document.kind(row) == IndexedDocument.ARRAY) {
      for (Check part : parts()) {
        part.mark(document, row, seen);
      }
    }
  }
}
