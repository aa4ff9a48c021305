package io.stytchschemas.processor.plan.assembly;

import io.stytchschemas.processor.declaration.ClassLookup;
import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.plan.GeneratedFile;
import io.stytchschemas.processor.plan.Plans;
import io.stytchschemas.processor.plan.SchemaPackage;
import io.stytchschemas.processor.schema.SchemaDocument;
import java.util.List;

/**
 * Decides every class, component, type, check and name of a compilation.
 *
 * <p>A file that no package names, and only references reach, belongs to the first package that
 * reaches it. It gets classes for what is reached, and is not listed in {@code Schemas}.
 */
public final class Planner {
  private Planner() {}

  /**
   * Plans all, or {@link Plans#NOTHING} where there are errors.
   *
   * @param packages the annotated packages with their schemas, linked
   * @param elsewhere finds what other modules have generated
   * @param lookup finds the classes that annotations choose for values
   * @param problems takes what is wrong with names; has what is wrong with the schemas
   */
  public static Plans plan(
      List<SchemaPackage> packages,
      GeneratedFile.Finder elsewhere,
      ClassLookup lookup,
      Diagnostics problems) {
    if (problems.hasErrors()) {
      Naming.check(packages, lookup, problems);
      return Plans.NOTHING;
    }
    Naming naming = Naming.of(packages, elsewhere, lookup, problems);
    Typing typing = Typing.of(naming, problems);
    report(naming, typing, problems);
    if (problems.hasErrors()) {
      return Plans.NOTHING;
    }
    FileClasses files = new FileClasses(naming, typing);
    Checking checking = Checking.of(naming, typing, files);
    return Assembly.of(naming, typing, files, checking);
  }

  /** What can be said of names and types only once all have been given. */
  private static void report(Naming naming, Typing typing, Diagnostics problems) {
    naming.reportUnused(problems);
    typing.reportNames(problems);
    typing.reportHidden(naming, problems);
    for (SchemaDocument document : naming.names().keySet()) {
      typing.classes().requireRoom(document, problems);
    }
    new Warnings(naming, typing).report(problems);
  }
}
