package io.stytchschemas.maven.change;

import io.stytchschemas.maven.api.ApiElement;
import io.stytchschemas.maven.api.ApiElement.Kind;
import io.stytchschemas.maven.change.Effect.Weight;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What happened to one thing that code or documents can refer to.
 *
 * @param before null for what was added
 * @param after null for what was removed
 * @param effects at least one
 */
public record Change(
    @Nullable ApiElement before, @Nullable ApiElement after, List<Effect> effects) {

  /** The thing as it is now, or as it was last. */
  public ApiElement element() {
    return Objects.requireNonNull(after == null ? before : after);
  }

  /** The worst of its effects. */
  public Weight weight() {
    return effects.stream().map(Effect::weight).max(Weight::compareTo).orElse(Weight.NONE);
  }

  public boolean isBreaking() {
    return weight() != Weight.NONE;
  }

  public boolean has(ChangeKind kind) {
    return effects.stream().anyMatch(effect -> effect.kind() == kind);
  }

  /** Whether only the words for people differ. */
  boolean isDocumentation() {
    return effects.stream().allMatch(effect -> effect.kind() == ChangeKind.DOCUMENTATION);
  }

  /** Who is concerned, each once. */
  public List<Caller> callers() {
    Set<Caller> callers = new TreeSet<>();
    effects.forEach(effect -> callers.addAll(effect.callers()));
    return List.copyOf(callers);
  }

  /** The same in words; empty where nobody is. */
  public String callersText() {
    return callers().stream().map(Caller::label).collect(Collectors.joining(", "));
  }

  /** What it means for documents, each once; empty where nothing. */
  public String wire() {
    return effects.stream()
        .map(Effect::wire)
        .filter(text -> !text.isEmpty())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /** "+" added, "-" removed, "!" the same to compilers and something else, "~" changed. */
  public String sign() {
    return before == null ? "+" : after == null ? "-" : weight() == Weight.SILENT ? "!" : "~";
  }

  /** What happened: "com.acme.User.age: Long -> int, now required". */
  public String text() {
    ApiElement element = element();
    if (before == null || after == null) {
      String what =
          switch (element.kind()) {
            case TYPE -> element.type() + ' ' + element.owner();
            case SCHEMA -> "schema " + element.owner() + ": " + Difference.display(element.type());
            case COMPONENT -> element.subject() + ": " + described(element);
            case VALUE, BRANCH, PLACE -> element.subject();
          };
      return what
          + (texts().isEmpty() ? "" : (element.kind() == Kind.PLACE ? ": " : ", ") + texts());
    }
    return element.subject() + ": " + texts();
  }

  private static String described(ApiElement component) {
    return Difference.display(component.type())
        + (component.required() ? ", required" : ", optional");
  }

  private String texts() {
    return effects.stream()
        .filter(effect -> effect.kind() != ChangeKind.DOCUMENTATION || isDocumentation())
        .map(Effect::text)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** The change in one line, with its marks. */
  public String line() {
    return sign()
        + ' '
        + text()
        + (isBreaking() ? "  [breaking]" : "")
        + (weight() == Weight.SILENT ? " [silent]" : "");
  }

  /** Who is concerned, and what it means for documents, in one line; empty where nothing. */
  public String follows() {
    String callers = callersText();
    return callers + (callers.isEmpty() || wire().isEmpty() ? "" : "; ") + wire();
  }

  /** The change in a line, and in a second one what follows from it. */
  public List<String> lines() {
    return follows().isEmpty() ? List.of(line()) : List.of(line(), "    " + follows());
  }
}
