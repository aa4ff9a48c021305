package io.stytchschemas.check;

import io.stytchschemas.json.document.IndexedDocument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a schema says of arrays and their items, in the order in which it was added. */
public final class ArrayCheck extends Check {
  private final boolean typed;
  private final @Nullable ArrayCheck before;
  private final @Nullable Check last;

  /** How many items have a check of their own. */
  private final int prefix;

  private @Nullable List<Check> parts;

  private ArrayCheck(boolean typed, @Nullable ArrayCheck before, @Nullable Check last, int prefix) {
    this.typed = typed;
    this.before = before;
    this.last = last;
    this.prefix = prefix;
  }

  static ArrayCheck of(boolean typed) {
    return new ArrayCheck(typed, null, null, 0);
  }

  private ArrayCheck with(Check part) {
    return new ArrayCheck(typed, this, part, prefix);
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
    return new ArrayCheck(typed, this, new PrefixItemCheck(keyword, prefix, check), prefix + 1);
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

  public ArrayCheck minItems(int limit) {
    return with(new SizeCheck(SizeCheck.Kind.MIN_ITEMS, limit));
  }

  public ArrayCheck maxItems(int limit) {
    return with(new SizeCheck(SizeCheck.Kind.MAX_ITEMS, limit));
  }

  public ArrayCheck uniqueItems() {
    return with(UniqueItemsCheck.INSTANCE);
  }

  /** Whether nothing but arrays is allowed. */
  public boolean isTyped() {
    return typed;
  }

  /** What is said of arrays, in order. */
  public List<Check> parts() {
    List<Check> found = parts;
    if (found == null) {
      List<Check> all = new ArrayList<>();
      for (ArrayCheck at = this; at != null; at = at.before) {
        if (at.last != null) {
          all.add(at.last);
        }
      }
      Collections.reverse(all);
      found = List.copyOf(all);
      parts = found;
    }
    return found;
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
