package io.stytchschemas.integration.schemafuzz;

import tools.jackson.databind.JsonNode;

/** Where networknt is known not to judge as the specification does, and why. */
enum Deviation {
  NONE("");

  private final String reason;

  Deviation(String reason) {
    this.reason = reason;
  }

  String reason() {
    return reason;
  }

  boolean concerns(FuzzCase given, JsonNode document) {
    return false;
  }
}
