package io.stytchschemas.processor.plan;

import io.stytchschemas.processor.declaration.Declaration;
import io.stytchschemas.processor.declaration.Entry;
import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.diagnostic.Location;
import io.stytchschemas.processor.diagnostic.Nearest;
import io.stytchschemas.processor.diagnostic.Problem;
import io.stytchschemas.processor.json.JsonValue.JsonObject;
import io.stytchschemas.processor.schema.SchemaDocument;
import io.stytchschemas.processor.schema.SchemaSet;
import io.stytchschemas.processor.schema.SchemaUri;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/**
 * Names the schemas of a package: as the annotation's {@code names} has it, else by the title, the
 * last part of {@code $id} or the file name, whichever is the first to have a letter or digit.
 */
final class TopLevelNames {
  /** What follows the name in a file's name, or in an {@code $id} that is one. */
  private static final Pattern SEPARATORS_AT_END = Pattern.compile("[/:]+$");

  private static final Pattern FILE_ENDING =
      Pattern.compile("(?i)(?<=.)([._-]schema)?\\.(json|jsonschema)$|(?<=.)\\.schema$");

  private static final List<String> SUFFIXES = List.of("", "Validator");

  private final Declaration declaration;
  private final Diagnostics problems;
  private final Map<String, String> chosen = new LinkedHashMap<>();
  private final Map<String, SchemaDocument> owners = new HashMap<>();
  private final Set<SchemaDocument> seen = new LinkedHashSet<>();
  private final Set<String> heeded = new HashSet<>();

  TopLevelNames(Declaration declaration, Diagnostics problems) {
    this.declaration = declaration;
    this.problems = problems;
    for (String text : declaration.names()) {
      Entry entry = Entry.parse(text);
      if (entry != null) {
        chosen.put(entry.key(), entry.value());
      }
    }
  }

  /** The name of a file's type, which no other file of the package may have. */
  String claim(SchemaDocument document) {
    return claim(document, nameOf(document));
  }

  /** The same for what another module's types of a file lack. */
  String claimParts(SchemaDocument document) {
    String name = nameOf(document);
    return claim(document, choice(document) == null ? name + "Parts" : name);
  }

  private String claim(SchemaDocument document, String name) {
    for (String suffix : SUFFIXES) {
      String key = (name + suffix).toLowerCase(Locale.ROOT);
      SchemaDocument other = owners.putIfAbsent(key, document);
      if (other != null && other != document) {
        String remedy =
            Objects.requireNonNullElse(
                SchemaSet.idAsWritten(document.root()), document.source().path());
        problems.report(
            Problem.NAME_CLASH, document.root().location(), name, other.source().path(), remedy);
        break;
      }
    }
    return name;
  }

  /** Reports, once all names are claimed, what of the annotation was of no use for them. */
  void reportUnused() {
    for (int i = 0; i < declaration.names().size(); i++) {
      Entry entry = Entry.parse(declaration.names().get(i));
      if (entry != null && !heeded.contains(entry.key())) {
        List<String> nearest =
            Nearest.to(entry.key(), seen.stream().flatMap(TopLevelNames::identifiers));
        problems.report(
            Problem.ENTRY_UNUSED,
            Location.ofAnnotation(declaration.packageName(), "names", i),
            declaration.names().get(i),
            "no schema of this package has that $id or path"
                + (nearest.isEmpty() ? "" : "; the nearest: " + String.join(", ", nearest)));
      }
    }
    boolean trims =
        seen.stream()
            .flatMap(TopLevelNames::candidates)
            .anyMatch(name -> name.startsWith(declaration.trimPrefix()));
    if (!trims && !seen.isEmpty()) {
      problems.report(
          Problem.ENTRY_UNUSED,
          Location.ofAnnotation(declaration.packageName(), "trimPrefix"),
          declaration.trimPrefix(),
          "no schema has a title, $id or file name that begins with it");
    }
  }

  private static Stream<String> identifiers(SchemaDocument document) {
    String path = document.source().path();
    return Stream.of(SchemaSet.idAsWritten(document.root()), path).filter(Objects::nonNull);
  }

  private String nameOf(SchemaDocument document) {
    seen.add(document);
    String choice = choice(document);
    if (choice != null && isUsable(choice, document)) {
      return choice;
    }
    return candidates(document)
        .map(this::trimmed)
        .map(Names::topLevel)
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElseGet(() -> Names.nested(fileName(document)));
  }

  private @Nullable String choice(SchemaDocument document) {
    identifiers(document).filter(chosen::containsKey).forEach(heeded::add);
    return identifiers(document).map(chosen::get).filter(Objects::nonNull).findFirst().orElse(null);
  }

  private boolean isUsable(String name, SchemaDocument document) {
    String fault = null;
    if (!SourceVersion.isIdentifier(name)
        || SourceVersion.isKeyword(name, SourceVersion.RELEASE_17)) {
      fault = "it is not an identifier";
    } else if (ReservedTypes.contains(name)) {
      fault = "java.lang or generated code has a type of this name";
    }
    if (fault != null) {
      problems.report(Problem.NAME_INVALID, document.root().location(), name, fault);
    }
    return fault == null;
  }

  private static Stream<String> candidates(SchemaDocument document) {
    String title =
        document.root().json() instanceof JsonObject object ? object.string("title") : null;
    String id = SchemaSet.idAsWritten(document.root());
    return Stream.of(title, id == null ? null : withoutEnding(lastPart(id)), fileName(document))
        .filter(Objects::nonNull);
  }

  private static String fileName(SchemaDocument document) {
    return withoutEnding(lastPart(document.source().path()));
  }

  private String trimmed(String text) {
    String prefix = declaration.trimPrefix();
    return text.startsWith(prefix) && text.length() > prefix.length()
        ? text.substring(prefix.length())
        : text;
  }

  /** The last part of an identifier: of the fragment where it is one, else of the path. */
  private static String lastPart(String id) {
    SchemaUri uri = SchemaUri.parse(id);
    String path = uri.path().isEmpty() ? uri.decodedFragment() : uri.decodedPath();
    String whole = path.isEmpty() ? Objects.requireNonNullElse(uri.authority(), "") : path;
    String cut = SEPARATORS_AT_END.matcher(whole).replaceFirst("");
    return cut.substring(Math.max(cut.lastIndexOf('/'), cut.lastIndexOf(':')) + 1);
  }

  private static String withoutEnding(String fileName) {
    return FILE_ENDING.matcher(fileName).replaceFirst("");
  }
}
