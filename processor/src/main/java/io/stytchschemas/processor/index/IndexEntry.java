package io.stytchschemas.processor.index;

import io.stytchschemas.processor.plan.GeneratedFile;

/**
 * What was generated for a schema file, and of which content.
 *
 * @param id "$id" as written, else the file's path
 * @param sha256 of all that the generated checks depend on, as {@link ContentHash} has it
 */
public record IndexEntry(String id, String sha256, GeneratedFile file) {}
