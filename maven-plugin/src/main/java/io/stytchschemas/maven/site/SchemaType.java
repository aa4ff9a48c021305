package io.stytchschemas.maven.site;

import io.stytchschemas.processor.plan.SchemaPlan;
import io.stytchschemas.processor.plan.TypePlan;

/**
 * A type that has a page.
 *
 * @param schema the file to which it belongs
 */
record SchemaType(TypePlan plan, SchemaPlan schema) {

  /** "com.acme.User.Address". */
  String name() {
    return plan.name().canonicalName();
  }

  /** Without the package: "User.Address". */
  String shortName() {
    return plan.shortName();
  }

  /** Below "types": the same for the same type, whatever else there is. */
  String file() {
    return name() + ".html";
  }
}
