package io.stytchschemas.maven.api;

import io.stytchschemas.maven.api.ApiElement.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What happened to one thing that code can refer to.
 *
 * @param before null for what was added
 * @param after null for what was removed
 */
public record ApiChange(@Nullable ApiElement before, @Nullable ApiElement after) {

  /**
   * Whether code that compiled or ran may no longer do so. Adding an optional component breaks
   * nothing that builds records with their builders; adding a required one makes {@code build()}
   * fail where it is not set.
   */
  public boolean isBreaking() {
    return before != null || (after != null && after.required());
  }

  /** One line: "+" added, "-" removed, "~" changed. */
  public String line() {
    return (before == null ? "+ " : after == null ? "- " : "~ ")
        + text()
        + (isBreaking() ? "  [breaking]" : "");
  }

  private String text() {
    ApiElement element = subject();
    if (before == null || after == null) {
      return switch (element.kind()) {
        case TYPE -> element.type() + ' ' + element.owner();
        case SCHEMA -> "schema " + element.owner() + ": " + display(element.type());
        case COMPONENT -> name(element) + ": " + described(element);
        case VALUE -> name(element);
        case BRANCH -> element.owner() + ", branch " + element.name();
      };
    }
    return name(element) + ": " + String.join(", ", differences(before, after));
  }

  private ApiElement subject() {
    return Objects.requireNonNull(after == null ? before : after);
  }

  private static String name(ApiElement element) {
    return element.isOwner() ? element.owner() : element.owner() + '.' + element.name();
  }

  private static String described(ApiElement component) {
    return display(component.type()) + (component.required() ? ", required" : ", optional");
  }

  private static List<String> differences(ApiElement before, ApiElement after) {
    List<String> differences = new ArrayList<>();
    String was = display(before.type());
    String is = display(after.type());
    if (!was.equals(is)) {
      differences.add(was + " -> " + is);
    } else if (!before.type().equals(after.type()) && before.required() == after.required()) {
      differences.add(spaced(before.type()) + " -> " + spaced(after.type()));
    }
    if (before.required() != after.required()) {
      differences.add(after.required() ? "now required" : "no longer required");
    }
    return differences;
  }

  /** A type without the packages and the nullness of its parts: "List&lt;String&gt;". */
  static String display(String type) {
    return spaced(type).replaceAll("@[\\w.]+\\s+", "").replaceAll("\\b[a-z_]\\w*\\.", "");
  }

  /** A type in full, where what differs is its nullness or a package. */
  private static String spaced(String type) {
    return type.replace(". @", ".@");
  }

  String owner() {
    return subject().owner();
  }

  /** Whether a type came or went, which says all about what belongs to it. */
  boolean isOfOwner() {
    return (before == null || after == null) && subject().kind() == Kind.TYPE;
  }

  /** Whether the change is one of a thing that came or went together with its owner. */
  boolean isPartOf(ApiChange owner) {
    return !subject().isOwner()
        && (before == null) == (owner.before == null)
        && (after == null) == (owner.after == null);
  }
}
