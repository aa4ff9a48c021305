package io.stytchschemas.maven.build;

import io.stytchschemas.maven.module.SchemaModule;
import io.stytchschemas.maven.source.PackageInfo;
import io.stytchschemas.maven.source.SourceException;
import io.stytchschemas.maven.state.State;
import io.stytchschemas.maven.state.State.GeneratedFiles;
import io.stytchschemas.processor.diagnostic.Report;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tells whether compiled types match the schema files. */
public final class Verification {
  private final SchemaModule module;
  private final ClassOutput classes;

  public Verification(SchemaModule module) {
    this.module = module;
    this.classes = new ClassOutput(module.classOutput());
  }

  /** What does not match, one line each; empty where all does. */
  public List<String> run() throws IOException, SourceException {
    List<PackageInfo> sources = PackageInfo.find(module.sourceRoots());
    if (sources.isEmpty()) {
      return List.of();
    }
    Analysis analysis = Analysis.of(module, sources);
    if (analysis.packageNames().isEmpty()) {
      return List.of();
    }
    if (analysis.isFaulty()) {
      return analysis.errors().stream().map(Report::toString).toList();
    }
    List<String> faults = new ArrayList<>();
    State state = analysis.state();
    for (Map.Entry<String, GeneratedFiles> each : state.packages().entrySet()) {
      String index = analysis.indexes().getOrDefault(each.getKey(), "");
      verify(each.getKey(), each.getValue(), index, faults);
    }
    if (faults.isEmpty()) {
      faults.addAll(new CompiledShapes(module).differences(state.api()));
    }
    return faults;
  }

  private void verify(
      String packageName, GeneratedFiles generated, String index, List<String> faults)
      throws IOException {
    if (!classes.hasIndex(generated)) {
      faults.add(packageName + ": " + PackageIndex.difference(classes.index(packageName), index));
    }
    for (String name : classes.missingClasses(generated)) {
      faults.add(name + " is not compiled");
    }
  }
}
