package io.stytchschemas.check.verdict;

import io.stytchschemas.check.Check;
import io.stytchschemas.check.verdict.ValuesTest.StringsTest;
import io.stytchschemas.json.IndexedDocument;
import io.stytchschemas.json.NameTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which branches an object can be of, before one is tried: by the value of the property that
 * tells most of them apart. Immutable.
 */
final class BranchChoice {
  /** Every branch is to be tried. */
  static final BranchChoice NONE =
      new BranchChoice(NameTable.of(List.of()), NameTable.of(List.of()));

  private static final int[] NO_BRANCHES = {};

  private final NameTable property;
  private final NameTable values;

  /** The branches for each of the values, for any other, and where the property is absent. */
  private int[][] byValue = {};

  private int[] byOther = NO_BRANCHES;
  private int[] byAbsence = NO_BRANCHES;

  private BranchChoice(NameTable property, NameTable values) {
    this.property = property;
    this.values = values;
  }

  /** What one branch says of properties by their values. */
  private record Facts(Set<String> required, Map<String, List<String>> values) {
    static Facts of(Check branch) {
      Gathering gathering = new Gathering(IndexedDocument.OBJECT, false);
      gathering.addShallow(branch);
      Map<String, List<String>> values = new LinkedHashMap<>();
      gathering
          .objects()
          .properties()
          .forEach(
              (name, checks) -> {
                List<String> strings = strings(checks);
                if (strings != null) {
                  values.put(name, strings);
                }
              });
      return new Facts(gathering.objects().required(), values);
    }

    /** The strings that are all that some checks allow; null if they allow anything else. */
    private static @Nullable List<String> strings(List<Check> checks) {
      for (int kind = 0; kind <= IndexedDocument.OBJECT; kind++) {
        Gathering gathering = new Gathering(kind, false);
        checks.forEach(gathering::addShallow);
        if (kind != IndexedDocument.STRING && !gathering.isNever()) {
          return null;
        }
      }
      Gathering gathering = new Gathering(IndexedDocument.STRING, false);
      checks.forEach(gathering::addShallow);
      return gathering.test() instanceof StringsTest strings ? strings.texts() : null;
    }
  }

  static BranchChoice of(List<Check> branches, boolean exactlyOne) {
    List<Facts> facts = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>();
    for (Check branch : branches) {
      Facts each = Facts.of(branch);
      facts.add(each);
      names.addAll(each.values.keySet());
    }
    BranchChoice best = NONE;
    int fewest = Integer.MAX_VALUE;
    for (String name : names) {
      BranchChoice choice = of(name, facts);
      int most = choice.mostCandidates();
      if (most < fewest && most < branches.size()) {
        best = choice;
        fewest = most;
      }
    }
    return best;
  }

  private static BranchChoice of(String name, List<Facts> facts) {
    Set<String> all = new LinkedHashSet<>();
    facts.forEach(each -> all.addAll(each.values.getOrDefault(name, List.of())));
    List<String> values = List.copyOf(all);
    BranchChoice choice = new BranchChoice(NameTable.of(List.of(name)), NameTable.of(values));
    choice.byValue = new int[values.size()][];
    for (int i = 0; i < values.size(); i++) {
      List<Integer> candidates = new ArrayList<>();
      for (int branch = 0; branch < facts.size(); branch++) {
        List<String> told = facts.get(branch).values.get(name);
        if (told == null || told.contains(values.get(i))) {
          candidates.add(branch);
        }
      }
      choice.byValue[i] = array(candidates);
    }
    List<Integer> others = new ArrayList<>();
    List<Integer> absent = new ArrayList<>();
    for (int branch = 0; branch < facts.size(); branch++) {
      if (!facts.get(branch).values.containsKey(name)) {
        others.add(branch);
      }
      if (!facts.get(branch).required.contains(name)) {
        absent.add(branch);
      }
    }
    choice.byOther = array(others);
    choice.byAbsence = array(absent);
    return choice;
  }

  private static int[] array(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  private int mostCandidates() {
    int most = byOther.length;
    for (int[] candidates : byValue) {
      most = Math.max(most, candidates.length);
    }
    return most;
  }

  /** The branches that an object can be of; null for all. */
  int @Nullable [] candidates(IndexedDocument document, int row) {
    if (this == NONE) {
      return null;
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
