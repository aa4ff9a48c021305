/** Generated code at work: a program that checks request files. */
@NullMarked
package io.stytchschemas.integration;

import org.jspecify.annotations.NullMarked;
