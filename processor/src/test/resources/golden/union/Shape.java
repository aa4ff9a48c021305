package com.acme;

import io.stytchschemas.Schema;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * One of several kinds of JSON object.
 */
@NullMarked
@Generated("io.stytchschemas.processor.StytchSchemasProcessor")
public sealed interface Shape permits Circle, Square {
  /**
   * Reads, writes and checks documents of this schema.
   */
  Schema<Shape> SCHEMA = ShapeCodec.SCHEMA;
}
