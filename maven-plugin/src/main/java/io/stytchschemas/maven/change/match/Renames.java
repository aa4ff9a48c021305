package io.stytchschemas.maven.change.match;

import io.stytchschemas.maven.api.Api;
import io.stytchschemas.maven.api.ApiElement;
import io.stytchschemas.maven.api.ApiElement.Kind;
import io.stytchschemas.maven.api.SchemaFacts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Types that are there still under another name: of the same {@code $id} or file, or, where both
 * are others, the only ones that hold the same.
 */
public final class Renames {
  private final Map<String, String> names;
  private final Pattern any;

  private Renames(Map<String, String> names) {
    this.names = names;
    this.any =
        Pattern.compile(
            "(?<![\\w.])(?:"
                + names.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"))
                + ")(?!\\w)");
  }

  public static Renames between(Api before, Api after) {
    Map<String, ApiElement> gone = types(before);
    Map<String, ApiElement> come = types(after);
    Set<String> kept = new HashSet<>(gone.keySet());
    kept.retainAll(come.keySet());
    gone.keySet().removeAll(kept);
    come.keySet().removeAll(kept);
    Map<String, String> names = new LinkedHashMap<>();
    pair(gone, come, names, Renames::keys);
    pair(gone, come, names, name -> contents(before, after, name));
    return new Renames(names);
  }

  /** What a type can be known by. */
  private interface Marks {
    List<String> of(ApiElement type);
  }

  private static void pair(
      Map<String, ApiElement> gone,
      Map<String, ApiElement> come,
      Map<String, String> names,
      Marks marks) {
    Map<String, String> byMark = byMark(come, marks);
    byMark(gone, marks)
        .forEach(
            (mark, old) -> {
              String now = byMark.getOrDefault(mark, "");
              if (!now.isEmpty()
                  && !old.isEmpty()
                  && come.containsKey(now)
                  && gone.containsKey(old)) {
                names.put(old, now);
                gone.remove(old);
                come.remove(now);
              }
            });
  }

  /** The type that has a mark; "" where several have. */
  private static Map<String, String> byMark(Map<String, ApiElement> types, Marks marks) {
    Map<String, String> byMark = new LinkedHashMap<>();
    types.forEach(
        (name, type) ->
            marks.of(type).forEach(mark -> byMark.merge(mark, name, (one, other) -> "")));
    return byMark;
  }

  private static List<String> keys(ApiElement type) {
    String keys = type.fact(SchemaFacts.KEY);
    return keys.isEmpty() ? List.of() : List.of(keys.split("\n", -1));
  }

  private static List<String> contents(Api before, Api after, ApiElement type) {
    List<String> parts = new ArrayList<>();
    for (Api api : List.of(before, after)) {
      for (ApiElement each : api.elements()) {
        boolean isPart = each.kind() == Kind.COMPONENT || each.kind() == Kind.VALUE;
        if (isPart && each.owner().equals(type.owner())) {
          parts.add(
              each.name() + ' ' + each.type().replace(type.owner(), "") + ' ' + each.required());
        }
      }
    }
    return parts.size() < 2 ? List.of() : List.of(String.join("\n", parts));
  }

  private static Map<String, ApiElement> types(Api api) {
    Map<String, ApiElement> types = new LinkedHashMap<>();
    api.elements().stream()
        .filter(each -> each.kind() == Kind.TYPE)
        .forEach(each -> types.putIfAbsent(each.owner(), each));
    return types;
  }

  /** The old API under the new names. */
  public Api applied(Api before) {
    return names.isEmpty()
        ? before
        : new Api(before.elements().stream().map(this::applied).toList());
  }

  private ApiElement applied(ApiElement element) {
    SortedMap<String, String> facts = new TreeMap<>(element.facts());
    facts.computeIfPresent("$ref", (keyword, target) -> applied(target));
    return new ApiElement(
        element.kind(),
        applied(element.owner()),
        element.kind() == Kind.BRANCH ? applied(element.name()) : element.name(),
        element.kind() == Kind.VALUE ? element.type() : applied(element.type()),
        element.required(),
        element.direction(),
        facts);
  }

  private String applied(String text) {
    return any.matcher(text).replaceAll(found -> names.getOrDefault(found.group(), found.group()));
  }

  /** The old name of each type that has another now. */
  public Map<String, String> byNewName() {
    Map<String, String> byNew = new HashMap<>();
    names.forEach((old, now) -> byNew.put(now, old));
    return Collections.unmodifiableMap(byNew);
  }
}
