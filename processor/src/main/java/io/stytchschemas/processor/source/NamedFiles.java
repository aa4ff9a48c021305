package io.stytchschemas.processor.source;

import io.stytchschemas.processor.declaration.Declaration;
import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.diagnostic.Location;
import io.stytchschemas.processor.diagnostic.Problem;
import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.schema.ApiDescription;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which files, and which schemas in them, the annotations name: to have types, or for references.
 */
final class NamedFiles {

  /** Who named a file, and where. */
  record Naming(Declaration declaration, Location at) {}

  /** A file, or a part of one. */
  record Document(String path, String pointer) {
    @Override
    public String toString() {
      return pointer.isEmpty() ? path : path + '#' + pointer;
    }
  }

  private final SchemaFiles files;
  private final SourceReader reader;
  private final Diagnostics problems;
  private final Map<Document, Naming> documents = new LinkedHashMap<>();
  private final Map<String, Naming> byPath = new LinkedHashMap<>();
  private final Map<String, Map<String, Naming>> references = new LinkedHashMap<>();
  private boolean complete = true;

  private NamedFiles(SchemaFiles files, SourceReader reader, Diagnostics problems) {
    this.files = files;
    this.reader = reader;
    this.problems = problems;
  }

  static NamedFiles of(
      List<Declaration> declarations,
      SchemaFiles files,
      SourceReader reader,
      Diagnostics problems) {
    NamedFiles named = new NamedFiles(files, reader, problems);
    for (Declaration declaration : declarations) {
      named.addValues(declaration);
      named.addReferences(declaration);
    }
    return named;
  }

  private void addValues(Declaration declaration) {
    for (int i = 0; i < declaration.value().size(); i++) {
      Location at = Location.ofAnnotation(declaration.packageName(), "value", i);
      String text = declaration.value().get(i);
      Fragment fragment = fragment(text);
      List<String> paths = files.match(withoutFragment(text), at, problems);
      complete &= !paths.isEmpty();
      for (String path : paths) {
        Naming naming = new Naming(declaration, at);
        byPath.putIfAbsent(path, naming);
        if (fragment == null) {
          addWhole(path, naming);
        } else {
          addParts(path, fragment, naming);
        }
      }
    }
  }

  private void addReferences(Declaration declaration) {
    Map<String, Naming> own =
        references.computeIfAbsent(declaration.packageName(), any -> new LinkedHashMap<>());
    for (int i = 0; i < declaration.references().size(); i++) {
      Location at = Location.ofAnnotation(declaration.packageName(), "references", i);
      String text = declaration.references().get(i);
      List<String> paths = files.match(withoutFragment(text), at, problems);
      complete &= !paths.isEmpty();
      paths.forEach(path -> own.putIfAbsent(path, new Naming(declaration, at)));
    }
  }

  /** What follows the "#", unless that is part of a file's name. */
  private @Nullable Fragment fragment(String text) {
    int hash = fragmentStart(text);
    return hash < 0 || hash == text.length() - 1 ? null : new Fragment(text.substring(hash + 1));
  }

  private String withoutFragment(String text) {
    int hash = fragmentStart(text);
    return hash < 0 ? text : text.substring(0, hash);
  }

  private int fragmentStart(String text) {
    int hash = text.indexOf('#');
    boolean isPointer = hash >= 0 && text.startsWith("/", hash + 1);
    boolean isName = hash > 0 && !isPointer && files.kind(text) == FileTree.Kind.FILE;
    return isName ? -1 : hash;
  }

  private void addWhole(String path, Naming naming) {
    JsonValue json = reader.json(path);
    ApiDescription api = json == null ? null : ApiDescription.of(json);
    if (api == null) {
      add(new Document(path, ""), naming);
    } else if (api.dialect() == null) {
      complete = false;
      problems.report(Problem.API_VERSION, Location.of(path), api.name());
    } else {
      complete = false;
      problems.report(Problem.FRAGMENT_MISSING, naming.at(), path, api.name());
    }
  }

  private void addParts(String path, Fragment fragment, Naming naming) {
    JsonValue json = reader.json(path);
    if (json == null) {
      complete = false;
      return;
    }
    Fragment.Match match = fragment.in(json);
    if (match.pointers().isEmpty()) {
      complete = false;
      problems.report(
          Problem.FRAGMENT_NOT_FOUND, naming.at(), fragment.text(), path, match.fault());
    }
    reader.divide(path, match.pointers());
    match.pointers().forEach(pointer -> add(new Document(path, pointer), naming));
  }

  private void add(Document document, Naming naming) {
    Naming first = documents.putIfAbsent(document, naming);
    if (first != null && !first.declaration().equals(naming.declaration())) {
      problems.report(
          Problem.FILE_OF_TWO_PACKAGES, naming.at(), document, first.declaration().packageName());
    }
  }

  /** What has types, in the order of packages, values, paths and places. */
  List<Document> documents() {
    return List.copyOf(documents.keySet());
  }

  /** Whether every value named something. */
  boolean isComplete() {
    return complete;
  }

  /** Whether a file is named for its types. */
  boolean names(String path) {
    return byPath.containsKey(path);
  }

  /** Who named a document for its types; null where nobody did. */
  @Nullable Naming naming(String path, String pointer) {
    return documents.get(new Document(path, pointer));
  }

  /** Who named a file first, for its types or else for references; null where nobody did. */
  @Nullable Naming naming(String path) {
    Naming naming = byPath.get(path);
    if (naming != null) {
      return naming;
    }
    return references.values().stream()
        .filter(own -> own.containsKey(path))
        .findFirst()
        .map(own -> own.get(path))
        .orElse(null);
  }

  /** The files that a package names for references; those of all packages where it is none. */
  List<String> references(String packageName) {
    Map<String, Naming> own = references.get(packageName);
    return own != null
        ? List.copyOf(own.keySet())
        : references.values().stream().flatMap(each -> each.keySet().stream()).distinct().toList();
  }
}
