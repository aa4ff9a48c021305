package io.stytchschemas.processor.plan.name;

import io.stytchschemas.processor.declaration.Declaration;
import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.diagnostic.Location;
import io.stytchschemas.processor.diagnostic.Problem;
import io.stytchschemas.processor.schema.DynamicScope;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.schema.SchemaDocument;
import io.stytchschemas.processor.vocabulary.core.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/**
 * Names the documents of a package: as the annotation's {@code names} has it, else by the first of
 * their texts that has a letter or digit.
 */
public final class TopLevelNames {

  private final Declaration declaration;
  private final Diagnostics problems;
  private final ChosenNames chosen;
  private final Map<String, SchemaDocument> owners = new HashMap<>();
  private final Map<SchemaDocument, String> names = new LinkedHashMap<>();
  private final List<Clash> clashes = new ArrayList<>();

  private record Clash(String name, SchemaDocument document, SchemaDocument other) {}

  public TopLevelNames(Declaration declaration, ChosenNames chosen, Diagnostics problems) {
    this.declaration = declaration;
    this.chosen = chosen;
    this.problems = problems;
  }

  /** The name of a file's type, which no other file of the package may have. */
  public String claim(SchemaDocument document) {
    return claim(document, nameOf(document));
  }

  /** The same for what another module's types of a file lack. */
  public String claimParts(SchemaDocument document) {
    String name = nameOf(document);
    return claim(document, chosen.of(document) == null ? name + "Parts" : name);
  }

  private String claim(SchemaDocument document, String name) {
    SchemaDocument other = owners.putIfAbsent(name.toLowerCase(Locale.ROOT), document);
    names.put(document, name);
    if (other != null) {
      clashes.add(new Clash(name, document, other));
    }
    return name;
  }

  /**
   * Reports, once all names are claimed, those that two have.
   *
   * @param reported the documents that have an identifier of another: that is what is wrong with
   *     them
   */
  public void reportClashes(Set<SchemaDocument> reported) {
    for (Clash clash : clashes) {
      if (!reported.contains(clash.document)) {
        problems.report(
            Problem.NAME_CLASH,
            clash.document.root().location(),
            clash.name,
            clash.other.path(),
            ownIdentifier(clash),
            remedyForAll(clash));
      }
    }
  }

  /** What names the one document and not the other: its path, if nothing better does. */
  private static String ownIdentifier(Clash clash) {
    List<String> others = clash.other.identifiers();
    return clash.document.identifiers().stream()
        .filter(each -> !others.contains(each))
        .findFirst()
        .orElseGet(clash.document::path);
  }

  /** What would name both, and all beside them, each for itself; "" where nothing does. */
  private String remedyForAll(Clash clash) {
    NamePattern pattern = NamePattern.beside(clash.document);
    boolean isForBoth = by(pattern, clash.document) != null && by(pattern, clash.other) != null;
    return isForBoth && namesEachForItself(pattern)
        ? ", or take the whole key or file name for each beside it: names = \"" + pattern + '"'
        : "";
  }

  /** The name by a pattern; null where that is not about a document, or another is chosen. */
  private @Nullable String by(NamePattern pattern, SchemaDocument document) {
    String name = chosen.of(document) == null ? pattern.name(document.path()) : null;
    return name == null ? null : complete(document, name);
  }

  /** Whether no two of the package would have one name by it. */
  private boolean namesEachForItself(NamePattern pattern) {
    Set<String> distinct = new HashSet<>();
    return names.entrySet().stream()
        .map(each -> Objects.requireNonNullElse(by(pattern, each.getKey()), each.getValue()))
        .allMatch(name -> distinct.add(name.toLowerCase(Locale.ROOT)));
  }

  /** Reports, once all names are claimed, what was of no use for any. */
  public void reportUnused() {
    boolean trims =
        names.keySet().stream()
            .flatMap(NameTexts::of)
            .anyMatch(name -> name.startsWith(declaration.trimPrefix()));
    if (!trims && !names.isEmpty()) {
      problems.report(
          Problem.ENTRY_UNUSED,
          Location.ofAnnotation(declaration.packageName(), "trimPrefix"),
          declaration.trimPrefix(),
          "no schema has a title, $id, key or file name that begins with it");
    }
  }

  private String nameOf(SchemaDocument document) {
    String choice = chosen.of(document);
    if (choice != null && isUsable(choice, document)) {
      return choice;
    }
    String patterned = chosen.byPattern(document);
    String name = patterned == null ? ofTexts(document) : patterned;
    return complete(document, name);
  }

  private static String complete(SchemaDocument document, String name) {
    return isAlias(document) ? name + "Ref" : name;
  }

  private String ofTexts(SchemaDocument document) {
    return NameTexts.of(document)
        .map(this::trimmed)
        .map(Names::topLevel)
        .filter(each -> !each.isEmpty())
        .findFirst()
        .orElseGet(() -> Names.nested(NameTexts.keyOrFileName(document)));
  }

  /**
   * Whether a part of a file is but a reference to another document, and so has its type: {@code
   * "Pet": {"$ref": "schemas/pet.yaml"}} leaves the name to that file.
   */
  private static boolean isAlias(SchemaDocument document) {
    Schema target = Reference.target(document.root(), DynamicScope.EMPTY);
    return !document.pointer().isEmpty()
        && target != null
        && target.document() != document
        && document.root().keywords().size() == 1;
  }

  /** What is no identifier has been reported where the annotation says it. */
  private boolean isUsable(String name, SchemaDocument document) {
    if (ReservedTypes.contains(name)) {
      problems.report(
          Problem.NAME_INVALID,
          document.root().location(),
          name,
          "java.lang or generated code has it already");
      return false;
    }
    return SourceVersion.isIdentifier(name) && !SourceVersion.isKeyword(name);
  }

  private String trimmed(String text) {
    String prefix = declaration.trimPrefix();
    return text.startsWith(prefix) && text.length() > prefix.length()
        ? text.substring(prefix.length())
        : text;
  }
}
