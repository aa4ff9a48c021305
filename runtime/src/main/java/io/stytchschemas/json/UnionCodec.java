package io.stytchschemas.json;

import io.stytchschemas.check.Check;
import io.stytchschemas.check.Messages;
import io.stytchschemas.check.verdict.Alternatives;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The codec of a {@code oneOf} or {@code anyOf}, or of a list of types.
 *
 * @param <T> the interface of its branches
 */
public abstract class UnionCodec<T> extends GeneratedCodec<T> {
  protected static final int STRING = 0;
  protected static final int NUMBER = 1;
  protected static final int BOOLEAN = 2;
  protected static final int ARRAY = 3;
  protected static final int OBJECT = 4;

  /** Null, or no value at all. */
  private static final int NO_KIND = -1;

  private static final String ANY_OF = "/anyOf";
  private static final String IF = "/if";

  private final String keyword;
  private final @Nullable PropertyName tag;

  /** What tells branches that are objects apart; made with {@link #checks}, null for nothing. */
  private @Nullable BranchNames names;

  /** What tells all others apart; made when it is first asked for. */
  private @Nullable Alternatives checks;

  /** Of branches that are told apart by their names, or by their checks. */
  protected UnionCodec(Class<T> type, String keyword) {
    super(type);
    this.keyword = '/' + keyword;
    this.tag = null;
  }

  /** Of branches that the value of a property tells apart, or says which of them is meant. */
  protected UnionCodec(Class<T> type, String keyword, String tag) {
    super(type);
    this.keyword = '/' + keyword;
    this.tag = PropertyName.of(tag);
  }

  /** Of what kind the value is that is next, by its first byte. */
  protected static int kind(JsonReader in) {
    return switch (in.byteAt(in.pos)) {
      case '"' -> STRING;
      case '{' -> OBJECT;
      case '[' -> ARRAY;
      case 't', 'f' -> BOOLEAN;
      case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> NUMBER;
      default -> NO_KIND;
    };
  }

  /** Reads a value into a record around it; null where that fails and failures are collected. */
  protected static <V, R> @Nullable R wrap(
      JsonReader in, Codec<V> codec, Function<? super V, ? extends R> wrapper) {
    V value = codec.read(in);
    return value == null || in.failed() ? null : wrapper.apply(value);
  }

  /** What the object that is next has at the property that decides; "" where that is no string. */
  protected final String tag(JsonReader in) {
    String text = tag == null ? null : in.peekString(tag);
    return text == null ? "" : text;
  }

  /**
   * The branch of which the value that is next is: the one that the names of its properties leave,
   * else, by their checks, the first, and of an {@code anyOf} the one that knows most of it; -1
   * where it is of none. Of several, one that is {@link #meant} goes first. A lenient reading
   * chooses as {@link Alternatives#chooseLeniently} says: an unknown value of an enumeration must
   * not make another thing of it.
   */
  protected final int choose(JsonReader in) {
    Alternatives known = checks();
    boolean byCondition = keyword.equals(IF);
    int meant = tag == null ? BranchNames.NONE : meant(tag(in));
    if (in.isLenient() && !byCondition) {
      return in.chooseLeniently(known, meant, this);
    }
    int branch = names == null ? BranchNames.NONE : in.branchByNames(names);
    return branch != BranchNames.NONE
        ? branch
        : in.choose(known, meant, keyword.equals(ANY_OF), !byCondition);
  }

  /** A thread that does not see the names yet has the checks choose, which comes to the same. */
  private Alternatives checks() {
    Alternatives known = checks;
    if (known == null) {
      PropertyNames[] all = names();
      names = all.length == 0 ? null : new BranchNames(all);
      known = new Alternatives(List.of(branches()));
      checks = known;
    }
    return known;
  }

  /** The branch that a value of the property says is meant; -1 where it says none. */
  protected int meant(String tag) {
    return BranchNames.NONE;
  }

  /** The names of the branches that are objects, in the order of {@link #branches}. */
  protected PropertyNames[] names() {
    return new PropertyNames[0];
  }

  /**
   * What tells the branches among which there is a choice: objects first. Of an {@code if} the
   * conditions; where none of them holds the value is of the branch that is left.
   */
  protected Check[] branches() {
    return new Check[0];
  }

  /** Reads the value that is next as one of a branch. */
  protected @Nullable T readAs(int branch, JsonReader in) {
    return noBranch(in);
  }

  /**
   * Fails for a value that is of no branch by its type.
   *
   * @param types those that there are
   */
  protected final @Nullable T ofNoType(JsonReader in, String... types) {
    in.fail(JsonReader.TYPE, Messages.type(List.of(types)));
    return null;
  }

  /** Fails for a value of none of the branches of its type. */
  protected final @Nullable T noBranch(JsonReader in) {
    in.fail(keyword, Messages.OWN_BRANCH);
    return null;
  }

  /** Fails for a value that has not what tells the branches apart. */
  protected final @Nullable T noTag(JsonReader in) {
    if (tag == null || kind(in) != OBJECT) {
      in.fail(JsonReader.TYPE, Messages.type("object"));
      return null;
    }
    in.fail(keyword, Messages.noTag(tag.text(), in.peekString(tag) != null));
    return null;
  }
}
