package io.stytchschemas.maven;

import io.stytchschemas.maven.build.Verification;
import io.stytchschemas.maven.source.SourceException;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
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
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (isSkipped()) {
      return;
    }
    SchemaModule module = module();
    List<String> faults;
    try {
      faults = new Verification(module).run();
    } catch (SourceException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    } catch (IOException e) {
      throw new MojoExecutionException(Failures.describe(e, module), e);
    }
    if (!faults.isEmpty()) {
      throw new MojoFailureException(
          "compiled types do not match the schema files; run \"mvn clean compile\":\n  "
              + String.join("\n  ", faults));
    }
  }
}
