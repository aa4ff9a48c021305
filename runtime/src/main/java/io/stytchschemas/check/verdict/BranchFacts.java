package io.stytchschemas.check.verdict;

import io.stytchschemas.check.BranchesCheck;
import io.stytchschemas.check.Check;
import io.stytchschemas.check.verdict.ValuesTest.StringsTest;
import io.stytchschemas.json.IndexedDocument;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a branch plainly says of objects by the strings that properties have: itself, or by all the
 * branches of a union in it.
 *
 * @param unions the branches of each union in it
 */
record BranchFacts(Set<String> required, List<Property> own, List<List<BranchFacts>> unions) {
  /** So many unions within one another are looked into. */
  private static final int DEEPEST = 3;

  /**
   * What is said of a property.
   *
   * @param strings all that it can be; null where it can be anything else
   */
  record Property(String name, List<Check> checks, @Nullable Set<String> strings) {
    boolean allows(String text) {
      return strings != null ? strings.contains(text) : Verdict.of(checks, false).allows(text);
    }
  }

  static BranchFacts of(Check branch) {
    return of(branch, 0);
  }

  private static BranchFacts of(Check branch, int depth) {
    Gathering gathering = new Gathering(IndexedDocument.OBJECT, false);
    gathering.addShallow(branch);
    List<Property> own = new ArrayList<>();
    gathering
        .objects()
        .properties()
        .forEach((name, checks) -> own.add(new Property(name, checks, strings(checks))));
    List<List<BranchFacts>> unions = new ArrayList<>();
    for (BranchesCheck union : depth < DEEPEST ? gathering.unions() : List.<BranchesCheck>of()) {
      unions.add(union.branches().stream().map(each -> of(each, depth + 1)).toList());
    }
    return new BranchFacts(gathering.objects().required(), own, unions);
  }

  /** The strings that are all that some checks allow; null if they allow anything else. */
  private static @Nullable Set<String> strings(List<Check> checks) {
    for (int kind = 0; kind <= IndexedDocument.OBJECT; kind++) {
      Gathering gathering = new Gathering(kind, false);
      checks.forEach(gathering::addShallow);
      if (kind != IndexedDocument.STRING && !gathering.isNever()) {
        return null;
      }
    }
    Gathering gathering = new Gathering(IndexedDocument.STRING, false);
    checks.forEach(gathering::addShallow);
    return gathering.test() instanceof StringsTest strings
        ? new LinkedHashSet<>(strings.texts())
        : null;
  }

  /** The properties that can have but some strings, where they are there. */
  Set<String> telling() {
    Set<String> names = new LinkedHashSet<>();
    own.stream().filter(each -> each.strings() != null).forEach(each -> names.add(each.name()));
    for (List<BranchFacts> union : unions) {
      union.get(0).telling().stream()
          .filter(name -> union.stream().allMatch(each -> each.tells(name)))
          .forEach(names::add);
    }
    return names;
  }

  /** Whether a property, where it is there, can have but the {@link #strings}. */
  boolean tells(String name) {
    return own.stream().anyMatch(each -> each.name().equals(name) && each.strings() != null)
        || unions.stream().anyMatch(union -> union.stream().allMatch(each -> each.tells(name)));
  }

  /** The strings that a property is told to have. */
  Set<String> strings(String name) {
    Set<String> strings = new LinkedHashSet<>();
    for (Property each : own) {
      if (each.name().equals(name) && each.strings() != null) {
        strings.addAll(each.strings());
      }
    }
    unions.forEach(union -> union.forEach(each -> strings.addAll(each.strings(name))));
    return strings;
  }

  /** Whether the property can have a string. */
  boolean allows(String name, String text) {
    return own.stream().allMatch(each -> !each.name().equals(name) || each.allows(text))
        && unions.stream()
            .allMatch(union -> union.stream().anyMatch(each -> each.allows(name, text)));
  }

  boolean requires(String name) {
    return required.contains(name)
        || unions.stream().anyMatch(union -> union.stream().allMatch(each -> each.requires(name)));
  }
}
