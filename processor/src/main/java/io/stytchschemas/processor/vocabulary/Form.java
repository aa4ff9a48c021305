package io.stytchschemas.processor.vocabulary;

/** The form in which a check finds its value: a plain JSON value, or a typed one. */
public enum Form {
  /** Any plain JSON value, or one that is narrowed to the type the keyword is for. */
  PLAIN,
  BOOLEAN,
  INT,
  LONG,
  BIG_INTEGER,
  /** {@code float} and {@code double}. */
  DOUBLE,
  STRING,
  /** A {@code java.time}, UUID or URI value: its text is gone. */
  FORMATTED,
  /** A generated enumeration of strings. */
  ENUM,
  /** A list whose elements are equal exactly if their JSON is. */
  DISTINCT_LIST,
  LIST,
  MAP,
  RECORD
}
