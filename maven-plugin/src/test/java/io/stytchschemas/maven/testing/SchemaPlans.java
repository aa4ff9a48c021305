package io.stytchschemas.maven.testing;

import io.stytchschemas.maven.build.Comparison;
import io.stytchschemas.maven.build.Comparison.FaultySchemasException;
import io.stytchschemas.maven.build.Comparison.Side;
import io.stytchschemas.maven.source.SourceException;
import io.stytchschemas.processor.plan.Plans;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The plan of schemas that no annotation names. */
public final class SchemaPlans {
  private SchemaPlans() {}

  /** Of files by their names; those in folders are only reached by references. */
  public static Plans of(Path folder, Map<String, String> files) {
    return of(folder, files, "*.json");
  }

  /**
   * @param patterns which of the files, and of what is in them, as an annotation names them
   */
  public static Plans of(Path folder, Map<String, String> files, String... patterns) {
    TestModule module = new TestModule(folder);
    files.forEach((name, text) -> module.files().write("schemas/" + name, text));
    return of(module, folder.resolve("schemas"), patterns);
  }

  /** Of a folder of schemas. */
  public static Plans of(TestModule module, Path schemas) {
    return of(module, schemas, "*.json");
  }

  private static Plans of(TestModule module, Path schemas, String... patterns) {
    module.option("stytchschemas.root", schemas.toString());
    try {
      return Comparison.planned(new Side(module.described(), "the schemas", List.of(patterns)));
    } catch (IOException | SourceException | FaultySchemasException e) {
      throw new AssertionError(e);
    }
  }
}
