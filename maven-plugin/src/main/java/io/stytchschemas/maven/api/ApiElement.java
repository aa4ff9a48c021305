package io.stytchschemas.maven.api;

/**
 * One thing that code can refer to.
 *
 * @param owner the type, or the schema without a type of its own
 * @param name within the owner; empty for the owner itself
 * @param type of its values, or, for a type, what kind of type it is
 * @param required whether a component must be there
 */
public record ApiElement(Kind kind, String owner, String name, String type, boolean required) {

  /** The things that code can refer to, as users call them. */
  public enum Kind {
    TYPE("type"),
    COMPONENT("component"),
    VALUE("value"),
    BRANCH("branch"),
    /** A schema that has a plain Java type and no class. */
    SCHEMA("schema");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  /** Tells what it is, however it may change. */
  String key() {
    return (kind == Kind.SCHEMA ? "schema " : kind == Kind.BRANCH ? "branch " : "")
        + owner
        + ' '
        + name;
  }

  /** Whether it stands for its owner as a whole. */
  boolean isOwner() {
    return name.isEmpty();
  }
}
