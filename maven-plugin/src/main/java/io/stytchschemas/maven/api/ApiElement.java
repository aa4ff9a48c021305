package io.stytchschemas.maven.api;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

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

  /** The pointer of a record's schema, or of one that it takes in: a regular expression. */
  static final String PART = "(?:/allOf/\\d+)*";

  private static final Pattern WHOLE_PART = Pattern.compile(PART);

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

  /** The same of documents that go another way. */
  ApiElement with(Direction other) {
    return new ApiElement(kind, owner, name, type, required, other, facts);
  }

  /** The same under another name. */
  public ApiElement named(String other) {
    return new ApiElement(kind, owner, other, type, required, direction, facts);
  }

  /** Whether it is the schema of a record itself, or one that it takes in. */
  public boolean isPart() {
    return (kind == Kind.TYPE || kind == Kind.PLACE) && isPart(name);
  }

  /** Whether a pointer in the schema of a record leads to itself, or to one that it takes in. */
  static boolean isPart(String pointer) {
    return WHOLE_PART.matcher(pointer).matches();
  }

  /** Tells what it is, however it may change. */
  public String key() {
    return key(kind, owner, name);
  }

  static String key(Kind kind, String owner, String name) {
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
