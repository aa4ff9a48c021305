package io.stytchschemas.processor.vocabulary.dialect;

import io.stytchschemas.processor.schema.ApiDescription;
import io.stytchschemas.processor.vocabulary.KeywordKind;
import io.stytchschemas.processor.vocabulary.applicator.DiscriminatorKeyword;
import io.stytchschemas.processor.vocabulary.applicator.ItemsKeyword;
import io.stytchschemas.processor.vocabulary.core.RefKeyword;
import io.stytchschemas.processor.vocabulary.format.FormatKeyword;
import io.stytchschemas.processor.vocabulary.metadata.ValueKeyword;
import io.stytchschemas.processor.vocabulary.validation.NullableKeyword;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The dialects of schemas in descriptions of APIs. */
final class ApiDialects {
  private static final List<KeywordKind> FOR_PEOPLE =
      List.of(ValueKeyword.XML, ValueKeyword.EXTERNAL_DOCS);

  /** Its Schema Object: a part of draft-04, with some keywords of its own. */
  private static final Draft OPEN_API_3_0 =
      new Draft(
          "OpenAPI 3.0",
          ApiDescription.OPEN_API_3_0,
          "$id",
          true,
          false,
          Map.of(
              ApiDescription.OPEN_API_3_0,
              Drafts.all(
                  List.of(NullableKeyword.values()),
                  Drafts.DRAFT_4_ASSERTIONS,
                  List.of(
                      RefKeyword.REF,
                      ItemsKeyword.ITEMS_OR_TUPLE,
                      FormatKeyword.FORMAT,
                      DiscriminatorKeyword.OBJECT),
                  Drafts.META_DATA,
                  FOR_PEOPLE)));

  private static final Draft OPEN_API_3_1 =
      new Draft(
          "OpenAPI 3.1",
          ApiDescription.OPEN_API_3_1,
          Drafts.DRAFT_2020_12.idKeyword(),
          false,
          true,
          with(
              Drafts.DRAFT_2020_12,
              ApiDescription.OPEN_API_3_1,
              Drafts.all(FOR_PEOPLE, List.of(DiscriminatorKeyword.OBJECT))));

  private static final Draft ASYNC_API =
      new Draft(
          "AsyncAPI",
          ApiDescription.ASYNC_API,
          Drafts.DRAFT_7.idKeyword(),
          true,
          false,
          with(
              Drafts.DRAFT_7,
              ApiDescription.ASYNC_API,
              Drafts.all(FOR_PEOPLE, List.of(DiscriminatorKeyword.NAME))));

  static final List<Draft> ALL = List.of(OPEN_API_3_0, OPEN_API_3_1, ASYNC_API);

  private ApiDialects() {}

  /** The dialect that has a URI; OpenAPI gives each edition of 3.1 and 3.2 one of its own. */
  static @Nullable Draft of(String uri) {
    if (uri.matches("https://spec\\.openapis\\.org/oas/3\\.[12]/dialect/[^/]+")) {
      return OPEN_API_3_1;
    }
    return ALL.stream().filter(draft -> draft.uri().equals(uri)).findFirst().orElse(null);
  }

  private static Map<String, List<KeywordKind>> with(
      Draft base, String uri, List<KeywordKind> more) {
    Map<String, List<KeywordKind>> vocabularies = new LinkedHashMap<>(base.vocabularies());
    vocabularies.put(uri, more);
    return vocabularies;
  }
}
