package io.stytchschemas.check.verdict;

import io.stytchschemas.check.BranchesCheck;
import io.stytchschemas.check.Check;
import io.stytchschemas.check.question.ValuesQuestion.StringsQuestion;
import io.stytchschemas.json.document.IndexedDocument;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a branch plainly says of objects by the strings that properties have: itself, or by all the
 * branches of a union in it. (No record: the jar is to be small.)
 */
final class BranchFacts {
  /** So many unions within one another are looked into, and so many branches of them in all. */
  private static final int DEEPEST = 3;

  private static final int MOST = 2_000;

  final Set<String> required;

  /** All that a property can be, where it is there; without those that can be anything else. */
  final Map<String, Set<String>> strings;

  /** What is said of any property. */
  final Map<String, List<Check>> checks;

  private BranchFacts(
      Set<String> required, Map<String, Set<String>> strings, Map<String, List<Check>> checks) {
    this.required = required;
    this.strings = strings;
    this.checks = checks;
  }

  /** The facts of several branches, which may lead to the same ones. */
  static List<BranchFacts> of(List<Check> branches) {
    // Checks are equal when they are the same.
    Map<Check, BranchFacts> known = new HashMap<>();
    return branches.stream().map(branch -> of(branch, 0, known)).toList();
  }

  /** Whether it is plain to see that no value of a kind can be of a branch. */
  static boolean excludes(Check branch, int kind) {
    return ofKind(kind, List.of(branch)).isNever();
  }

  private static BranchFacts of(Check branch, int depth, Map<Check, BranchFacts> known) {
    Check named = InPlace.named(branch);
    BranchFacts facts = known.get(named);
    if (facts == null) {
      facts = find(named, depth, known);
      known.put(named, facts);
    }
    return facts;
  }

  private static BranchFacts find(Check branch, int depth, Map<Check, BranchFacts> known) {
    ChecksOfKind asObject = ofKind(IndexedDocument.OBJECT, List.of(branch));
    Map<String, List<Check>> checks = asObject.objects().properties();
    Map<String, Set<String>> strings = new LinkedHashMap<>();
    checks.forEach(
        (name, all) -> {
          Set<String> told = strings(all);
          if (told != null) {
            strings.put(name, told);
          }
        });
    Set<String> required = new HashSet<>(asObject.objects().required());
    for (BranchesCheck union : asObject.unions()) {
      if (depth < DEEPEST && known.size() < MOST) {
        addAll(union.branches(), depth + 1, known, required, strings);
      }
    }
    return new BranchFacts(required, strings, checks);
  }

  /** Adds what all branches of a union say. */
  private static void addAll(
      List<Check> branches,
      int depth,
      Map<Check, BranchFacts> known,
      Set<String> required,
      Map<String, Set<String>> strings) {
    Set<String> ofAll = null;
    Map<String, Set<String>> together = new LinkedHashMap<>();
    for (Check branch : branches) {
      BranchFacts facts = of(branch, depth, known);
      if (ofAll == null) {
        ofAll = new HashSet<>(facts.required);
        facts.strings.forEach((name, told) -> together.put(name, new LinkedHashSet<>(told)));
      } else {
        ofAll.retainAll(facts.required);
        together.keySet().retainAll(facts.strings.keySet());
        together.forEach((name, told) -> told.addAll(facts.strings.getOrDefault(name, Set.of())));
      }
    }
    if (ofAll != null) {
      required.addAll(ofAll);
      together.forEach(strings::putIfAbsent);
    }
  }

  /** The strings that are all that some checks allow; null if they allow anything else. */
  private static @Nullable Set<String> strings(List<Check> checks) {
    if (!(ofKind(IndexedDocument.STRING, checks).question() instanceof StringsQuestion strings)) {
      return null;
    }
    for (int kind = 0; kind <= IndexedDocument.OBJECT; kind++) {
      if (kind != IndexedDocument.STRING && !ofKind(kind, checks).isNever()) {
        return null;
      }
    }
    return new LinkedHashSet<>(strings.texts());
  }

  private static ChecksOfKind ofKind(int kind, List<Check> checks) {
    ChecksOfKind ofKind = new ChecksOfKind(kind, false);
    checks.forEach(ofKind::addShallow);
    return ofKind;
  }
}
