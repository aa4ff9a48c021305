package com.acme.a;

/** Fit for its own package, and used from another. */
record Money(String text) {}
