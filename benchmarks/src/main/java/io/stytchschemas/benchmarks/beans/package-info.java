/** The five requests as classes that the other libraries bind to: fields, and their names. */
package io.stytchschemas.benchmarks.beans;
