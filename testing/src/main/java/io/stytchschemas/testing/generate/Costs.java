package io.stytchschemas.testing.generate;

import io.stytchschemas.check.AllCheck;
import io.stytchschemas.check.ArrayCheck;
import io.stytchschemas.check.BooleanCheck;
import io.stytchschemas.check.BranchesCheck;
import io.stytchschemas.check.Check;
import io.stytchschemas.check.CheckVisitor;
import io.stytchschemas.check.ContainsCheck;
import io.stytchschemas.check.ItemsCheck;
import io.stytchschemas.check.ObjectCheck;
import io.stytchschemas.check.PrefixItemCheck;
import io.stytchschemas.check.PropertyCheck;
import io.stytchschemas.check.RefCheck;
import io.stytchschemas.check.RequiredCheck;
import io.stytchschemas.check.SizeCheck;
import io.stytchschemas.check.UnevaluatedCheck;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/**
 * How many levels the smallest value of a check has, so that recursion ends: of a tree, the branch
 * that is a leaf. A check that leads to itself whichever way has no value.
 */
final class Costs {
  static final int NONE = 1_000_000;

  private final IdentityHashMap<Check, Integer> known = new IdentityHashMap<>();
  private final IdentityHashMap<Check, Boolean> open = new IdentityHashMap<>();

  /** The levels of the smallest value; {@link #NONE} where there is none. */
  int of(Check check) {
    Integer cost = known.get(check);
    if (cost != null) {
      return cost;
    }
    if (open.put(check, true) != null) {
      return NONE;
    }
    Visit visit = new Visit();
    check.accept(visit);
    open.remove(check);
    int found = Math.min(NONE, visit.cost);
    // What was found while something around it was open may be found to be less later on.
    if (found < NONE || open.isEmpty()) {
      known.put(check, found);
    }
    return found;
  }

  /** Whether there is a value. */
  boolean isPossible(Check check) {
    return of(check) < NONE;
  }

  private final class Visit implements CheckVisitor {
    private int cost;

    private void atLeast(int other) {
      cost = Math.max(cost, other);
    }

    @Override
    public void bool(BooleanCheck check) {
      atLeast(check.value() ? 0 : NONE);
    }

    @Override
    public void ref(RefCheck check) {
      atLeast(of(check.target()));
    }

    @Override
    public void all(AllCheck check) {
      check.parts().forEach(part -> atLeast(of(part)));
    }

    @Override
    public void unevaluated(UnevaluatedCheck check) {
      atLeast(of(check.schema()));
    }

    @Override
    public void branches(BranchesCheck check) {
      boolean all = check.kind() == BranchesCheck.Kind.ALL_OF;
      int found = all ? 0 : NONE;
      for (Check branch : check.branches()) {
        found = all ? Math.max(found, of(branch)) : Math.min(found, of(branch));
      }
      atLeast(found);
    }

    @Override
    public void object(ObjectCheck check) {
      Map<String, Check> properties = new HashMap<>();
      Set<String> required = new HashSet<>();
      for (Check part : check.parts()) {
        if (part instanceof PropertyCheck property) {
          properties.put(property.name(), property.check());
        } else if (part instanceof RequiredCheck names) {
          required.addAll(names.names());
        }
      }
      if (check.isTyped()) {
        required.forEach(name -> atLeast(1 + of(properties.getOrDefault(name, Check.TRUE))));
      }
    }

    @Override
    public void array(ArrayCheck check) {
      if (!check.isTyped()) {
        return;
      }
      int least = 0;
      for (Check part : check.parts()) {
        if (part instanceof SizeCheck size && !size.kind().isMost()) {
          least = size.limit();
        }
      }
      for (Check part : check.parts()) {
        if (part instanceof PrefixItemCheck item && item.index() < least) {
          atLeast(1 + of(item.check()));
        } else if (part instanceof ItemsCheck items && items.prefix() < least) {
          atLeast(1 + of(items.check()));
        } else if (part instanceof ContainsCheck contains && contains.least() > 0) {
          atLeast(1 + of(contains.check()));
        }
      }
    }
  }
}
