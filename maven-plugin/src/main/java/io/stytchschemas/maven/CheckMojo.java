package io.stytchschemas.maven;

import io.stytchschemas.maven.build.Verification;
import io.stytchschemas.maven.module.SchemaModule;
import io.stytchschemas.maven.source.SourceException;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Fails when compiled types do not match the schema files, as happens with class files of an IDE or
 * of a cache that was restored.
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresDependencyResolution = ResolutionScope.COMPILE,
    threadSafe = true)
public final class CheckMojo extends SchemasMojo {

  @Override
  void run(SchemaModule module) throws IOException, SourceException, MojoFailureException {
    List<String> faults = new Verification(module).run();
    if (!faults.isEmpty()) {
      throw new MojoFailureException(
          "compiled types do not match the schema files; run \"mvn clean compile\":\n  "
              + String.join("\n  ", faults));
    }
  }
}
