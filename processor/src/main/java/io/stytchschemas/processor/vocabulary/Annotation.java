package io.stytchschemas.processor.vocabulary;

import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.schema.Keyword;

/** A keyword that checks nothing: its value is kept for whoever asks. */
public record Annotation(JsonValue value) implements Keyword {}
