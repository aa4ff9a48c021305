package io.stytchschemas;

import java.util.List;

/** Every violation that was found, in the order of the schema. Valid: no ERROR among them. */
public record ValidationResult(List<Violation> violations) {}
