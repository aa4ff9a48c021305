package io.stytchschemas.processor.plan.name;

import com.palantir.javapoet.ClassName;

/** What the classes are called that generated code has beside the types of schemas. */
public final class MemberNames {
  /** The class that lists the schemas of a package. */
  public static final String SCHEMAS = "Schemas";

  /** What makes and writes the values of classes that an annotation chooses; nested in that. */
  public static final String VALUES = "Values";

  public static final String BUILDER = "Builder";

  /** Also what follows the name of a schema without a class in that of its codec. */
  public static final String CODEC = "Codec";

  static final String KNOWN = "Known";
  static final String UNKNOWN = "Unknown";

  private MemberNames() {}

  /** What makes values of a record. */
  public static ClassName builder(ClassName type) {
    return type.nestedClass(BUILDER);
  }

  /** What reads, writes and checks values of a type. */
  public static ClassName codec(ClassName type) {
    return type.nestedClass(CODEC);
  }

  /** The values that an enumeration lists. */
  public static ClassName known(ClassName type) {
    return type.nestedClass(KNOWN);
  }

  /** The values that an enumeration does not list. */
  public static ClassName unknown(ClassName type) {
    return type.nestedClass(UNKNOWN);
  }
}
