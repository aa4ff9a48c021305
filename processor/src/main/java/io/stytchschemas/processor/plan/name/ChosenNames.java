package io.stytchschemas.processor.plan.name;

import io.stytchschemas.json.Spellings;
import io.stytchschemas.processor.declaration.Declaration;
import io.stytchschemas.processor.declaration.Entry;
import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.diagnostic.Location;
import io.stytchschemas.processor.diagnostic.Problem;
import io.stytchschemas.processor.schema.SchemaDocument;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names that an annotation chooses: of documents by their identifiers, one by one or by a
 * pattern, and of what stands below by these and a JSON Pointer.
 */
public final class ChosenNames {
  private final Declaration declaration;
  private final Map<String, String> chosen = new LinkedHashMap<>();
  private final Map<String, NamePattern> patterns = new LinkedHashMap<>();
  private final Set<String> heeded = new HashSet<>();
  private final Set<SchemaDocument> seen = new LinkedHashSet<>();

  public ChosenNames(Declaration declaration) {
    this.declaration = declaration;
    for (String text : declaration.names()) {
      Entry entry = Entry.parse(text);
      if (entry != null) {
        if (entry.isPattern()) {
          patterns.putIfAbsent(entry.key(), NamePattern.of(entry));
        } else {
          chosen.put(entry.key(), entry.value());
        }
      }
    }
  }

  /** The name of a document's type; null where the annotation leaves it open. */
  public @Nullable String of(SchemaDocument document) {
    seen.add(document);
    return first(document.identifiers());
  }

  /** The name that the first pattern makes which is about a document; null where none is. */
  @Nullable String byPattern(SchemaDocument document) {
    String name = null;
    for (Map.Entry<String, NamePattern> pattern : patterns.entrySet()) {
      for (String identifier : document.identifiers()) {
        String made = pattern.getValue().name(identifier);
        if (made != null) {
          heeded.add(pattern.getKey());
          name = name == null ? made : name;
        }
      }
    }
    return name;
  }

  /**
   * The name of what stands in a document.
   *
   * @param pointer its JSON Pointer in the file
   */
  public @Nullable String of(SchemaDocument document, String pointer) {
    if (chosen.isEmpty() || !pointer.startsWith(document.pointer())) {
      return null;
    }
    String below = pointer.substring(document.pointer().length());
    String part = '#' + document.pointer();
    return first(
        document.identifiers().stream()
            .map(id -> part.length() > 1 && id.endsWith(part) ? id + below : id + '#' + below)
            .toList());
  }

  private @Nullable String first(List<String> keys) {
    String name = null;
    for (String key : keys) {
      if (chosen.containsKey(key)) {
        heeded.add(key);
        name = name == null ? chosen.get(key) : name;
      }
    }
    return name;
  }

  /** Reports, once all is named, what was of no use. */
  public void reportUnused(Diagnostics problems) {
    for (int i = 0; i < declaration.names().size(); i++) {
      Entry entry = Entry.parse(declaration.names().get(i));
      if (entry != null && !heeded.contains(entry.key())) {
        List<String> nearest =
            Spellings.nearest(
                entry.key(), seen.stream().flatMap(document -> document.identifiers().stream()));
        problems.report(
            Problem.ENTRY_UNUSED,
            Location.ofAnnotation(declaration.packageName(), "names", i),
            declaration.names().get(i),
            "no schema of this package has that $id or path, and nothing in one stands there"
                + (entry.key().indexOf(Entry.STAR) < 0 || entry.isPattern()
                    ? ""
                    : " (a * stands for many where there is one on each side)")
                + Spellings.hint(nearest));
      }
    }
  }
}
