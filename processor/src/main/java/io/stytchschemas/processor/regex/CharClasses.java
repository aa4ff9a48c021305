package io.stytchschemas.processor.regex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Divides the code points into classes whose members none of some sets tells apart.
 *
 * @param starts where each run of one class begins, ascending from 0
 * @param classOfRun the class of each run
 * @param members a member of each class
 */
record CharClasses(List<Integer> starts, List<Integer> classOfRun, List<Integer> members) {

  /** The classes for sets that have ranges only. */
  static CharClasses of(List<CharClass> sets) {
    TreeSet<Integer> bounds = new TreeSet<>(List.of(0));
    for (CharClass set : sets) {
      for (CharClass.Range range : set.ranges()) {
        bounds.add(range.first());
        bounds.add(range.last() + 1);
      }
    }
    Map<List<Boolean>, Integer> classes = new HashMap<>();
    List<Integer> classOfRun = new ArrayList<>();
    List<Integer> members = new ArrayList<>();
    for (int start : bounds) {
      List<Boolean> memberOf = sets.stream().map(set -> set.contains(start)).toList();
      Integer known = classes.putIfAbsent(memberOf, members.size());
      classOfRun.add(known == null ? members.size() : known);
      if (known == null) {
        members.add(start);
      }
    }
    return new CharClasses(List.copyOf(bounds), List.copyOf(classOfRun), List.copyOf(members));
  }

  int count() {
    return members.size();
  }
}
