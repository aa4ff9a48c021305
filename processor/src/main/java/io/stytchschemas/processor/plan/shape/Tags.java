package io.stytchschemas.processor.plan.shape;

import java.util.List;

/**
 * What the values of a property say of the branches of a union.
 *
 * @param decides whether no branch allows a value of another; else they say which branch is meant
 * @param byOption the values of each option; none where no value leads to it
 */
public record Tags(String property, boolean decides, List<List<String>> byOption) {}
