package io.stytchschemas.processor.plan.name;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Keeps the names of one scope apart. The first text in schema order has the name. */
public final class UniqueNames {
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> counts = new HashMap<>();

  /** Types: names that differ only in case would share a file on some disks. */
  public String claimType(String name) {
    String claimed = name;
    for (int n = 2; !taken.add(claimed.toLowerCase(Locale.ROOT)); n++) {
      claimed = numbered(name, n);
    }
    return claimed;
  }

  /** Whether no type has the name yet. */
  public boolean isFree(String type) {
    return !taken.contains(type.toLowerCase(Locale.ROOT));
  }

  /**
   * Names each text. A text that is its own name keeps it before others; those that clash are
   * numbered.
   */
  public static List<String> of(Collection<String> texts, UnaryOperator<String> naming) {
    return new UniqueNames().named(texts, Map.of(), naming, naming);
  }

  /**
   * Names properties: as was chosen, else by rule. Of those that clash, all but one have names that
   * tell them apart: beside {@code birthDate}, {@code _birthDate} keeps its underscore.
   */
  public static List<String> ofComponents(List<String> properties, Map<String, String> chosen) {
    return new UniqueNames().named(properties, chosen, Names::component, Names::tellingComponent);
  }

  private List<String> named(
      Collection<String> texts,
      Map<String, String> chosen,
      UnaryOperator<String> naming,
      UnaryOperator<String> telling) {
    Map<String, String> given = new HashMap<>(chosen);
    taken.addAll(chosen.values());
    give(texts, given, text -> naming.apply(text).equals(text) ? text : "");
    give(texts, given, naming);
    give(texts, given, telling);
    for (String text : texts) {
      given.computeIfAbsent(text, any -> next(naming.apply(text)));
    }
    return texts.stream().map(given::get).toList();
  }

  /** Gives names to the texts that have none, where these are free. */
  private void give(
      Collection<String> texts, Map<String, String> given, UnaryOperator<String> naming) {
    for (String text : texts) {
      String name = given.containsKey(text) ? "" : naming.apply(text);
      if (!name.isEmpty() && taken.add(name)) {
        given.put(text, name);
      }
    }
  }

  private String next(String name) {
    while (true) {
      String candidate = numbered(name, counts.merge(name, 1, Integer::sum) + 1);
      if (taken.add(candidate)) {
        return candidate;
      }
    }
  }

  /** Where a number or a constant ends in a digit or a capital, an underscore keeps them apart. */
  private static String numbered(String name, int n) {
    char last = name.charAt(name.length() - 1);
    boolean apart = Character.isDigit(last) || name.equals(name.toUpperCase(Locale.ROOT));
    return apart ? name + '_' + n : name + n;
  }
}
