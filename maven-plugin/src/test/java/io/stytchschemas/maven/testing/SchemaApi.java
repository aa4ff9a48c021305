package io.stytchschemas.maven.testing;

import io.stytchschemas.maven.api.Api;
import io.stytchschemas.maven.build.Comparison;
import io.stytchschemas.maven.build.Comparison.FaultySchemasException;
import io.stytchschemas.maven.build.Comparison.Side;
import io.stytchschemas.maven.source.SourceException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The API of schemas that no annotation names. */
public final class SchemaApi {
  private SchemaApi() {}

  /** Of files by their names; those in folders are only reached by references. */
  public static Api of(Path folder, Map<String, String> files) {
    TestModule module = new TestModule(folder).option("stytchschemas.root", folder + "/schemas");
    files.forEach((name, text) -> module.files().write("schemas/" + name, text));
    try {
      return Comparison.api(new Side(module.described(), "the schemas", List.of("*.json")));
    } catch (IOException | SourceException | FaultySchemasException e) {
      throw new AssertionError(e);
    }
  }
}
