package io.stytchschemas.maven.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How one API differs from another: first what is gone, then the rest in the new order. */
public record ApiChanges(List<ApiChange> changes) {

  public static ApiChanges between(Api before, Api after) {
    Map<String, ApiElement> old = byKey(before);
    Map<String, ApiElement> now = byKey(after);
    List<ApiChange> changes = new ArrayList<>();
    old.forEach(
        (key, element) -> {
          if (!now.containsKey(key)) {
            changes.add(new ApiChange(element, null));
          }
        });
    now.forEach(
        (key, element) -> {
          ApiElement was = old.get(key);
          if (!element.equals(was)) {
            changes.add(new ApiChange(was, element));
          }
        });
    return new ApiChanges(withoutParts(changes));
  }

  private static Map<String, ApiElement> byKey(Api api) {
    Map<String, ApiElement> elements = new LinkedHashMap<>();
    api.elements().forEach(element -> elements.putIfAbsent(element.key(), element));
    return elements;
  }

  /** A type that came or went takes its components with it: they are not told one by one. */
  private static List<ApiChange> withoutParts(List<ApiChange> changes) {
    Map<String, ApiChange> owners = new HashMap<>();
    changes.stream()
        .filter(ApiChange::isOfOwner)
        .forEach(change -> owners.put(change.owner(), change));
    return changes.stream()
        .filter(
            change -> {
              ApiChange owner = owners.get(change.owner());
              return owner == null || !change.isPartOf(owner);
            })
        .toList();
  }

  public boolean isEmpty() {
    return changes.isEmpty();
  }

  public long breaking() {
    return changes.stream().filter(ApiChange::isBreaking).count();
  }

  /** How many changes there are, in words. */
  public String summary() {
    return changes.isEmpty()
        ? "nothing changes"
        : changes.size()
            + (changes.size() == 1 ? " change" : " changes")
            + ", "
            + breaking()
            + " breaking";
  }

  /** One line for each change, at most as many as asked for, and then how many more there are. */
  public List<String> lines(int atMost) {
    List<String> lines = new ArrayList<>();
    changes.stream().limit(atMost).map(ApiChange::line).forEach(lines::add);
    if (changes.size() > atMost) {
      lines.add("and " + (changes.size() - atMost) + " more");
    }
    return lines;
  }
}
