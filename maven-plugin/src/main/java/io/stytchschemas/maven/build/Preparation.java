package io.stytchschemas.maven.build;

import io.stytchschemas.maven.input.Inputs;
import io.stytchschemas.maven.module.SchemaModule;
import io.stytchschemas.maven.source.PackageInfo;
import io.stytchschemas.maven.source.SourceException;
import io.stytchschemas.maven.state.State;
import io.stytchschemas.maven.state.State.GeneratedFiles;
import io.stytchschemas.maven.state.StateFile;
import io.stytchschemas.processor.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes the next compilation generate what has to be generated again, and nothing otherwise.
 *
 * <p>An interrupted build needs no care: a package's index is removed first and comes back with its
 * classes, and where it is missing, the package is generated again.
 */
public final class Preparation {
  private static final GeneratedFiles NOTHING = new GeneratedFiles(Map.of(), Map.of(), List.of());

  /** What came of it. */
  public enum Outcome {
    /** Nothing in the module is annotated. */
    NOTHING_ANNOTATED,
    /** No file was touched. */
    UNCHANGED,
    /** The compiler will generate types. */
    CHANGED,
    /** The compiler will report errors. */
    FAULTY
  }

  private final SchemaModule module;
  private final Consumer<String> report;
  private final StateFile memory;
  private final Markers markers;
  private final StaleFiles stale;
  private final ClassOutput classes;
  private boolean alone;

  /**
   * @param report takes the lines that users are shown
   */
  public Preparation(SchemaModule module, Consumer<String> report) {
    this.module = module;
    this.report = report;
    this.memory = new StateFile(module.memory());
    this.markers = new Markers(module.markers());
    this.stale = new StaleFiles(module);
    this.classes = new ClassOutput(module.classOutput());
  }

  public Outcome run() throws IOException, SourceException {
    List<PackageInfo> sources = PackageInfo.find(module.sourceRoots());
    State known = memory.readWithoutApi();
    if (sources.isEmpty()) {
      return forget(known);
    }
    if (known != null && isUnchanged(known, sources)) {
      return Outcome.UNCHANGED;
    }
    State before = memory.read();
    Analysis analysis = Analysis.of(module, sources);
    if (analysis.packageNames().isEmpty()) {
      return forget(before);
    }
    if (analysis.isFaulty()) {
      return leaveToCompiler(before, analysis);
    }
    State state = analysis.state();
    List<String> concerned = concerned(before, state, sources);
    boolean sameClassPath = before != null && before.classPath().equals(state.classPath());
    if (before == null || !concerned.isEmpty()) {
      new ChangeNotice(module, report).tell(before, analysis, concerned);
      alone = sameClassPath && new JavaSources(module).areCompiled();
      regenerate(before, state, concerned, sources);
    }
    // Where the POM names other jars and nothing is generated, nobody has the module compiled.
    memory.write(sameClassPath || !concerned.isEmpty() ? state : state.withoutClassPath());
    return concerned.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED;
  }

  private boolean isUnchanged(State before, List<PackageInfo> sources) throws IOException {
    boolean otherClassPath =
        !before.classPath().isEmpty() && !before.classPath().equals(Analysis.classPath(module));
    if (otherClassPath || !before.context().equals(Analysis.context(module, sources))) {
      return false;
    }
    try (Inputs inputs = Inputs.of(module, new Diagnostics())) {
      return inputs.stillGive(before.observations()) && uncompiled(before, sources).isEmpty();
    }
  }

  /**
   * The packages of which something is missing, or which the compiler will compile in any case
   * because their {@code package-info.java} was saved: then its types must not be there already.
   */
  private Set<String> uncompiled(State state, List<PackageInfo> sources) throws IOException {
    Set<String> uncompiled = new TreeSet<>();
    for (Map.Entry<String, GeneratedFiles> each : state.packages().entrySet()) {
      if (!markers.exists(each.getKey()) || !classes.has(each.getValue())) {
        uncompiled.add(each.getKey());
      }
    }
    for (PackageInfo source : sources) {
      String name = source.packageName();
      if (state.packages().containsKey(name) && !classes.isNewer(name, source.file())) {
        uncompiled.add(name);
      }
    }
    return uncompiled;
  }

  /** The packages for which something else would be written than what was compiled. */
  private List<String> concerned(@Nullable State before, State after, List<PackageInfo> sources)
      throws IOException {
    Map<String, GeneratedFiles> old = before == null ? Map.of() : before.packages();
    Set<String> concerned = uncompiled(after, sources);
    for (Map.Entry<String, GeneratedFiles> each : after.packages().entrySet()) {
      String name = each.getKey();
      if (!each.getValue().equals(old.get(name))) {
        concerned.add(name);
      }
    }
    old.keySet().stream()
        .filter(name -> !after.packages().containsKey(name))
        .forEach(concerned::add);
    if (before != null && !before.api().looksLike(after.api())) {
      if (stale.hasSourcesOfOthers()) {
        concerned.addAll(after.packages().keySet());
      }
      addUsers(concerned, after.packages());
    }
    return List.copyOf(concerned);
  }

  /** Classes may fail to link with types that look otherwise, although their sources compile. */
  private static void addUsers(Set<String> concerned, Map<String, GeneratedFiles> packages) {
    boolean grows = true;
    while (grows) {
      grows = false;
      for (Map.Entry<String, GeneratedFiles> each : packages.entrySet()) {
        if (each.getValue().uses().stream().anyMatch(concerned::contains)) {
          grows |= concerned.add(each.getKey());
        }
      }
    }
  }

  /**
   * Whether the compiler has nothing to compile but what is generated again, and what that takes
   * along: then it need not look at the rest.
   */
  public boolean changedAlone() {
    return alone;
  }

  private void regenerate(
      @Nullable State before, State after, List<String> concerned, List<PackageInfo> sources)
      throws IOException {
    if (before == null) {
      stale.removeAll();
    }
    Map<String, Set<String>> types = reworded(before, after, concerned, sources);
    for (String name : concerned) {
      Set<String> some = types.getOrDefault(name, Set.of());
      stale.removePackage(name, after.packages().getOrDefault(name, NOTHING).only(some));
      if (before != null) {
        stale.removePackage(name, before.packages().getOrDefault(name, NOTHING).only(some));
      }
    }
    if (before == null || !before.api().looksLike(after.api())) {
      stale.removeClassesOfSources();
    }
    boolean noTestIsLeft = stale.removeClassesOfTests();
    alone = alone && noTestIsLeft;
    for (String name : concerned) {
      if (after.packages().containsKey(name)) {
        markers.write(
            name,
            after.fingerprint(),
            after.packages().keySet(),
            types.getOrDefault(name, Set.of()));
      } else {
        markers.delete(name);
        classes.deleteClass(Markers.className(name));
      }
    }
  }

  /**
   * The types whose comments alone differ, by package, of packages in which nothing else does: to
   * compile these will do.
   */
  private Map<String, Set<String>> reworded(
      @Nullable State before, State after, List<String> concerned, List<PackageInfo> sources)
      throws IOException {
    Map<String, Set<String>> types = new HashMap<>();
    if (before != null && before.api().looksLike(after.api())) {
      Set<String> uncompiled = uncompiled(before, sources);
      for (String name : concerned) {
        GeneratedFiles now = after.packages().get(name);
        GeneratedFiles old = before.packages().get(name);
        if (now != null && old != null && !uncompiled.contains(name)) {
          types.put(name, now.reworded(old));
        }
      }
    }
    return types;
  }

  /** The compiler shows errors where they belong, if it runs; so it has to. */
  private Outcome leaveToCompiler(@Nullable State before, Analysis analysis) throws IOException {
    for (String name : analysis.packageNames()) {
      Files.deleteIfExists(classes.index(name));
      markers.write(name, analysis.state().fingerprint(), analysis.packageNames(), Set.of());
    }
    if (before == null) {
      stale.removeAll();
    }
    return Outcome.FAULTY;
  }

  /** The last annotation is gone, and what was generated for it goes as well. */
  private Outcome forget(@Nullable State before) throws IOException {
    if (before != null) {
      for (Map.Entry<String, GeneratedFiles> each : before.packages().entrySet()) {
        stale.removePackage(each.getKey(), each.getValue());
        markers.delete(each.getKey());
        classes.deleteClass(Markers.className(each.getKey()));
      }
      memory.delete();
    }
    return Outcome.NOTHING_ANNOTATED;
  }
}
