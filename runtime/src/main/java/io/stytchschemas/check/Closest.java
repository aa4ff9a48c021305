package io.stytchschemas.check;

import io.stytchschemas.Violation;
import io.stytchschemas.json.IndexedDocument;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says in one message why a value is of no branch, by the branch that its author most likely meant:
 * one that the value does not contradict in kind, before one that has another value for a property,
 * as a discriminator has, before one that knows none of its properties, before one of another type;
 * then the one with the fewest errors; then the one whose first error lies deepest; then the first
 * in schema order. Where all branches are of other types it says which, and where all of the
 * value's type tell by one property that they are not meant, what that may be.
 */
final class Closest {
  /** How much of a location is told inside a message. */
  private static final int TOLD = 200;

  /** How many branches of a branch are tried one by one. */
  private static final int MOST_OPTIONS = 500;

  private final Report out;
  private final int row;
  private final String keyword;
  private final List<Check> branches;
  private final String root;

  Closest(Report out, int row, BranchesCheck union) {
    this.out = out;
    this.row = row;
    this.keyword = union.kind().keyword();
    this.branches = union.branches();
    this.root = out.instance();
  }

  /** How near a value is to what a branch is made for, the nearest first. */
  private enum Kinship {
    OF_THE_KIND,
    /** A property has another value, as a discriminator has. */
    OTHER_VALUE,
    /** The branch knows none of the value's properties. */
    STRANGE,
    OTHER_TYPE
  }

  /** What a check of one branch found: at least one error. */
  private final class Attempt {
    final int index;
    final List<Violation> errors;
    final Kinship kinship;

    Attempt(int index, Check check, List<Violation> errors) {
      this.index = index;
      this.errors = errors;
      boolean otherType = false;
      boolean otherValue = false;
      int refused = 0;
      for (Violation error : errors) {
        otherType |= isOfType(error);
        otherValue |= isOfValue(error) && depth(error) <= 1;
        refused += isOfName(error) ? 1 : 0;
      }
      this.kinship =
          otherType
              ? Kinship.OTHER_TYPE
              : knowsNone(check, refused)
                  ? Kinship.STRANGE
                  : otherValue ? Kinship.OTHER_VALUE : Kinship.OF_THE_KIND;
    }

    boolean isCloserThan(Attempt other) {
      if (kinship != other.kinship) {
        return kinship.compareTo(other.kinship) < 0;
      }
      int more = errors.size() - other.errors.size();
      return more < 0 || (more == 0 && depth(errors.get(0)) > depth(other.errors.get(0)));
    }
  }

  void report() {
    List<Attempt> attempts = new ArrayList<>();
    for (int i = 0; out.explains() && i < branches.size(); i++) {
      attempts.addAll(attempts(i));
    }
    List<Attempt> ofItsType =
        attempts.stream().filter(each -> each.kinship != Kinship.OTHER_TYPE).toList();
    String property = discriminator(ofItsType);
    if (ofItsType.isEmpty() && !attempts.isEmpty()) {
      List<String> types = types(attempts);
      out.violation('/' + keyword, Messages.noSuchType(keyword, types), types);
    } else if (property != null) {
      List<String> values = values(ofItsType, property);
      String told = cut(property.substring(root.length()));
      out.violation('/' + keyword, Messages.noSuchKind(keyword, told, values), values);
    } else {
      out.violation('/' + keyword, message(attempts));
    }
  }

  /** With one branch; where that is a union itself, with each of its own. */
  private List<Attempt> attempts(int index) {
    List<Check> options = new ArrayList<>();
    addOptions(branches.get(index), options);
    List<Attempt> attempts = new ArrayList<>();
    if (options.size() <= MOST_OPTIONS) {
      options.forEach(option -> add(index, option, attempts));
    }
    if (attempts.size() < options.size()) { // Too many, or several hold, which is what is wrong.
      attempts.clear();
      add(index, branches.get(index), attempts);
    }
    return attempts;
  }

  private void add(int index, Check check, List<Attempt> attempts) {
    String location = '/' + keyword + '/' + index;
    List<Violation> errors = out.ofBranch(check, row, location).toResult().errors();
    if (!errors.isEmpty()) {
      attempts.add(new Attempt(index, check, errors));
    }
  }

  /** Whether a check looks at none of an object's properties, but to refuse them. */
  private boolean knowsNone(Check check, int refused) {
    IndexedDocument document = out.document();
    return document.kind(row) == IndexedDocument.OBJECT
        && document.count(row) > 0
        && check.knows(document, row) <= refused;
  }

  private static void addOptions(Check branch, List<Check> options) {
    Check check = branch;
    while (check instanceof PartCheck part) {
      check = part.target();
    }
    if (check instanceof BranchesCheck union && union.kind() != BranchesCheck.Kind.ALL_OF) {
      for (int i = 0; i < union.branches().size() && options.size() <= MOST_OPTIONS; i++) {
        addOptions(union.branches().get(i), options);
      }
    } else {
      options.add(branch);
    }
  }

  private String message(List<Attempt> attempts) {
    Attempt closest = null;
    for (Attempt attempt : attempts) {
      if (closest == null || attempt.isCloserThan(closest)) {
        closest = attempt;
      }
    }
    return closest == null
        ? Messages.noMatch(keyword)
        : Messages.closest(keyword, closest.index, first(closest));
  }

  private String first(Attempt attempt) {
    Violation error = attempt.errors.get(0);
    String location = error.instanceLocation();
    return location.length() == root.length()
        ? error.message()
        : cut(location) + " " + error.message();
  }

  private static String cut(String location) {
    return location.length() > TOLD ? location.substring(0, TOLD) + "…" : location;
  }

  /**
   * The location of the property by whose value all branches tell that they are not meant; null if
   * there is none.
   */
  private @Nullable String discriminator(List<Attempt> attempts) {
    if (attempts.size() < 2 || out.document().kind(row) != IndexedDocument.OBJECT) {
      return null;
    }
    Set<String> common = null;
    for (Attempt attempt : attempts) {
      Set<String> told = new LinkedHashSet<>();
      for (Violation error : attempt.errors) {
        if (isOfValue(error) && depth(error) == 1) {
          told.add(error.instanceLocation());
        }
      }
      if (common == null) {
        common = told;
      } else {
        common.retainAll(told);
      }
    }
    return common == null || common.isEmpty() ? null : common.iterator().next();
  }

  private static List<String> values(List<Attempt> attempts, String location) {
    Set<String> values = new LinkedHashSet<>();
    for (Attempt attempt : attempts) {
      for (Violation error : attempt.errors) {
        if (isOfValue(error) && error.instanceLocation().equals(location)) {
          error.arguments().forEach(value -> values.add((String) value));
        }
      }
    }
    return List.copyOf(values);
  }

  private List<String> types(List<Attempt> attempts) {
    Set<String> types = new LinkedHashSet<>();
    for (Attempt attempt : attempts) {
      for (Violation error : attempt.errors) {
        if (isOfType(error)) {
          error.arguments().forEach(type -> types.add((String) type));
        }
      }
    }
    return List.copyOf(types);
  }

  /** Whether the value itself should have another type. */
  private boolean isOfType(Violation error) {
    return name(error).equals("type") && depth(error) == 0;
  }

  /** Whether there should be no property of that name. */
  private boolean isOfName(Violation error) {
    String name = name(error);
    return depth(error) == 1
        && (name.equals("additionalProperties") || name.equals("unevaluatedProperties"));
  }

  private static boolean isOfValue(Violation error) {
    String name = name(error);
    return (name.equals("const") || name.equals("enum")) && !error.arguments().isEmpty();
  }

  private static String name(Violation error) {
    String location = error.keywordLocation();
    return location.substring(location.lastIndexOf('/') + 1);
  }

  private int depth(Violation error) {
    String location = error.instanceLocation();
    int depth = 0;
    for (int i = root.length(); i < location.length(); i++) {
      if (location.charAt(i) == '/') {
        depth++;
      }
    }
    return depth;
  }
}
