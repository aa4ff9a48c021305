package io.stytchschemas.check.verdict;

import io.stytchschemas.json.document.IndexedDocument;
import io.stytchschemas.json.document.NameTable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Of which branches an object cannot be, for it lacks a name that they require. Immutable. */
final class RequiredNames {
  /** The names that a branch requires: the first 64 of all. */
  private final NameTable names;

  /** For each branch those that it requires, a bit each. */
  private final long[] required;

  private RequiredNames(NameTable names, long[] required) {
    this.names = names;
    this.required = required;
  }

  static RequiredNames of(List<BranchFacts> branches) {
    Set<String> all = new LinkedHashSet<>();
    for (BranchFacts branch : branches) {
      all.addAll(branch.required);
    }
    List<String> names = List.copyOf(all).subList(0, Math.min(Long.SIZE, all.size()));
    long[] required = new long[branches.size()];
    for (int i = 0; i < required.length; i++) {
      for (int name = 0; name < names.size(); name++) {
        required[i] |= branches.get(i).required.contains(names.get(name)) ? 1L << name : 0;
      }
    }
    return new RequiredNames(NameTable.of(names), required);
  }

  /** Which of the names an object has, a bit each. */
  long found(IndexedDocument document, int row) {
    long found = 0;
    int end = document.next(row);
    for (int name = row + 1; name < end; name = document.next(name + 1)) {
      int index = names.find(document, name);
      found |= index < 0 ? 0 : 1L << index;
    }
    return found;
  }

  /** Whether an object that has these names has all that a branch requires. */
  boolean areAll(long found, int branch) {
    return (required[branch] & ~found) == 0;
  }
}
