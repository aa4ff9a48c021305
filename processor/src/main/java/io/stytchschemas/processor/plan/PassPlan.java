package io.stytchschemas.processor.plan;

import io.stytchschemas.processor.plan.JavaType.Declared;
import io.stytchschemas.processor.plan.JavaType.ListOf;
import io.stytchschemas.processor.plan.JavaType.MapOf;
import io.stytchschemas.processor.plan.JavaType.Scalar;
import io.stytchschemas.processor.vocabulary.Assertion;
import io.stytchschemas.processor.vocabulary.check.Patterns;
import io.stytchschemas.processor.vocabulary.typed.Form;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a typed value has to be asked so that there is nothing to report of it. */
public sealed interface PassPlan {

  /** A keyword's condition. */
  record Holds(Assertion assertion, Form form) implements PassPlan {}

  /** That JSON has the value: no NaN, no year of five digits. */
  record Writable(Scalar type) implements PassPlan {
    /** Whether there are values of a type that JSON has not. */
    public static boolean isDoubtful(JavaType type) {
      return type instanceof Scalar scalar
          && switch (scalar) {
            case FLOAT, DOUBLE, BIG_DECIMAL, BIG_INTEGER, DATE_TIME, DATE, TIME, DURATION -> true;
            default -> false;
          };
    }
  }

  /** Nothing: only the document tells, so that no value passes. */
  record ByDocument() implements PassPlan {}

  /** What the codec of its type asks. */
  record Peer(Declared type) implements PassPlan {}

  /**
   * What is asked of each element of a list, or of each value of a map.
   *
   * @param type of the list or map
   */
  record Each(JavaType type, List<PassPlan> asked) implements PassPlan {}

  /** What is asked of the text of an enumeration's value. */
  record OfText(Holds holds) implements PassPlan {}

  /**
   * What is asked of the entries of a map by their names.
   *
   * @param names what is asked of each name
   * @param byName what is asked of each value, schema by schema
   */
  record Entries(MapOf type, List<PassPlan> names, List<ByName> byName) implements PassPlan {}

  /**
   * What is asked of a map's values.
   *
   * @param byPattern where the name matches
   * @param others where it matches none
   */
  record ByName(Map<Patterns, List<PassPlan>> byPattern, List<PassPlan> others) {}

  /**
   * That so many elements of a list pass.
   *
   * @param asked what is asked of each
   */
  record Count(ListOf type, List<PassPlan> asked, int least, int most) implements PassPlan {}

  /** Stytch's rule for the minutes of a session. */
  record Duration() implements PassPlan {}

  /**
   * Stytch's rules for custom claims.
   *
   * @param reserved whether reserved ones are told
   */
  record Claims(boolean reserved) implements PassPlan {}

  /** What the values of a type are asked that tell the whole verdict. */
  sealed interface OfType {}

  /** That an enumeration's value is listed. */
  record OfEnum() implements OfType {}

  /**
   * What a union is asked.
   *
   * @param branches what is asked of the values of each, in order; none of most
   */
  record OfUnion(List<List<PassPlan>> branches) implements OfType {}

  /**
   * What a record is asked.
   *
   * @param components what is asked of each, where it is there: by property, in order; none of most
   * @param present the properties whose component has room for null, which the schema refuses
   * @param claims the property with claims that need a session; null where none do
   * @param sessions the properties of which one makes a session
   * @param more what is asked of the component that takes all properties without a name, or all
   *     items behind the positions
   * @param presence what is asked of which properties there are
   */
  record OfRecord(
      Map<String, List<PassPlan>> components,
      Set<String> present,
      @Nullable String claims,
      List<String> sessions,
      List<PassPlan> more,
      List<Holds> presence)
      implements OfType {}
}
