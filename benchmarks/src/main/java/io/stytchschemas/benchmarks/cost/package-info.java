/** What is paid once: at the start of a JVM, and when schemas are compiled. */
package io.stytchschemas.benchmarks.cost;
