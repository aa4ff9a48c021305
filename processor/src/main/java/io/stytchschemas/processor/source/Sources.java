package io.stytchschemas.processor.source;

import io.stytchschemas.processor.declaration.Declaration;
import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.diagnostic.Location;
import io.stytchschemas.processor.diagnostic.Problem;
import io.stytchschemas.processor.schema.SchemaSet;
import io.stytchschemas.processor.schema.SchemaSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The schema files of a compilation: which packages name them, and what references may reach. */
public final class Sources {

  /** Who named a file, and where. */
  private record Naming(Declaration declaration, Location at) {}

  private final SourceReader reader;
  private final ReferenceFinder finder;
  private final Map<String, Naming> named;
  private final Map<String, Naming> references;
  private final List<SchemaSource> sources;

  private Sources(
      SourceReader reader,
      ReferenceFinder finder,
      Map<String, Naming> named,
      Map<String, Naming> references,
      List<SchemaSource> sources) {
    this.reader = reader;
    this.finder = finder;
    this.named = named;
    this.references = references;
    this.sources = sources;
  }

  /** Finds and reads the files that the declarations name. */
  public static Sources gather(
      List<Declaration> declarations, SchemaFiles files, Diagnostics problems) {
    Map<String, Naming> named = new LinkedHashMap<>();
    Map<String, Naming> references = new LinkedHashMap<>();
    for (Declaration declaration : declarations) {
      collect(declaration, "value", declaration.value(), files, problems, named);
      collect(declaration, "references", declaration.references(), files, problems, references);
    }
    SourceReader reader = new SourceReader(files, problems);
    List<SchemaSource> sources = new ArrayList<>();
    for (String path : named.keySet()) {
      SchemaSource source = reader.read(path);
      if (source != null) {
        sources.add(source);
      }
    }
    ReferenceFinder finder =
        new ReferenceFinder(
            UriMapping.of(declarations, files, problems),
            List.copyOf(references.keySet()),
            files,
            reader);
    return new Sources(reader, finder, named, references, List.copyOf(sources));
  }

  private static void collect(
      Declaration declaration,
      String member,
      List<String> values,
      SchemaFiles files,
      Diagnostics problems,
      Map<String, Naming> out) {
    for (int i = 0; i < values.size(); i++) {
      Location at = Location.ofAnnotation(declaration.packageName(), member, i);
      for (String path : files.match(values.get(i), at, problems)) {
        Naming first = out.putIfAbsent(path, new Naming(declaration, at));
        if (first != null && member.equals("value") && !first.declaration().equals(declaration)) {
          problems.report(
              Problem.FILE_OF_TWO_PACKAGES, at, path, first.declaration().packageName());
        }
      }
    }
  }

  /** The files that the packages name, in the order of packages, values and paths. */
  public List<SchemaSource> named() {
    return sources;
  }

  /** Whether every file that is named could be read; else references to it would seem broken. */
  public boolean isComplete() {
    return sources.size() == named.size();
  }

  /** Finds what references lead to. */
  public SchemaSet.Finder finder() {
    return finder;
  }

  /** The declaration whose package a file belongs to; null for one that only references reach. */
  public @Nullable Declaration owner(String path) {
    Naming naming = named.get(path);
    return naming == null ? null : naming.declaration();
  }

  /**
   * The dialect of a file that declares none: that of the package which names it, or from which
   * references reach it.
   */
  public String dialect(String path) {
    Naming naming = naming(path);
    return naming == null ? Declaration.DEFAULT_DIALECT : naming.declaration().dialect();
  }

  /** Whether the package which names a file, or from which references reach it, asserts formats. */
  public boolean assertsFormats(String path) {
    Naming naming = naming(path);
    return naming != null && naming.declaration().assertFormats();
  }

  /** Likewise where Stytch's rules bind. */
  public List<String> rules(String path) {
    Naming naming = naming(path);
    return naming == null ? List.of() : naming.declaration().rules();
  }

  /** The annotation value to which a file's problems belong; null for a file that nothing names. */
  public @Nullable Location namedBy(String path) {
    Naming naming = naming(path);
    return naming == null ? null : naming.at();
  }

  private @Nullable Naming naming(String path) {
    String origin = path;
    while (origin != null) {
      Naming naming = named.getOrDefault(origin, references.get(origin));
      if (naming != null) {
        return naming;
      }
      origin = finder.reachedFrom(origin);
    }
    return null;
  }

  /** The files read so far on account of one package, by path. */
  public List<InputFile> inputs(Declaration declaration) {
    return inputs().stream()
        .filter(
            input -> {
              Naming naming = naming(input.path());
              return naming != null && naming.declaration().equals(declaration);
            })
        .toList();
  }

  /** The files read so far, by path. */
  public List<InputFile> inputs() {
    return reader.inputs();
  }
}
