package io.stytchschemas.processor.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Keeps the names of one scope apart. The first text in schema order has the name; the others are
 * numbered from 2.
 */
final class UniqueNames {
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> counts = new HashMap<>();

  /** Types: names that differ only in case would share a file on some disks. */
  String claimType(String name) {
    String claimed = name;
    for (int n = 2; !taken.add(claimed.toLowerCase(Locale.ROOT)); n++) {
      claimed = numbered(name, n);
    }
    return claimed;
  }

  /** Whether no type has the name yet. */
  boolean isFree(String type) {
    return !taken.contains(type.toLowerCase(Locale.ROOT));
  }

  /**
   * Names each text. A text that is its own name keeps it before others: beside {@code id}, {@code
   * $id} is {@code id2}.
   */
  static List<String> of(Collection<String> texts, UnaryOperator<String> naming) {
    UniqueNames names = new UniqueNames();
    List<String> wanted = texts.stream().map(naming).toList();
    List<String> given = new ArrayList<>(Collections.nCopies(texts.size(), ""));
    List<String> ordered = List.copyOf(texts);
    for (int i = 0; i < given.size(); i++) {
      if (wanted.get(i).equals(ordered.get(i)) && names.taken.add(wanted.get(i))) {
        given.set(i, wanted.get(i));
      }
    }
    for (int i = 0; i < given.size(); i++) {
      if (given.get(i).isEmpty() && names.taken.add(wanted.get(i))) {
        given.set(i, wanted.get(i));
      }
    }
    for (int i = 0; i < given.size(); i++) {
      if (given.get(i).isEmpty()) {
        given.set(i, names.next(wanted.get(i)));
      }
    }
    return List.copyOf(given);
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
