package io.stytchschemas.processor.plan.shape;

import io.stytchschemas.processor.plan.place.Place;

/** A union and the record of one of its branches. */
public record BranchLink(Place union, Place branch) {}
