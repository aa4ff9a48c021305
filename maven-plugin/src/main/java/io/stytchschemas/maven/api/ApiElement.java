package io.stytchschemas.maven.api;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One thing that code or documents can refer to.
 *
 * @param owner the type, or the schema without a type of its own
 * @param name within the owner; empty for the owner itself
 * @param type of its values, or, for a type, what kind of type it is
 * @param required whether a component must be there
 * @param direction which way its documents go
 * @param facts what else its schema says, by keyword; see {@link SchemaFacts}
 */
public record ApiElement(
    Kind kind,
    String owner,
    String name,
    String type,
    boolean required,
    Direction direction,
    SortedMap<String, String> facts) {

  /** The things that code or documents can refer to, as users call them. */
  public enum Kind {
    TYPE,
    COMPONENT,
    VALUE,
    BRANCH,
    /** A schema that has a plain Java type and no class. */
    SCHEMA,
    /** A schema inside another, named by its JSON Pointer there, that no Java name stands for. */
    PLACE
  }

  public ApiElement {
    facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
  }

  /** The same of other facts. */
  public ApiElement with(SortedMap<String, String> others) {
    return new ApiElement(kind, owner, name, type, required, direction, others);
  }

  /** Tells what it is, however it may change. */
  public String key() {
    String prefix =
        switch (kind) {
          case SCHEMA, BRANCH, PLACE -> kind + " ";
          default -> "";
        };
    return prefix + owner + ' ' + name;
  }

  /** Whether it stands for its owner as a whole. */
  public boolean isOwner() {
    return name.isEmpty();
  }

  /** How users read it. */
  public String subject() {
    return switch (kind) {
      case TYPE, SCHEMA -> owner;
      case COMPONENT, VALUE -> owner + '.' + name;
      case BRANCH -> owner + ", branch " + name;
      case PLACE -> owner + " at " + (name.isEmpty() ? "its root" : name);
    };
  }

  /** What a fact says; empty where there is none. */
  public String fact(String keyword) {
    return facts.getOrDefault(keyword, "");
  }
}
