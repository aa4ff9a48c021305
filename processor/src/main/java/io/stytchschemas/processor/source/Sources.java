package io.stytchschemas.processor.source;

import io.stytchschemas.processor.declaration.Declaration;
import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.diagnostic.Location;
import io.stytchschemas.processor.schema.ApiDescription;
import io.stytchschemas.processor.schema.FileFinder;
import io.stytchschemas.processor.schema.SchemaSource;
import io.stytchschemas.processor.source.NamedFiles.Naming;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The schema files of a compilation: which packages name them, and what references may reach. */
public final class Sources {

  /**
   * What a package names: a file, or a part of one.
   *
   * @param pointer of the part; "" for the whole file
   */
  public record Named(SchemaSource source, String pointer) {}

  private final SourceReader reader;
  private final ReferenceFinder finder;
  private final NamedFiles files;
  private final List<Named> named;

  private Sources(
      SourceReader reader, ReferenceFinder finder, NamedFiles files, List<Named> named) {
    this.reader = reader;
    this.finder = finder;
    this.files = files;
    this.named = named;
  }

  /** Finds and reads the files that the declarations name. */
  public static Sources gather(
      List<Declaration> declarations, SchemaFiles files, Diagnostics problems) {
    SourceReader reader = new SourceReader(files, problems);
    NamedFiles namedFiles = NamedFiles.of(declarations, files, reader, problems);
    List<Named> named = new ArrayList<>();
    for (NamedFiles.Document document : namedFiles.documents()) {
      SchemaSource source = reader.read(document.path());
      if (source != null) {
        named.add(new Named(source, document.pointer()));
      }
    }
    ReferenceFinder finder =
        new ReferenceFinder(
            UriMapping.of(declarations, files, problems), namedFiles, files, reader);
    return new Sources(reader, finder, namedFiles, List.copyOf(named));
  }

  /** What the packages name, in the order of packages, values, paths and places. */
  public List<Named> named() {
    return named;
  }

  /** Whether all that is named could be read; else references to it would seem broken. */
  public boolean isComplete() {
    return files.isComplete() && named.size() == files.documents().size();
  }

  /** Finds what references lead to. */
  public FileFinder finder() {
    return finder;
  }

  /** The declaration whose package a document belongs to; null for what only references reach. */
  public @Nullable Declaration owner(String path, String pointer) {
    Naming naming = files.naming(path, pointer);
    return naming == null ? null : naming.declaration();
  }

  /**
   * The dialect of a file that declares none: that of the description of an API from which
   * references reach it, else of the package which names it or reaches it.
   */
  public String dialect(String path) {
    Naming naming = finder.naming(path);
    SchemaSource origin = finder.reachedFrom(path);
    while (origin != null) {
      ApiDescription api = ApiDescription.of(origin.json());
      if (api != null && api.dialect() != null) {
        return api.dialect();
      }
      origin = finder.reachedFrom(origin);
    }
    return naming == null ? Declaration.DEFAULT_DIALECT : naming.declaration().dialect();
  }

  /** Whether the package which names a file, or from which references reach it, asserts formats. */
  public boolean assertsFormats(String path) {
    Naming naming = finder.naming(path);
    return naming != null && naming.declaration().assertFormats();
  }

  /** Likewise where Stytch's rules bind. */
  public List<String> rules(String path) {
    Naming naming = finder.naming(path);
    return naming == null ? List.of() : naming.declaration().rules();
  }

  /** Likewise the classes chosen for values. */
  public List<String> types(String path) {
    Naming naming = finder.naming(path);
    return naming == null ? List.of() : naming.declaration().types();
  }

  /** The annotation value to which a file's problems belong; null for a file that nothing names. */
  public @Nullable Location namedBy(String path) {
    Naming naming = finder.naming(path);
    return naming == null ? null : naming.at();
  }

  /** The files read so far on account of one package, by path. */
  public List<InputFile> inputs(Declaration declaration) {
    return inputs().stream()
        .filter(
            input -> {
              Naming naming = finder.naming(input.path());
              return naming != null && naming.declaration().equals(declaration);
            })
        .toList();
  }

  /** The files read so far, by path. */
  public List<InputFile> inputs() {
    return reader.inputs();
  }
}
