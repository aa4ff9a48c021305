package io.stytchschemas.maven.testing;

import io.stytchschemas.maven.api.Api;
import java.nio.file.Path;
import java.util.Map;

/** The API of schemas that no annotation names. */
public final class SchemaApi {
  private SchemaApi() {}

  /** Of files by their names; those in folders are only reached by references. */
  public static Api of(Path folder, Map<String, String> files) {
    return Api.of(SchemaPlans.of(folder, files));
  }

  /** Of what patterns name of the files. */
  public static Api of(Path folder, Map<String, String> files, String... patterns) {
    return Api.of(SchemaPlans.of(folder, files, patterns));
  }
}
