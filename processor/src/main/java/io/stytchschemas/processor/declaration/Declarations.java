package io.stytchschemas.processor.declaration;

import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.diagnostic.Location;
import io.stytchschemas.processor.diagnostic.Problem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Checks what annotations say, as far as this can be told without any schema. */
public final class Declarations {
  private final Diagnostics problems;

  private Declarations(Diagnostics problems) {
    this.problems = problems;
  }

  /** Reports the entries that do not read as they must. */
  public static void check(List<Declaration> declarations, Diagnostics problems) {
    Declarations checks = new Declarations(problems);
    declarations.forEach(checks::check);
  }

  private void check(Declaration declaration) {
    if (declaration.value().isEmpty()) {
      problems.report(Problem.NOTHING_NAMED, Location.ofAnnotation(declaration.packageName()));
    }
    checkNames(declaration);
    checkTypes(declaration);
    checkRules(declaration);
  }

  private void checkNames(Declaration declaration) {
    Map<String, String> names = new HashMap<>();
    for (int i = 0; i < declaration.names().size(); i++) {
      String text = declaration.names().get(i);
      Entry entry = Entry.parse(text);
      if (entry == null) {
        report(declaration, "names", i, text, "\"$id=JavaName\" or \"path=JavaName\"");
      } else if (!isName(
          entry.isPattern() ? entry.value().replace(Entry.STAR, 'X') : entry.value())) {
        problems.report(
            Problem.NAME_INVALID,
            at(declaration, "names", i),
            entry.value(),
            entry.isPattern() || entry.value().indexOf(Entry.STAR) < 0
                ? "it is no Java identifier"
                : "a * must stand once on each side");
      } else {
        String other = names.putIfAbsent(entry.key(), entry.value());
        if (other != null && !other.equals(entry.value())) {
          problems.report(Problem.NAME_TWICE, at(declaration, "names", i), entry.key(), other);
        }
      }
    }
  }

  private static boolean isName(String text) {
    return SourceVersion.isIdentifier(text) && !SourceVersion.isKeyword(text);
  }

  private void checkTypes(Declaration declaration) {
    Set<String> keys = new HashSet<>();
    for (int i = 0; i < declaration.types().size(); i++) {
      String text = declaration.types().get(i);
      TypeEntry entry = TypeEntry.parse(text);
      if (entry == null) {
        report(declaration, "types", i, text, TypeEntry.FORM);
      } else if (!keys.add(entry.key())) {
        problems.report(Problem.TYPE_TWICE, at(declaration, "types", i), entry.key());
      }
    }
  }

  private void checkRules(Declaration declaration) {
    for (int i = 0; i < declaration.rules().size(); i++) {
      String text = declaration.rules().get(i);
      Entry entry = Entry.parse(text);
      Rule rule = entry == null ? null : Rule.of(entry.key());
      if (entry == null || rule == null || !rule.takes(entry.value())) {
        report(declaration, "rules", i, text, Rule.forms());
      }
    }
  }

  private void report(Declaration declaration, String member, int i, String text, String form) {
    problems.report(Problem.ENTRY_INVALID, at(declaration, member, i), text, form);
  }

  private static Location at(Declaration declaration, String member, int i) {
    return Location.ofAnnotation(declaration.packageName(), member, i);
  }
}
