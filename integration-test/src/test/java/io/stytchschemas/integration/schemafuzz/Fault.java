package io.stytchschemas.integration.schemafuzz;

/**
 * What does not hold.
 *
 * @param kind the same for faults of the same kind
 */
record Fault(String kind, String detail) {}
