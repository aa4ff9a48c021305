package io.stytchschemas.processor.source;

import io.stytchschemas.processor.declaration.Declaration;
import io.stytchschemas.processor.declaration.Entry;
import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.diagnostic.Location;
import io.stytchschemas.processor.diagnostic.Problem;
import io.stytchschemas.processor.schema.SchemaUri;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where the URIs that begin with a prefix live.
 *
 * @param packageName of the annotation that says so
 * @param prefix of URIs
 * @param target what stands in its place: a folder with a final slash, or a file, below the schema
 *     root or on the class path
 */
record UriMapping(String packageName, String prefix, String target) {
  private static final String FORM = "\"https://example.com/schemas/=local/dir/\"";

  /** The mappings of all declarations, longer prefixes first. */
  static List<UriMapping> of(
      List<Declaration> declarations, SchemaFiles files, Diagnostics problems) {
    List<UriMapping> mappings = new ArrayList<>();
    for (Declaration declaration : declarations) {
      for (int i = 0; i < declaration.uris().size(); i++) {
        Location at = Location.ofAnnotation(declaration.packageName(), "uris", i);
        String text = declaration.uris().get(i);
        Entry entry = Entry.parse(text);
        if (entry == null || !entry.key().matches(SchemaUri.SCHEME + ":.*")) {
          problems.report(Problem.ENTRY_INVALID, at, text, FORM);
        } else {
          add(declaration.packageName(), entry, at, files, problems, mappings);
        }
      }
    }
    mappings.sort(Comparator.comparingInt((UriMapping mapping) -> -mapping.prefix.length()));
    return List.copyOf(mappings);
  }

  private static void add(
      String packageName,
      Entry entry,
      Location at,
      SchemaFiles files,
      Diagnostics problems,
      List<UriMapping> out) {
    String local = SchemaFiles.normalized(entry.value());
    if (local == null) {
      problems.report(Problem.PATH_OUTSIDE_ROOT, at, entry.value(), files.place(entry.value()));
      return;
    }
    boolean folder = entry.key().endsWith("/") || entry.value().endsWith("/");
    if (!local.startsWith(SchemaFiles.CLASSPATH)
        && folder
        && !local.isEmpty()
        && files.kind(local) != FileTree.Kind.FOLDER) {
      problems.report(Problem.URI_FOLDER_MISSING, at, local, files.place(local));
      return;
    }
    String end = folder && !local.isEmpty() && !local.endsWith(":") ? "/" : "";
    UriMapping mapping = new UriMapping(packageName, entry.key(), local + end);
    Optional<UriMapping> other =
        out.stream()
            .filter(
                known ->
                    known.packageName.equals(packageName) && known.prefix.equals(mapping.prefix))
            .findFirst();
    if (other.isEmpty()) {
      out.add(mapping);
    } else if (!other.get().equals(mapping)) {
      problems.report(Problem.URI_MAPPED_TWICE, at, mapping.prefix, other.get().target);
    }
  }
}
