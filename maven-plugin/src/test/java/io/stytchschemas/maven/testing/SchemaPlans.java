package io.stytchschemas.maven.testing;

import io.stytchschemas.maven.build.Comparison;
import io.stytchschemas.maven.build.Comparison.FaultySchemasException;
import io.stytchschemas.maven.build.Comparison.Side;
import io.stytchschemas.maven.source.SourceException;
import io.stytchschemas.processor.Generation.Planned;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The plan of schemas that no annotation names. */
public final class SchemaPlans {
  private SchemaPlans() {}

  /** Of files by their names; those in folders are only reached by references. */
  public static Planned of(Path folder, Map<String, String> files) {
    TestModule module = new TestModule(folder);
    files.forEach((name, text) -> module.files().write("schemas/" + name, text));
    return of(module, folder.resolve("schemas"));
  }

  /** Of a folder of schemas. */
  public static Planned of(TestModule module, Path schemas) {
    module.option("stytchschemas.root", schemas.toString());
    try {
      return Comparison.planned(new Side(module.described(), "the schemas", List.of("*.json")));
    } catch (IOException | SourceException | FaultySchemasException e) {
      throw new AssertionError(e);
    }
  }
}
