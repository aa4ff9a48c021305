package io.stytchschemas.processor.vocabulary.link;

import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.diagnostic.Problem;
import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.json.JsonValue.JsonObject;
import io.stytchschemas.processor.schema.DynamicScope;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.schema.SchemaFile;
import io.stytchschemas.processor.vocabulary.Constants;
import io.stytchschemas.processor.vocabulary.KeywordKind;
import io.stytchschemas.processor.vocabulary.Role;
import io.stytchschemas.processor.vocabulary.applicator.BranchesKeyword;
import io.stytchschemas.processor.vocabulary.core.Reference;
import io.stytchschemas.processor.vocabulary.dialect.Keywords;
import io.stytchschemas.processor.vocabulary.format.FormatKeyword;
import io.stytchschemas.processor.vocabulary.metadata.FlagKeyword;
import io.stytchschemas.processor.vocabulary.metadata.ValueKeyword;
import io.stytchschemas.processor.vocabulary.validation.EnumKeyword;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds {@code oneOf} branches that {@code format} alone tells apart where it is an annotation:
 * what is valid for one of them is valid for the other, and so for none. The other branch may have
 * another format, or list strings.
 */
public final class FormatBranches {
  /** Tells no branches apart either. */
  private static final List<KeywordKind> BESIDE =
      List.of(FormatKeyword.FORMAT, ValueKeyword.DEFAULT, FlagKeyword.DEPRECATED);

  private static final String NO_FORMAT = "none";

  /** What is left of branches that take any string. */
  private static final Set<String> ANY_TEXT = Set.of("{}", "{\"type\":\"string\"}");

  private FormatBranches() {}

  /** Warns of such branches in schemas of the files; references must have been linked. */
  public static void check(Collection<SchemaFile> files, Diagnostics problems) {
    files.forEach(file -> file.schemas().forEach(schema -> check(schema, problems)));
  }

  private static void check(Schema schema, Diagnostics problems) {
    checkFormats(schema, problems);
    checkListed(schema, problems);
  }

  private static void checkFormats(Schema schema, Diagnostics problems) {
    Map<String, String> formats = new HashMap<>();
    for (Schema branch : BranchesKeyword.ONE_OF.of(schema)) {
      Schema meant = meant(branch);
      if (!FormatKeyword.isAsserted(meant) && meant.json() instanceof JsonObject json) {
        String format = Objects.requireNonNullElse(FormatKeyword.of(meant), NO_FORMAT);
        String other = formats.putIfAbsent(withoutFormat(json), format);
        if (other != null && !other.equals(format)) {
          problems.report(Problem.BRANCHES_BY_FORMAT, branch.location(), other, format);
        }
      }
    }
  }

  private static void checkListed(Schema schema, Diagnostics problems) {
    List<String> listed =
        BranchesKeyword.ONE_OF.of(schema).stream()
            .flatMap(branch -> EnumKeyword.listed(meant(branch)).stream())
            .toList();
    for (Schema branch : BranchesKeyword.ONE_OF.of(schema)) {
      Schema meant = meant(branch);
      String format = FormatKeyword.of(meant);
      if (!listed.isEmpty()
          && format != null
          && !FormatKeyword.isAsserted(meant)
          && meant.json() instanceof JsonObject json
          && ANY_TEXT.contains(withoutFormat(json))) {
        problems.report(Problem.FORMAT_TAKES_LISTED, branch.location(), format, listed.get(0));
      }
    }
  }

  private static Schema meant(Schema branch) {
    Schema target = Reference.target(branch, DynamicScope.EMPTY);
    return target == null ? branch : target;
  }

  private static String withoutFormat(JsonObject json) {
    Map<String, JsonValue> sorted = new TreeMap<>(json.members());
    sorted.keySet().removeIf(keyword -> Keywords.role(keyword) == Role.FOR_PEOPLE);
    BESIDE.forEach(keyword -> sorted.remove(keyword.keyword()));
    return Constants.text(new JsonObject(sorted, json.location()));
  }
}
