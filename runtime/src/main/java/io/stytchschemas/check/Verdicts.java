package io.stytchschemas.check;

import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/** Which objects and arrays of a document are valid by which schemas, as far as was asked. */
final class Verdicts {
  /** So many checks are made without remembering, which is all that most documents need. */
  static final int UNREMEMBERED = 500;

  private final IdentityHashMap<Branch, IdentityHashMap<@Nullable Object, Boolean>> known =
      new IdentityHashMap<>();
  private final Violations quiet = Violations.remembering(this);
  private int asked;

  /** Takes nothing, and remembers in here. */
  Violations quiet() {
    return quiet;
  }

  /**
   * The verdict of a check.
   *
   * @param json an object or an array: the same one is the same value
   */
  boolean of(Branch check, @Nullable Object json) {
    if (asked < UNREMEMBERED) {
      asked++;
      return check.check(json, quiet);
    }
    IdentityHashMap<@Nullable Object, Boolean> verdicts = known.get(check);
    if (verdicts == null) {
      verdicts = new IdentityHashMap<>();
      known.put(check, verdicts);
    }
    Boolean verdict = verdicts.get(json);
    if (verdict == null) {
      verdict = check.check(json, quiet);
      verdicts.put(json, verdict);
    }
    return verdict;
  }
}
