package io.stytchschemas.processor.vocabulary.dialect;

import io.stytchschemas.json.Spellings;
import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.diagnostic.Nearest;
import io.stytchschemas.processor.diagnostic.Problem;
import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.json.JsonValue.JsonObject;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.schema.SchemaResource;
import io.stytchschemas.processor.vocabulary.Assertion;
import io.stytchschemas.processor.vocabulary.KeywordKind;
import io.stytchschemas.processor.vocabulary.core.IdKeyword;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Members of schemas that are no keywords of their dialects, and check nothing. */
final class UnknownMembers {
  private final Diagnostics problems;
  private final Map<String, List<Member>> members = new LinkedHashMap<>();

  /** A member that is no keyword. */
  private record Member(
      JsonObject holder, JsonValue value, SchemaResource resource, VocabularyDialect dialect) {
    /** Whether references lead into it. */
    boolean isReached() {
      return resource.file().isReached(value.location().pointer());
    }

    Schema schema() {
      return Objects.requireNonNull(resource.file().schemaAt(holder.location().pointer()));
    }
  }

  UnknownMembers(Diagnostics problems) {
    this.problems = problems;
  }

  /** Notes those of a schema; warns at once of what a reference beside it hides. */
  void note(JsonObject json, SchemaResource resource, VocabularyDialect dialect) {
    boolean onlyReference = dialect.isOnlyReference(json);
    json.members()
        .forEach(
            (name, value) -> {
              if (onlyReference && dialect.knows(name) && SiblingsOfRef.areMissed(name)) {
                problems.report(
                    Problem.KEYWORD_WITHOUT_EFFECT, value.location(), name, SiblingsOfRef.REASON);
              } else if (!onlyReference && !dialect.knows(name) && !name.startsWith("x-")) {
                members
                    .computeIfAbsent(name, any -> new ArrayList<>())
                    .add(new Member(json, value, resource, dialect));
              }
            });
  }

  /**
   * Warns, once for each name. Called when all references are linked: a member into which they lead
   * holds schemas, and so do those beside it where the object is but a holder of such.
   */
  void report() {
    Set<Schema> holders = new HashSet<>();
    members.values().stream()
        .flatMap(List::stream)
        .filter(Member::isReached)
        .map(Member::schema)
        .filter(schema -> schema.keywords().stream().noneMatch(Assertion.class::isInstance))
        .forEach(holders::add);
    members.forEach(
        (name, all) ->
            all.stream()
                .filter(each -> !each.isReached() && !holders.contains(each.schema()))
                .findFirst()
                .ifPresent(each -> report(name, each.value(), each.dialect())));
  }

  private void report(String name, JsonValue value, VocabularyDialect dialect) {
    if (IdKeyword.isOfDraft4(name) && dialect.knows(IdKeyword.ID.keyword())) {
      problems.report(Problem.ID_WITHOUT_DOLLAR, value.location(), dialect.name());
      return;
    }
    for (Draft draft : Drafts.ALL) {
      boolean known =
          draft.vocabularies().values().stream()
              .flatMap(List::stream)
              .anyMatch(kind -> kind.keyword().equals(name));
      if (known) {
        problems.report(
            Problem.KEYWORD_WITHOUT_EFFECT,
            value.location(),
            name,
            dialect.name() + " does not have it; it is a keyword of " + remedy(draft, dialect));
        return;
      }
    }
    problems.report(
        Problem.KEYWORD_UNKNOWN, value.location(), name, dialect.name(), meant(name, dialect));
  }

  /** A question, where a keyword is nearly the one that stands there; else nothing. */
  private static String meant(String name, VocabularyDialect dialect) {
    List<String> nearest =
        Spellings.nearest(
            name,
            dialect.draft().vocabularies().values().stream()
                .flatMap(List::stream)
                .map(KeywordKind::keyword)
                .filter(keyword -> Nearest.isSlip(name, keyword)));
    return nearest.isEmpty() ? "" : "; did you mean " + nearest.get(0) + "?";
  }

  private static String remedy(Draft draft, VocabularyDialect dialect) {
    return ApiDialects.ALL.contains(dialect.draft())
        ? draft.name() + ", and may be one of OpenAPI 3.1"
        : draft.name() + ": declare \"$schema\": \"" + draft.uri() + "\"";
  }
}
