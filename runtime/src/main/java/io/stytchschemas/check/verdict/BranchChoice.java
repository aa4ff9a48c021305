package io.stytchschemas.check.verdict;

import io.stytchschemas.check.Check;
import io.stytchschemas.json.document.IndexedDocument;
import io.stytchschemas.json.document.Members;
import io.stytchschemas.json.document.NameTable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Tells which branches an object can be of, before one is tried: by the value of the property that
 * tells most of them apart. Immutable.
 */
final class BranchChoice {
  /** So many values are tried with branches that do not list them. */
  private static final int MOST_TESTS = 2_000;

  private final NameTable property;
  private final NameTable values;

  /** The branches for each of the values, for any other, and where the property is absent. */
  private final int[][] byValue;

  private final int[] byOther;
  private final int[] byAbsence;
  private final int[] all;

  private BranchChoice(
      List<String> property,
      List<String> values,
      int[][] byValue,
      int[] byOther,
      int[] byAbsence,
      int[] all) {
    this.property = NameTable.of(property);
    this.values = NameTable.of(values);
    this.byValue = byValue;
    this.byOther = byOther;
    this.byAbsence = byAbsence;
    this.all = all;
  }

  /** Where every one of some branches is to be tried. */
  static BranchChoice none(int branches) {
    int[] all = branches(branches, branch -> true);
    return new BranchChoice(List.of(), List.of(), new int[0][], all, all, all);
  }

  static BranchChoice of(List<BranchFacts> facts) {
    Set<String> names = new LinkedHashSet<>();
    facts.forEach(each -> names.addAll(each.strings.keySet()));
    BranchChoice best = none(facts.size());
    int fewest = facts.size();
    for (String name : names) {
      BranchChoice choice = of(name, facts);
      int most = choice.mostCandidates();
      if (most < fewest) {
        best = choice;
        fewest = most;
      }
      if (fewest <= 1) {
        break;
      }
    }
    return best;
  }

  private static BranchChoice of(String name, List<BranchFacts> facts) {
    int count = facts.size();
    Set<String> values = new LinkedHashSet<>();
    facts.forEach(each -> values.addAll(each.strings.getOrDefault(name, Set.of())));
    Map<String, IntStream.Builder> byValue = new LinkedHashMap<>();
    int questions = 0;
    for (int branch = 0; branch < count; branch++) {
      Set<String> told = facts.get(branch).strings.get(name);
      List<Check> checks = facts.get(branch).checks.getOrDefault(name, List.of());
      Verdict verdict = told == null && !checks.isEmpty() ? Verdict.of(checks, false) : null;
      for (String value : told == null ? values : told) {
        if (verdict == null || ++questions > MOST_TESTS || verdict.allows(value)) {
          byValue.computeIfAbsent(value, any -> IntStream.builder()).add(branch);
        }
      }
    }
    return new BranchChoice(
        List.of(name),
        List.copyOf(byValue.keySet()),
        byValue.values().stream().map(each -> each.build().toArray()).toArray(int[][]::new),
        branches(count, branch -> !facts.get(branch).strings.containsKey(name)),
        branches(count, branch -> !facts.get(branch).required.contains(name)),
        branches(count, branch -> true));
  }

  private static int[] branches(int count, IntPredicate isCandidate) {
    return IntStream.range(0, count).filter(isCandidate).toArray();
  }

  private int mostCandidates() {
    int most = byOther.length;
    for (int[] candidates : byValue) {
      most = Math.max(most, candidates.length);
    }
    return most;
  }

  /** The branches that a value can be of, in their order. */
  int[] candidates(IndexedDocument document, int row) {
    if (byValue.length == 0 || document.kind(row) != IndexedDocument.OBJECT) {
      return all;
    }
    int value = Members.value(document, row, property);
    if (value < 0) {
      return byAbsence;
    }
    int index =
        document.kind(value) == IndexedDocument.STRING ? values.findText(document, value) : -1;
    return index < 0 ? byOther : byValue[index];
  }
}
