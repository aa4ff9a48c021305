package io.stytchschemas.maven.build;

import io.stytchschemas.maven.SchemaModule;
import io.stytchschemas.maven.api.Api;
import io.stytchschemas.maven.input.Digests;
import io.stytchschemas.maven.input.Inputs;
import io.stytchschemas.maven.source.DeclarationParser;
import io.stytchschemas.maven.source.PackageInfo;
import io.stytchschemas.maven.source.SourceException;
import io.stytchschemas.maven.state.State;
import io.stytchschemas.maven.state.State.GeneratedFiles;
import io.stytchschemas.processor.Generation;
import io.stytchschemas.processor.Generation.GeneratedPackage;
import io.stytchschemas.processor.declaration.Declaration;
import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.diagnostic.Report;
import io.stytchschemas.processor.source.Fingerprint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the processor would generate for a module, found out by running it in memory.
 *
 * @param state what would be generated; without packages where there are errors
 * @param packageNames all annotated packages
 * @param indexes the index of each package that is generated, by package name
 * @param files how many schema files were read
 * @param errors as the processor would report them
 */
public record Analysis(
    State state,
    List<String> packageNames,
    Map<String, String> indexes,
    int files,
    List<Report> errors) {

  /** Reads the declarations and runs the processor's pipeline on what they name. */
  public static Analysis of(SchemaModule module, List<PackageInfo> sources)
      throws IOException, SourceException {
    return of(module, context(module, sources), DeclarationParser.parse(sources));
  }

  /** The same for declarations that are known. */
  public static Analysis of(SchemaModule module, String context, List<Declaration> declarations)
      throws IOException {
    Diagnostics problems = new Diagnostics();
    try (Inputs inputs = Inputs.of(module, problems)) {
      Inputs.Recording recording = inputs.record();
      Generation.Result result = Generation.run(declarations, recording.files(), problems);
      List<Report> errors =
          problems.reports().stream().filter(report -> report.problem().isError()).toList();
      State state =
          new State(
              context,
              fingerprint(module, declarations, result),
              recording.observations(),
              packages(result.packages()),
              Api.of(result.packages().stream().map(GeneratedPackage::plan).toList()));
      return new Analysis(
          state,
          declarations.stream().map(Declaration::packageName).toList(),
          indexes(result.packages()),
          result.inputs().size(),
          errors);
    }
  }

  /** A digest of what can be told without looking at any schema file. */
  public static String context(SchemaModule module, List<PackageInfo> sources) {
    List<String> parts = new ArrayList<>();
    parts.add(module.version());
    module.options().forEach((name, value) -> parts.add(name + '=' + value));
    parts.add(below(module.base(), module.classOutput()));
    parts.add(below(module.base(), module.generatedSources()));
    sources.forEach(source -> parts.add(source.path() + ' ' + Digests.of(source.text())));
    return Digests.of(String.join("\n", parts));
  }

  /** A checkout that was moved, or a cache that was restored elsewhere, is still the same. */
  private static String below(Path base, Path folder) {
    return (folder.startsWith(base) ? base.relativize(folder) : folder).toString();
  }

  private static String fingerprint(
      SchemaModule module, List<Declaration> declarations, Generation.Result result) {
    return Digests.of(
        module.version() + module.options() + Fingerprint.of(declarations, result.inputs()));
  }

  private static Map<String, GeneratedFiles> packages(List<GeneratedPackage> generated) {
    Map<String, GeneratedFiles> packages = new LinkedHashMap<>();
    for (GeneratedPackage each : generated) {
      Map<String, String> sources = new LinkedHashMap<>();
      each.files()
          .forEach(
              file ->
                  sources.put(
                      file.packageName() + '.' + file.typeSpec().name(),
                      Digests.of(file.toString())));
      Map<String, String> resources = new LinkedHashMap<>();
      each.resources().forEach((name, text) -> resources.put(name, Digests.of(text)));
      packages.put(each.plan().name(), new GeneratedFiles(sources, resources));
    }
    return packages;
  }

  private static Map<String, String> indexes(List<GeneratedPackage> generated) {
    Map<String, String> indexes = new LinkedHashMap<>();
    for (GeneratedPackage each : generated) {
      String name = each.plan().name();
      indexes.put(name, each.resources().getOrDefault(ClassOutput.indexName(name), ""));
    }
    return indexes;
  }

  public boolean isFaulty() {
    return !errors.isEmpty();
  }
}
