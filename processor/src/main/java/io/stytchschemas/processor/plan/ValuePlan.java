package io.stytchschemas.processor.plan;

import com.palantir.javapoet.ClassName;

/**
 * A class that the annotation chooses for values.
 *
 * @param constant what makes and writes them
 * @param factory the static method that makes a value of a text, or {@code new}
 */
public record ValuePlan(ClassName type, String constant, String factory) {}
