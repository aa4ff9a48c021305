package io.stytchschemas.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the keywords that apply to one object or array have evaluated, for {@code
 * unevaluatedProperties} and {@code unevaluatedItems} (JSON Schema 2020-12 core, section 11). Used
 * by one check, on one thread.
 */
public final class Evaluated {
  // Made when needed: most objects need one of the three, and every object has one of these.
  private @Nullable Set<String> properties;
  private @Nullable List<Set<String>> propertySets;
  private @Nullable BitSet items;
  private boolean allProperties;
  private int firstItems;

  /** Nothing yet. */
  public Evaluated() {}

  public void property(String name) {
    if (properties == null) {
      properties = new HashSet<>();
    }
    properties.add(name);
  }

  /** Adds those of the names that are there: what is absent is asked for by nobody. */
  public void properties(Set<String> names) {
    if (propertySets == null) {
      propertySets = new ArrayList<>(4);
    }
    propertySets.add(names);
  }

  public void allProperties() {
    allProperties = true;
  }

  public void item(int index) {
    if (items == null) {
      items = new BitSet();
    }
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
    if (branch.properties != null) {
      for (String name : branch.properties) {
        property(name);
      }
    }
    if (branch.propertySets != null) {
      for (Set<String> names : branch.propertySets) {
        properties(names);
      }
    }
    if (branch.items != null) {
      if (items == null) {
        items = new BitSet();
      }
      items.or(branch.items);
    }
    allProperties |= branch.allProperties;
    firstItems = Math.max(firstItems, branch.firstItems);
    return true;
  }

  public boolean hasProperty(String name) {
    if (allProperties || (properties != null && properties.contains(name))) {
      return true;
    }
    if (propertySets != null) {
      for (Set<String> names : propertySets) {
        if (names.contains(name)) {
          return true;
        }
      }
    }
    return false;
  }

  public boolean hasItem(int index) {
    return index < firstItems || (items != null && items.get(index));
  }
}
