package io.stytchschemas.json;

import org.jspecify.annotations.Nullable;

/**
 * The codec of a {@code oneOf} or {@code anyOf}.
 *
 * @param <T> the interface of its branches
 */
public abstract class UnionCodec<T> extends GeneratedCodec<T> {
  private final String keyword;
  private final @Nullable PropertyName tag;

  /** Of branches that are told apart by their checks. */
  protected UnionCodec(Class<T> type, String keyword) {
    super(type);
    this.keyword = '/' + keyword;
    this.tag = null;
  }

  /** Of branches that are told apart by the value of a property. */
  protected UnionCodec(Class<T> type, String keyword, String tag) {
    super(type);
    this.keyword = '/' + keyword;
    this.tag = PropertyName.of(tag);
  }

  /** What the object that is next has at the property that decides; "" where that is no string. */
  protected final String tag(JsonReader in) {
    String text = tag == null ? null : in.peekString(tag);
    return text == null ? "" : text;
  }

  /** Fails for a value of no branch. */
  protected final @Nullable T noBranch(JsonReader in) {
    in.fail(keyword, complaint(in));
    return null;
  }

  private String complaint(JsonReader in) {
    if (tag == null) {
      return "must be of one of the kinds that the schema lists";
    }
    String what =
        in.peekString(tag) == null
            ? "must have a string"
            : "must have a value that the schema lists";
    return what + " at \"" + tag.text() + '"';
  }
}
