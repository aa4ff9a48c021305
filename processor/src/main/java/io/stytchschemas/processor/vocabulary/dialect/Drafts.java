package io.stytchschemas.processor.vocabulary.dialect;

import io.stytchschemas.processor.vocabulary.KeywordKind;
import io.stytchschemas.processor.vocabulary.applicator.AdditionalPropertiesKeyword;
import io.stytchschemas.processor.vocabulary.applicator.BranchesKeyword;
import io.stytchschemas.processor.vocabulary.applicator.ContainsKeyword;
import io.stytchschemas.processor.vocabulary.applicator.DependentSchemasKeyword;
import io.stytchschemas.processor.vocabulary.applicator.IfKeyword;
import io.stytchschemas.processor.vocabulary.applicator.ItemsKeyword;
import io.stytchschemas.processor.vocabulary.applicator.NotKeyword;
import io.stytchschemas.processor.vocabulary.applicator.PatternPropertiesKeyword;
import io.stytchschemas.processor.vocabulary.applicator.PrefixItemsKeyword;
import io.stytchschemas.processor.vocabulary.applicator.PropertiesKeyword;
import io.stytchschemas.processor.vocabulary.applicator.PropertyNamesKeyword;
import io.stytchschemas.processor.vocabulary.applicator.UnevaluatedKeyword;
import io.stytchschemas.processor.vocabulary.core.AnchorKeyword;
import io.stytchschemas.processor.vocabulary.core.DefsKeyword;
import io.stytchschemas.processor.vocabulary.core.IdKeyword;
import io.stytchschemas.processor.vocabulary.core.RecursiveAnchorKeyword;
import io.stytchschemas.processor.vocabulary.core.RefKeyword;
import io.stytchschemas.processor.vocabulary.format.FormatKeyword;
import io.stytchschemas.processor.vocabulary.metadata.ContentSchemaKeyword;
import io.stytchschemas.processor.vocabulary.metadata.FlagKeyword;
import io.stytchschemas.processor.vocabulary.metadata.TextKeyword;
import io.stytchschemas.processor.vocabulary.metadata.ValueKeyword;
import io.stytchschemas.processor.vocabulary.validation.DependentRequiredKeyword;
import io.stytchschemas.processor.vocabulary.validation.Draft4LimitKeyword;
import io.stytchschemas.processor.vocabulary.validation.EnumKeyword;
import io.stytchschemas.processor.vocabulary.validation.LimitNumberKeyword;
import io.stytchschemas.processor.vocabulary.validation.MultipleOfKeyword;
import io.stytchschemas.processor.vocabulary.validation.PatternKeyword;
import io.stytchschemas.processor.vocabulary.validation.RequiredKeyword;
import io.stytchschemas.processor.vocabulary.validation.SizeKeyword;
import io.stytchschemas.processor.vocabulary.validation.TypeKeyword;
import io.stytchschemas.processor.vocabulary.validation.UniqueItemsKeyword;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The versions of JSON Schema and the keywords of each. A keyword is added by its file and a line
 * here. Within a vocabulary the order is that of evaluation; those that look at what others
 * evaluated come last.
 */
public final class Drafts {
  private static final List<KeywordKind> NUMBERS =
      List.of(
          MultipleOfKeyword.MULTIPLE_OF,
          LimitNumberKeyword.MINIMUM,
          LimitNumberKeyword.MAXIMUM,
          LimitNumberKeyword.EXCLUSIVE_MINIMUM,
          LimitNumberKeyword.EXCLUSIVE_MAXIMUM);

  private static final List<KeywordKind> DRAFT_4_NUMBERS =
      all(List.of(MultipleOfKeyword.MULTIPLE_OF), List.of(Draft4LimitKeyword.values()));

  /** What all drafts have of validation, but types and the limits of numbers. */
  private static final List<KeywordKind> COMMON_VALIDATION =
      all(
          List.of(
              EnumKeyword.ENUM,
              RequiredKeyword.REQUIRED,
              PatternKeyword.PATTERN,
              UniqueItemsKeyword.UNIQUE_ITEMS),
          List.of(SizeKeyword.values()));

  private static final List<KeywordKind> VALIDATION =
      all(
          validation(TypeKeyword.TYPE, NUMBERS),
          List.of(
              EnumKeyword.CONST,
              DependentRequiredKeyword.DEPENDENT_REQUIRED,
              ContainsKeyword.MIN_CONTAINS,
              ContainsKeyword.MAX_CONTAINS));

  private static final List<KeywordKind> COMMON_APPLICATORS =
      List.of(
          PropertiesKeyword.PROPERTIES,
          PatternPropertiesKeyword.PATTERN_PROPERTIES,
          AdditionalPropertiesKeyword.ADDITIONAL_PROPERTIES,
          BranchesKeyword.ALL_OF,
          BranchesKeyword.ANY_OF,
          BranchesKeyword.ONE_OF,
          NotKeyword.NOT);

  private static final List<KeywordKind> IF = List.of(IfKeyword.IF, IfKeyword.THEN, IfKeyword.ELSE);

  private static final List<KeywordKind> TUPLES =
      List.of(ItemsKeyword.ITEMS_OR_TUPLE, ItemsKeyword.ADDITIONAL_ITEMS);

  private static final List<KeywordKind> UNEVALUATED = List.of(UnevaluatedKeyword.values());

  static final List<KeywordKind> META_DATA =
      List.of(
          TextKeyword.TITLE,
          TextKeyword.DESCRIPTION,
          ValueKeyword.DEFAULT,
          ValueKeyword.EXAMPLES,
          ValueKeyword.EXAMPLE,
          FlagKeyword.DEPRECATED,
          FlagKeyword.READ_ONLY,
          FlagKeyword.WRITE_ONLY);

  private static final List<KeywordKind> CONTENT =
      List.of(
          TextKeyword.CONTENT_ENCODING,
          TextKeyword.CONTENT_MEDIA_TYPE,
          ContentSchemaKeyword.CONTENT_SCHEMA);

  /** Older drafts do not define these, but nobody means anything else by them. */
  private static final List<KeywordKind> LATER_ANNOTATIONS =
      all(META_DATA, List.of(TextKeyword.COMMENT));

  public static final Draft DRAFT_2020_12 =
      new Draft(
          "draft 2020-12",
          "https://json-schema.org/draft/2020-12/schema",
          "$id",
          false,
          true,
          vocabularies(
              "https://json-schema.org/draft/2020-12/vocab/",
              Map.entry(
                  "core",
                  core(
                      IdKeyword.ID,
                      AnchorKeyword.ANCHOR,
                      AnchorKeyword.DYNAMIC_ANCHOR,
                      RefKeyword.DYNAMIC_REF)),
              Map.entry("validation", VALIDATION),
              Map.entry("format-annotation", List.of(FormatKeyword.FORMAT)),
              Map.entry("format-assertion", List.of(FormatKeyword.FORMAT)),
              Map.entry(
                  "applicator",
                  all(
                      COMMON_APPLICATORS,
                      IF,
                      List.of(
                          PrefixItemsKeyword.PREFIX_ITEMS,
                          ItemsKeyword.ITEMS,
                          ContainsKeyword.CONTAINS,
                          PropertyNamesKeyword.PROPERTY_NAMES,
                          DependentSchemasKeyword.DEPENDENT_SCHEMAS,
                          // Gone from the text, but the meta-schema still describes it.
                          DependentSchemasKeyword.DEPENDENCIES))),
              Map.entry("unevaluated", UNEVALUATED),
              Map.entry("meta-data", META_DATA),
              Map.entry("content", CONTENT)));

  public static final Draft DRAFT_2019_09 =
      new Draft(
          "draft 2019-09",
          "https://json-schema.org/draft/2019-09/schema",
          "$id",
          false,
          false,
          vocabularies(
              "https://json-schema.org/draft/2019-09/vocab/",
              Map.entry(
                  "core",
                  core(
                      IdKeyword.ID,
                      AnchorKeyword.ANCHOR,
                      RecursiveAnchorKeyword.RECURSIVE_ANCHOR,
                      RefKeyword.RECURSIVE_REF)),
              Map.entry("validation", VALIDATION),
              Map.entry("format", List.of(FormatKeyword.FORMAT)),
              Map.entry(
                  "applicator",
                  all(
                      COMMON_APPLICATORS,
                      IF,
                      TUPLES,
                      List.of(
                          ContainsKeyword.CONTAINS,
                          PropertyNamesKeyword.PROPERTY_NAMES,
                          DependentSchemasKeyword.DEPENDENT_SCHEMAS,
                          DependentSchemasKeyword.DEPENDENCIES,
                          UnevaluatedKeyword.UNEVALUATED_PROPERTIES,
                          UnevaluatedKeyword.UNEVALUATED_ITEMS))),
              Map.entry("meta-data", META_DATA),
              Map.entry("content", CONTENT)));

  public static final Draft DRAFT_7 =
      older(
          "draft-07",
          "http://json-schema.org/draft-07/schema",
          IdKeyword.ID_OR_ANCHOR,
          all(
              validation(TypeKeyword.TYPE, NUMBERS),
              COMMON_APPLICATORS,
              IF,
              List.of(
                  EnumKeyword.CONST,
                  ContainsKeyword.CONTAINS_ONE,
                  PropertyNamesKeyword.PROPERTY_NAMES,
                  TextKeyword.CONTENT_ENCODING,
                  TextKeyword.CONTENT_MEDIA_TYPE)));

  public static final Draft DRAFT_6 =
      older(
          "draft-06",
          "http://json-schema.org/draft-06/schema",
          IdKeyword.ID_OR_ANCHOR,
          all(
              validation(TypeKeyword.TYPE, NUMBERS),
              COMMON_APPLICATORS,
              List.of(
                  EnumKeyword.CONST,
                  ContainsKeyword.CONTAINS_ONE,
                  PropertyNamesKeyword.PROPERTY_NAMES)));

  /** What draft-04 has but for types and references, and OpenAPI 3.0 has of it. */
  static final List<KeywordKind> DRAFT_4_ASSERTIONS =
      all(COMMON_VALIDATION, DRAFT_4_NUMBERS, COMMON_APPLICATORS);

  public static final Draft DRAFT_4 =
      older(
          "draft-04",
          "http://json-schema.org/draft-04/schema",
          IdKeyword.DRAFT_4_ID,
          all(List.of(TypeKeyword.DRAFT_4_TYPE), DRAFT_4_ASSERTIONS));

  public static final List<Draft> ALL =
      List.of(DRAFT_2020_12, DRAFT_2019_09, DRAFT_7, DRAFT_6, DRAFT_4);

  private Drafts() {}

  /** The draft or dialect whose meta-schema has that URI: with or without "#", by http or https. */
  public static @Nullable Draft of(String uri) {
    String plain = uri.endsWith("#") ? uri.substring(0, uri.length() - 1) : uri;
    // Hyper-schemas add annotations alone.
    String bare = plain.replaceFirst("^https?:", "").replaceFirst("/hyper-schema$", "/schema");
    for (Draft draft : ALL) {
      if (draft.uri().replaceFirst("^https?:", "").equals(bare)) {
        return draft;
      }
    }
    return ApiDialects.of(uri);
  }

  /**
   * Whether a URI names no draft in particular, but "the current version of the specification"
   * (draft-04 core, section 6.1).
   */
  public static boolean isUnversioned(String uri) {
    return uri.matches("https?://json-schema\\.org/schema#?");
  }

  private static List<KeywordKind> core(KeywordKind... own) {
    return all(
        List.of(
            TextKeyword.SCHEMA,
            TextKeyword.COMMENT,
            ValueKeyword.VOCABULARY,
            RefKeyword.REF,
            DefsKeyword.DEFS,
            DefsKeyword.DEFINITIONS),
        List.of(own));
  }

  private static Draft older(String name, String uri, IdKeyword id, List<KeywordKind> kinds) {
    List<KeywordKind> keywords =
        all(
            List.of(id, TextKeyword.SCHEMA, RefKeyword.REF),
            List.of(DefsKeyword.values()),
            kinds,
            TUPLES,
            List.of(DependentSchemasKeyword.DEPENDENCIES, FormatKeyword.FORMAT),
            LATER_ANNOTATIONS);
    return new Draft(name, uri, id.keyword(), true, false, Map.of(uri, keywords));
  }

  private static List<KeywordKind> validation(TypeKeyword type, List<KeywordKind> numbers) {
    return all(List.of(type), COMMON_VALIDATION, numbers);
  }

  @SafeVarargs
  private static Map<String, List<KeywordKind>> vocabularies(
      String prefix, Map.Entry<String, List<KeywordKind>>... entries) {
    Map<String, List<KeywordKind>> vocabularies = new LinkedHashMap<>();
    for (Map.Entry<String, List<KeywordKind>> entry : entries) {
      vocabularies.put(prefix + entry.getKey(), entry.getValue());
    }
    return vocabularies;
  }

  /** Several lists in one, in order. */
  @SafeVarargs
  static List<KeywordKind> all(List<? extends KeywordKind>... lists) {
    List<KeywordKind> all = new ArrayList<>();
    for (List<? extends KeywordKind> list : lists) {
      all.addAll(list);
    }
    return List.copyOf(all);
  }
}
