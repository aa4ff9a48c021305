package io.stytchschemas.check.regex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Divides the code points into classes whose members none of some sets tells apart. Immutable. */
final class CharClasses {
  /** Where each run of one class begins, ascending from 0. */
  private final int[] starts;

  private final int[] classOfRun;

  /** A member of each class. */
  private final int[] members;

  private final char[] ascii = new char[128];

  /**
   * @param sets made of ranges only
   */
  CharClasses(List<CharSet> sets) {
    TreeSet<Integer> bounds = new TreeSet<>(List.of(0));
    sets.forEach(set -> Arrays.stream(set.bounds()).forEach(bounds::add));
    starts = bounds.stream().mapToInt(Integer::intValue).toArray();
    classOfRun = new int[starts.length];
    Map<List<Boolean>, Integer> classes = new HashMap<>();
    List<Integer> first = new ArrayList<>();
    for (int i = 0; i < starts.length; i++) {
      int start = starts[i];
      List<Boolean> memberOf = sets.stream().map(set -> set.contains(start)).toList();
      Integer known = classes.putIfAbsent(memberOf, first.size());
      classOfRun[i] = known == null ? first.size() : known;
      if (known == null) {
        first.add(start);
      }
    }
    members = first.stream().mapToInt(Integer::intValue).toArray();
    for (int c = 0; c < ascii.length; c++) {
      ascii[c] = (char) find(c);
    }
  }

  int count() {
    return members.length;
  }

  /** The class of a code point. */
  int of(int codePoint) {
    return codePoint < 128 ? ascii[codePoint] : find(codePoint);
  }

  /** One code point of class {@code index}. */
  int member(int index) {
    return members[index];
  }

  private int find(int codePoint) {
    int run = Arrays.binarySearch(starts, codePoint);
    return classOfRun[run < 0 ? -run - 2 : run];
  }
}
