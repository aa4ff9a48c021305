package io.stytchschemas.maven.module;

import io.stytchschemas.processor.source.SchemaRoot;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the goals need to know of a Maven module.
 *
 * @param base the module's base directory
 * @param buildFolder "target"
 * @param classOutput where classes are compiled to
 * @param generatedSources where the compiler has annotation processors write sources
 * @param sourceRoots folders of Java sources, without those that are generated from schemas
 * @param tests what is compiled against the module's classes
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
    Tests tests,
    List<Path> classPath,
    SortedMap<String, String> options,
    String version) {

  /**
   * The module's tests.
   *
   * @param sourceRoots folders of their Java sources
   * @param classOutput where their classes are compiled to
   */
  public record Tests(List<Path> sourceRoots, Path classOutput) {}

  /** Where markers are written: a source root of its own, so that nobody mistakes them. */
  public Path markers() {
    return markers(buildFolder);
  }

  public static Path markers(Path buildFolder) {
    return buildFolder.resolve("generated-sources").resolve("stytch-schemas");
  }

  /** Where this plugin keeps what it knows from one build to the next. */
  public Path memory() {
    return buildFolder.resolve("stytch-schemas");
  }

  public SchemaModule withOptions(SortedMap<String, String> others) {
    return new SchemaModule(
        base,
        buildFolder,
        classOutput,
        generatedSources,
        sourceRoots,
        tests,
        classPath,
        new TreeMap<>(others),
        version);
  }

  /** The same module in another place: for folders that are its own, the class path stays. */
  public SchemaModule movedTo(Path other) {
    return new SchemaModule(
        other,
        moved(buildFolder, other),
        moved(classOutput, other),
        moved(generatedSources, other),
        moved(sourceRoots, other),
        new Tests(moved(tests.sourceRoots, other), moved(tests.classOutput, other)),
        classPath,
        optionsBelowBase(),
        version);
  }

  /** A schema root within the module, however it is written, is relative to the module. */
  private SortedMap<String, String> optionsBelowBase() {
    SortedMap<String, String> moved = new TreeMap<>(options);
    moved.computeIfPresent(SchemaRoot.OPTION, (name, root) -> belowBase(root));
    return moved;
  }

  /** A folder as a path below the base directory, however it is written; itself where it is not. */
  public String belowBase(String written) {
    Path folder = base.resolve(written).normalize();
    return folder.startsWith(base)
        ? base.relativize(folder).toString().replace('\\', '/')
        : written;
  }

  private List<Path> moved(List<Path> folders, Path other) {
    return folders.stream().map(folder -> moved(folder, other)).toList();
  }

  private Path moved(Path folder, Path other) {
    return folder.startsWith(base) ? other.resolve(base.relativize(folder)) : folder;
  }
}
