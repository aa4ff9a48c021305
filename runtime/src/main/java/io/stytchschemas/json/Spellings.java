package io.stytchschemas.json;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Tells what may have been meant by a name that leads nowhere: to a look-up of schemas, and to the
 * processor.
 */
public final class Spellings {
  private static final int SUGGESTIONS = 3;

  /** Longer is no name that anybody wrote, and a comparison takes time by the square of it. */
  private static final int LONGEST = 256;

  private Spellings() {}

  /**
   * The nearest of some identifiers or paths, in quotes, the best first; those whose last parts are
   * too far from the wanted one's are left out, and of a short one no character may be all that is
   * left.
   */
  public static List<String> nearest(String identifier, Stream<String> candidates) {
    String wanted = lastPart(identifier);
    if (wanted.length() > LONGEST) {
      return List.of();
    }
    int near = Math.min(Math.max(2, wanted.length() / 3), Math.max(wanted.length() - 1, 0));
    Map<String, Integer> distances = new TreeMap<>(); // in their order where they are equally near
    candidates.forEach(
        id -> {
          String last = lastPart(id);
          boolean mayBeNear = Math.abs(last.length() - wanted.length()) <= near;
          int distance = mayBeNear ? distance(last, wanted) : Integer.MAX_VALUE;
          if (distance <= near) {
            distances.put(id, distance);
          }
        });
    return distances.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .limit(SUGGESTIONS)
        .map(each -> '"' + each.getKey() + '"')
        .toList();
  }

  /** For the end of a message: what may have been meant; empty where nothing is near. */
  public static String hint(List<String> nearest) {
    return hint("; the nearest: ", nearest);
  }

  /** The same, where not all is looked at that there may be, but what is at hand. */
  public static String hintAtHand(List<String> nearest) {
    return hint("; the nearest at hand: ", nearest);
  }

  private static String hint(String words, List<String> nearest) {
    return nearest.isEmpty() ? "" : words + String.join(", ", nearest);
  }

  private static String lastPart(String id) {
    return id.substring(Math.max(id.lastIndexOf('/'), id.lastIndexOf('#')) + 1);
  }

  /** Levenshtein's edit distance. */
  public static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
