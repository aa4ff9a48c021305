/** Real schemas with the real documents that were written for them. */
package io.stytchschemas.benchmarks.corpora;
