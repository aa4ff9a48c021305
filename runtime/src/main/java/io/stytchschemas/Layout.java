package io.stytchschemas;

/** How many documents stand in one stream. */
public enum Layout {
  /**
   * Newline-delimited JSON: one document on each line; empty lines are passed over. A line that is
   * no JSON does not keep the lines after it from being read.
   */
  LINES,
  /**
   * One document after the other, with white space between them or none, each on as many lines as
   * it likes. They are written as lines.
   */
  CONCATENATED,
  /** One array, whose elements are the documents. */
  ARRAY
}
