package io.stytchschemas.processor.vocabulary.dialect;

import io.stytchschemas.processor.vocabulary.KeywordKind;
import java.util.List;
import java.util.Map;

/**
 * A version of JSON Schema as published: its keywords are the list of its vocabularies.
 *
 * @param name for people
 * @param uri of its meta-schema, without a trailing "#"
 * @param idKeyword "$id", or "id" in draft-04
 * @param vocabularies the keywords by vocabulary URI, in the order of evaluation; a draft without
 *     vocabularies has one
 */
public record Draft(
    String name,
    String uri,
    String idKeyword,
    boolean refHidesSiblings,
    boolean containsEvaluates,
    Map<String, List<KeywordKind>> vocabularies) {}
