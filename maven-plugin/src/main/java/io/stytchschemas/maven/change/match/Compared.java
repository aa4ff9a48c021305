package io.stytchschemas.maven.change.match;

import io.stytchschemas.maven.api.ApiElement;
import io.stytchschemas.maven.api.ApiElement.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One of the two APIs that are compared. */
public final class Compared {
  private final Map<String, ApiElement> elements = new LinkedHashMap<>();
  private final Inheritance inheritance;
  private final Set<String> choices = new HashSet<>();

  public Compared(List<ApiElement> all) {
    inheritance = new Inheritance(all);
    all.forEach(each -> elements.putIfAbsent(each.key(), inheritance.withoutParents(each)));
    elements.values().forEach(this::addChoices);
  }

  private void addChoices(ApiElement element) {
    String choice = choice(element);
    if (choice != null) {
      choices.add(choice);
    } else if (element.kind() == Kind.TYPE && element.type().equals("interface")) {
      // Branches that are types stand at no place.
      choices.add(element.owner() + " /anyOf");
      choices.add(element.owner() + " /oneOf");
    }
  }

  /** The choice that an element is a branch of; null where it is none. */
  private static @Nullable String choice(ApiElement element) {
    String choice = element.kind() == Kind.PLACE ? Position.of(element.name()).choice() : null;
    return choice == null ? null : element.owner() + ' ' + choice;
  }

  /** By their keys, in order. */
  public Map<String, ApiElement> elements() {
    return elements;
  }

  /** By the records that they are in, in order. */
  public Map<String, List<ApiElement>> components() {
    Map<String, List<ApiElement>> byOwner = new LinkedHashMap<>();
    elements.values().stream()
        .filter(each -> each.kind() == Kind.COMPONENT)
        .forEach(each -> byOwner.computeIfAbsent(each.owner(), any -> new ArrayList<>()).add(each));
    return byOwner;
  }

  /** Whether there are branches here among which the other side has this one. */
  public boolean hasBranchesBeside(ApiElement branch) {
    String choice = choice(branch);
    return choice != null && choices.contains(choice);
  }

  /** As {@link Inheritance#whole}. */
  public ApiElement whole(ApiElement component) {
    return inheritance.whole(component);
  }
}
