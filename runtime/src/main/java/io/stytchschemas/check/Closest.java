package io.stytchschemas.check;

import io.stytchschemas.Violation;
import io.stytchschemas.json.document.IndexedDocument;
import io.stytchschemas.json.text.JsonPointers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the branch that the author of a value of no branch most likely meant: one that the value
 * does not contradict in kind, before one that has another value for a property, as a discriminator
 * has, before one that knows none of its properties, before one that lists values of other types,
 * before one of another type; then the one that knows most of its properties; then the one that
 * requires the fewest others; then one in which no type is wrong and no name is missing; then the
 * one with the fewest errors; then the one whose first error lies deepest; then the first in schema
 * order. Says so in one message. Where all branches are of other types it says which, and where all
 * of the value's type tell by one property that they are not meant, what that may be.
 */
final class Closest {
  /** How much of a location is told inside a message. */
  private static final int SHOWN = 200;

  /** How many branches of a branch are tried one by one. */
  private static final int MOST_OPTIONS = 500;

  /** To so many branches a value is held that may be more than another can take. */
  private static final int MOST_TRIED = 20;

  private static final Set<String> REFUSING_NAMES =
      Set.of("additionalProperties", "unevaluatedProperties");
  private static final Set<String> LISTING_VALUES = Set.of("const", "enum");
  private static final Set<String> UNIONS = Set.of("anyOf", "oneOf");
  private static final Set<String> BUILDING = Set.of("type", "required");

  private final Report out;
  private final int row;
  private final String keyword;
  private final List<Check> branches;
  private final String root;

  Closest(Report out, int row, String keyword, List<Check> branches) {
    this.out = out;
    this.row = row;
    this.keyword = keyword;
    this.branches = branches;
    this.root = out.instance();
  }

  /** One branch, and what a look at the value, without what nests in it, finds wrong by it. */
  private final class Attempt {
    final int index;
    final Check check;
    final List<Violation> errors;

    /** Where the errors are. */
    final Set<String> wrong = new HashSet<>();

    /** The value's properties that it looks at. */
    final Marks seen = new Marks();

    /** How many these are, but for those that it refuses. */
    int known;

    /** How many properties that it requires are not there. */
    int lacking;

    private @Nullable List<Violation> whole;

    Attempt(int index, Check check) {
      this.index = index;
      this.check = check;
      this.errors = out.lookOf(check, row).toResult().errors();
      check.mark(out.document(), row, seen);
      known = seen.count(out.document().count(row));
      for (Violation error : errors) {
        wrong.add(error.instanceLocation());
        known -= isOfName(error) ? 1 : 0;
        lacking += depth(error) == 0 && error.keyword().equals("required") ? 1 : 0;
      }
    }

    /** Whether the branch knows none of the value's properties. */
    boolean isStrange() {
      return known <= 0;
    }

    boolean isOfType() {
      return errors.stream().noneMatch(Closest.this::isOfType);
    }

    /** Whether all values that the branch lists are of other JSON types. */
    boolean isOfOtherKind() {
      return errors.stream().anyMatch(Closest.this::isOfKind);
    }

    /** What is wrong with all of the value; nothing, where a search gave up and cannot tell. */
    List<Violation> whole() {
      List<Violation> found = whole;
      if (found == null) {
        found = whole(check);
        // One of several in a branch may hold: then it is that several do.
        found = found.isEmpty() ? whole(branches.get(index)) : found;
        whole = found;
      }
      return found;
    }

    private List<Violation> whole(Check by) {
      return out.ofBranch(by, row).toResult().errors();
    }

    /** A broken limit says less against it than what no value of its type can be. */
    boolean isLessThan(Attempt other) {
      int more = Boolean.compare(isOtherwiseBuilt(), other.isOtherwiseBuilt());
      more = more == 0 ? whole().size() - other.whole().size() : more;
      return more < 0 || (more == 0 && firstDepth() > other.firstDepth());
    }

    private boolean isOtherwiseBuilt() {
      return whole().stream().anyMatch(error -> BUILDING.contains(error.keyword()));
    }

    private int firstDepth() {
      return whole().isEmpty() ? 0 : depth(whole().get(0));
    }
  }

  /**
   * The branch that is meant, of those that will do and contradict the value no more; where the
   * first few will not, the first. -1 where none is of the value's type, or each of these lists
   * other values for the property that tells them apart.
   */
  int branch(IntPredicate willDo) {
    List<Attempt> left = new ArrayList<>(ofItsType(attempts()));
    String property = discriminator(left);
    if (left.isEmpty() || (property != null && areApart(left, property))) {
      return -1;
    }
    Comparator<Attempt> contradiction = contradiction(left);
    Attempt closest = least(nearest(left, contradiction));
    left.removeIf(each -> contradiction.compare(each, closest) > 0);
    for (int tried = 0; tried < MOST_TRIED && !left.isEmpty(); tried++) {
      Attempt least = least(nearest(left, contradiction));
      if (willDo.test(least.index)) {
        return least.index;
      }
      left.removeIf(each -> each.index == least.index);
    }
    return closest.index;
  }

  void report() {
    List<Attempt> attempts = out.explains() ? attempts() : List.of();
    List<Attempt> ofItsType = ofItsType(attempts);
    String property = discriminator(ofItsType);
    if (attempts.isEmpty()) {
      out.violation('/' + keyword, Messages.noMatch(keyword));
    } else if (ofItsType.isEmpty()) {
      List<String> types = types(attempts);
      out.violation('/' + keyword, Messages.noSuchType(keyword, types), types);
    } else if (property != null) {
      List<String> values = values(ofItsType, property);
      String told = Messages.cut(property, SHOWN);
      out.violation('/' + keyword, Messages.noSuchKind(keyword, told, values), values);
    } else {
      out.violation('/' + keyword, message(least(nearest(ofItsType, contradiction(ofItsType)))));
    }
  }

  /** With each branch; where that is a union itself, with each of its own. */
  private List<Attempt> attempts() {
    List<Attempt> attempts = new ArrayList<>();
    for (int i = 0; i < branches.size(); i++) {
      List<Check> options = new ArrayList<>();
      addOptions(branches.get(i), options);
      if (options.size() > MOST_OPTIONS) {
        options = List.of(branches.get(i));
      }
      for (Check option : options) {
        attempts.add(new Attempt(i, option));
      }
    }
    return attempts;
  }

  private static List<Attempt> ofItsType(List<Attempt> attempts) {
    return attempts.stream().filter(Attempt::isOfType).toList();
  }

  private List<Attempt> nearest(List<Attempt> attempts, Comparator<Attempt> contradiction) {
    Comparator<Attempt> order =
        contradiction.thenComparing(each -> -each.known).thenComparing(each -> each.lacking);
    Attempt nearest = Collections.min(attempts, order);
    return attempts.stream().filter(each -> order.compare(each, nearest) == 0).toList();
  }

  /** By what the value says of its kind. */
  private Comparator<Attempt> contradiction(List<Attempt> attempts) {
    Set<String> telling = telling(attempts);
    return Comparator.comparing(Attempt::isOfOtherKind)
        .thenComparing(Attempt::isStrange)
        .thenComparing(each -> !each.isStrange() && hasOtherValue(each, telling));
  }

  /** The properties whose values a branch refuses as another's, where another finds no fault. */
  private Set<String> telling(List<Attempt> attempts) {
    Set<String> listed = new HashSet<>();
    for (Attempt attempt : attempts) {
      for (Violation error : attempt.errors) {
        if (saysWhich(error) && depth(error) == 1) {
          listed.add(error.instanceLocation().substring(root.length()));
        }
      }
    }
    Set<String> telling = new HashSet<>();
    IndexedDocument document = out.document();
    if (!listed.isEmpty() && document.kind(row) == IndexedDocument.OBJECT) {
      int end = document.next(row);
      int property = 0;
      for (int name = row + 1; name < end; name = document.next(name + 1)) {
        String token = JsonPointers.child("", document.string(name));
        if (listed.contains(token) && isTaken(property, root + token, attempts)) {
          telling.add(root + token);
        }
        property++;
      }
    }
    return telling;
  }

  private static boolean isTaken(int property, String location, List<Attempt> attempts) {
    return attempts.stream()
        .anyMatch(each -> each.seen.has(property) && !each.wrong.contains(location));
  }

  /** Whether a property has another value, as a discriminator has, which another branch takes. */
  private static boolean hasOtherValue(Attempt attempt, Set<String> telling) {
    return attempt.errors.stream()
        .anyMatch(error -> saysWhich(error) && telling.contains(error.instanceLocation()));
  }

  /** Whether a value is refused as that of another branch: one that lists its own, or not those. */
  private static boolean saysWhich(Violation error) {
    return isOfValue(error) || error.keyword().equals("not");
  }

  /** That of several branches by which the least is wrong in the whole value. */
  private static Attempt least(List<Attempt> nearest) {
    Attempt least = nearest.get(0);
    for (Attempt other : nearest.subList(1, nearest.size())) {
      least = other.isLessThan(least) ? other : least;
    }
    return least;
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

  private String message(Attempt closest) {
    if (closest.whole().isEmpty()) {
      return Messages.noMatch(keyword);
    }
    Violation error = explained(closest, closest.whole().get(0));
    String location = error.instanceLocation();
    boolean isHere = location.length() == root.length();
    String why = isHere ? error.message() : Messages.cut(location, SHOWN) + " " + error.message();
    return Messages.closest(keyword, closest.index, why);
  }

  /** Of a branch in which no branch of another union matches, with what that one lacks. */
  private Violation explained(Attempt closest, Violation first) {
    if (!out.explainsBranches() || !UNIONS.contains(first.keyword())) {
      return first;
    }
    List<Violation> explained = out.ofBranchExplained(closest.check, row).toResult().errors();
    return explained.isEmpty() ? first : explained.get(0);
  }

  /**
   * The location of the property by whose value all branches tell that they are not meant; null if
   * there is none.
   */
  private @Nullable String discriminator(List<Attempt> attempts) {
    if (attempts.size() < 2 || out.document().kind(row) != IndexedDocument.OBJECT) {
      return null;
    }
    Set<String> common = listed(attempts.get(0));
    attempts.forEach(each -> common.retainAll(listed(each)));
    return common.isEmpty() ? null : common.iterator().next();
  }

  /** The locations of the properties for which a branch lists other values. */
  private Set<String> listed(Attempt attempt) {
    Set<String> listed = new LinkedHashSet<>();
    for (Violation error : attempt.errors) {
      if (isOfValue(error) && depth(error) == 1) {
        listed.add(error.instanceLocation());
      }
    }
    return listed;
  }

  /** Whether no two branches list the same value for a property. */
  private static boolean areApart(List<Attempt> attempts, String location) {
    Set<String> values = new HashSet<>();
    return attempts.stream()
        .allMatch(each -> values(List.of(each), location).stream().allMatch(values::add));
  }

  private static List<String> values(List<Attempt> attempts, String location) {
    Set<String> values = new LinkedHashSet<>();
    attempts.forEach(attempt -> values.addAll(values(attempt, location)));
    return List.copyOf(values);
  }

  /** What one branch lists: where it does so several times, what is in each. */
  private static Set<String> values(Attempt attempt, String location) {
    Set<String> values = new LinkedHashSet<>();
    for (Violation error : attempt.errors) {
      if (isOfValue(error) && error.instanceLocation().equals(location)) {
        List<String> listed = error.arguments().stream().map(String.class::cast).toList();
        if (values.isEmpty()) {
          values.addAll(listed);
        } else {
          values.retainAll(listed);
        }
      }
    }
    return values;
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
    return depth(error) == 0 && error.keyword().equals("type");
  }

  /** Whether the value itself is to be one of others, of which none is of its JSON type. */
  private boolean isOfKind(Violation error) {
    IndexedDocument document = out.document();
    char kind = kind(document.bytes()[document.start(row)]);
    return depth(error) == 0
        && isOfValue(error)
        && error.arguments().stream().noneMatch(json -> kind(json.toString().charAt(0)) == kind);
  }

  /** The same for all that begins as values of one JSON type do. */
  private static char kind(int first) {
    return switch (first) {
      case '"', '{', '[', 'n' -> (char) first;
      case 't', 'f' -> 't';
      default -> '0';
    };
  }

  /** Whether there should be no property of that name. */
  private boolean isOfName(Violation error) {
    return depth(error) == 1 && REFUSING_NAMES.contains(error.keyword());
  }

  private static boolean isOfValue(Violation error) {
    return !error.arguments().isEmpty() && LISTING_VALUES.contains(error.keyword());
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
