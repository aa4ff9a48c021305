package io.stytchschemas.processor.emit;

import com.palantir.javapoet.NameAllocator;
import java.util.Collection;
import java.util.List;

/** The names of a scope, each different from all others. */
public final class ScopeNames {
  private final NameAllocator names = new NameAllocator();

  public ScopeNames(String... taken) {
    this(List.of(taken));
  }

  public ScopeNames(Collection<String> taken) {
    taken.forEach(this::add);
  }

  /** A name that nothing in the scope has: the wish itself where it is free. */
  public String add(String wish) {
    // Without a tag, JavaPoet draws a random UUID for one: 2 % of what the processor costs.
    return names.newName(wish, new Object());
  }
}
