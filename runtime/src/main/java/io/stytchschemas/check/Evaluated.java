package io.stytchschemas.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the keywords that apply to one object or array have evaluated, for {@code
 * unevaluatedProperties} and {@code unevaluatedItems} (JSON Schema 2020-12 core, section 11). Used
 * by one check, on one thread.
 */
public final class Evaluated {
  private final Set<String> properties = new HashSet<>();
  private final List<Set<String>> propertySets = new ArrayList<>(2);
  private boolean allProperties;
  private final BitSet items = new BitSet();
  private int firstItems;

  /** Nothing yet. */
  public Evaluated() {}

  public void property(String name) {
    properties.add(name);
  }

  /** Adds those of the names that are there: what is absent is asked for by nobody. */
  public void properties(Set<String> names) {
    propertySets.add(names);
  }

  public void allProperties() {
    allProperties = true;
  }

  public void item(int index) {
    items.set(index);
  }

  /** Adds the first {@code count} items. */
  public void items(int count) {
    firstItems = Math.max(firstItems, count);
  }

  public void allItems() {
    firstItems = Integer.MAX_VALUE;
  }

  /** Adds what a branch that holds has evaluated; true, so that it can end a condition. */
  public boolean add(Evaluated branch) {
    properties.addAll(branch.properties);
    propertySets.addAll(branch.propertySets);
    allProperties |= branch.allProperties;
    items.or(branch.items);
    firstItems = Math.max(firstItems, branch.firstItems);
    return true;
  }

  public boolean hasProperty(String name) {
    if (allProperties || properties.contains(name)) {
      return true;
    }
    for (Set<String> names : propertySets) {
      if (names.contains(name)) {
        return true;
      }
    }
    return false;
  }

  public boolean hasItem(int index) {
    return index < firstItems || items.get(index);
  }
}
