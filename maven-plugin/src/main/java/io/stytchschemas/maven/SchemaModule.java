package io.stytchschemas.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

/**
 * What the goals need to know of a Maven module.
 *
 * @param base the module's base directory
 * @param buildFolder "target"
 * @param classOutput where classes are compiled to
 * @param generatedSources where the compiler has annotation processors write sources
 * @param sourceRoots folders of Java sources, without those that are generated from schemas
 * @param classPath jars and folders, without the class output
 * @param options what the processor is told, by option name
 * @param version of this plugin
 */
public record SchemaModule(
    Path base,
    Path buildFolder,
    Path classOutput,
    Path generatedSources,
    List<Path> sourceRoots,
    List<Path> classPath,
    SortedMap<String, String> options,
    String version) {

  /** Where markers are written: a source root of its own, so that nobody mistakes them. */
  public Path markers() {
    return buildFolder.resolve("generated-sources").resolve("stytch-schemas");
  }

  /** Where this plugin keeps what it knows from one build to the next. */
  public Path memory() {
    return buildFolder.resolve("stytch-schemas");
  }
}
