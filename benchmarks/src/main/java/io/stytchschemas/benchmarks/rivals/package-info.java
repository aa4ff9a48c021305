/** Everyone who decodes and encodes the same requests. */
package io.stytchschemas.benchmarks.rivals;
