/** Runs everything and writes it down. */
package io.stytchschemas.benchmarks.report;
