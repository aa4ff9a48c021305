package io.stytchschemas.processor.plan.place;

import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.vocabulary.applicator.BranchesKeyword;

/** Some of the values that a schema allows: those of one of the alternatives that it leaves. */
public sealed interface Alternative {

  /** The type of its values. */
  JsonType type();

  /** What tells it from the other alternatives of the schema. */
  String key();

  /** Whether it stands in for a keyword, which says no more of its values. */
  boolean standsFor(Keyword keyword, Place place);

  /** One of several types that {@code type} lists. */
  record OfType(JsonType type) implements Alternative {
    @Override
    public String key() {
      return '?' + type.keyword();
    }

    @Override
    public boolean standsFor(Keyword keyword, Place place) {
      return false;
    }
  }

  /**
   * What matches one branch of a {@code oneOf} or {@code anyOf}, and all that is said beside it.
   *
   * @param union where the branches stand: the schema, or a part of it
   * @param index of the branch among those of the keyword
   */
  record OfBranch(Place union, BranchesKeyword keyword, int index, Place branch)
      implements Alternative {
    @Override
    public JsonType type() {
      return JsonType.OBJECT;
    }

    @Override
    public String key() {
      return "?/" + location();
    }

    /** Where the branch stands in its schema. */
    public String location() {
      return keyword.keyword() + '/' + index;
    }

    @Override
    public boolean standsFor(Keyword other, Place place) {
      return place.whole().equals(union) && other == union.schema().keyword(keyword.keyword());
    }
  }
}
