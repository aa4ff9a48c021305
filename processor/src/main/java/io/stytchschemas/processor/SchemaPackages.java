package io.stytchschemas.processor;

import io.stytchschemas.processor.declaration.Declaration;
import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.diagnostic.Location;
import io.stytchschemas.processor.plan.SchemaPackage;
import io.stytchschemas.processor.schema.FileFinder;
import io.stytchschemas.processor.schema.SchemaDocument;
import io.stytchschemas.processor.schema.SchemaSet;
import io.stytchschemas.processor.source.Sources;
import io.stytchschemas.processor.vocabulary.dialect.MetaSchemas;
import io.stytchschemas.processor.vocabulary.dialect.SchemaReader;
import io.stytchschemas.processor.vocabulary.link.FormatBranches;
import io.stytchschemas.processor.vocabulary.link.Linker;
import io.stytchschemas.processor.vocabulary.link.LoopCheck;
import java.util.List;
import java.util.Objects;

/** Reads and links the schemas that packages name; more are read as references reach them. */
final class SchemaPackages {
  private SchemaPackages() {}

  /** The packages in the order of their declarations, with what could be read. */
  static List<SchemaPackage> read(
      List<Declaration> declarations, Sources sources, Diagnostics problems) {
    FileFinder finder = MetaSchemas.beside(sources.finder());
    SchemaReader reader = reader(declarations, sources, finder, problems);
    SchemaSet schemas = new SchemaSet(reader, finder, problems);
    List<SchemaDocument> documents =
        sources.named().stream()
            .map(each -> schemas.add(each.source(), each.pointer()))
            .filter(Objects::nonNull)
            .toList();
    boolean isComplete = sources.isComplete() && documents.size() == sources.named().size();
    Linker.link(documents, schemas, isComplete, problems);
    reader.reportUnknown();
    LoopCheck.check(schemas.files(), problems);
    FormatBranches.check(schemas.files(), problems);
    return declarations.stream()
        .map(each -> new SchemaPackage(each, named(each, documents, sources)))
        .toList();
  }

  private static SchemaReader reader(
      List<Declaration> declarations, Sources sources, FileFinder finder, Diagnostics problems) {
    SchemaReader reader =
        new SchemaReader(
            problems,
            finder,
            source -> sources.dialect(source.path()),
            source -> sources.assertsFormats(source.path()));
    for (Declaration declaration : declarations) {
      reader.expect(
          declaration.dialect(), Location.ofAnnotation(declaration.packageName(), "dialect"));
    }
    return reader;
  }

  private static List<SchemaDocument> named(
      Declaration declaration, List<SchemaDocument> documents, Sources sources) {
    return documents.stream()
        .filter(each -> declaration.equals(sources.owner(each.source().path(), each.pointer())))
        .toList();
  }
}
