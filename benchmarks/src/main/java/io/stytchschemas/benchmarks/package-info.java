/** What is measured: workloads, and the benchmarks over them. */
package io.stytchschemas.benchmarks;
