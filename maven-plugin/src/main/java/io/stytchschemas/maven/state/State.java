package io.stytchschemas.maven.state;

import io.stytchschemas.maven.api.Api;
import io.stytchschemas.maven.input.Observation;
import java.util.List;
import java.util.Map;

/**
 * What was generated, and from what.
 *
 * @param context a digest of what is generated from, apart from the files that were observed:
 *     annotations, options, versions
 * @param fingerprint a digest of everything that is generated from
 * @param packages what belongs to each annotated package, by its name, in order
 */
public record State(
    String context,
    String fingerprint,
    List<Observation> observations,
    Map<String, GeneratedFiles> packages,
    Api api) {

  /**
   * The files that are generated for a package.
   *
   * @param sources a digest of each source file, by the name of its class
   * @param resources a digest of each file, by its name below the class output
   * @param uses the other annotated packages whose types occur in the sources
   */
  public record GeneratedFiles(
      Map<String, String> sources, Map<String, String> resources, List<String> uses) {}

  /** How many classes are generated, leaving aside those that are nested in others. */
  public int classes() {
    return packages.values().stream().mapToInt(each -> each.sources().size()).sum();
  }
}
