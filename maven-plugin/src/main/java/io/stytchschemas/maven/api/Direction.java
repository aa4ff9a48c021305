package io.stytchschemas.maven.api;

/** Which way the documents of a schema go, seen from the code that uses its type. */
public enum Direction {
  /** Code builds them, and somebody else reads them. */
  REQUEST,
  /** Somebody else wrote them, and code reads them. */
  RESPONSE,
  /** Both, or nobody knows. */
  BOTH;

  /** Whether code may build such documents. */
  public boolean isBuilt() {
    return this != RESPONSE;
  }

  /** Whether code may be given such documents. */
  public boolean isRead() {
    return this != REQUEST;
  }
}
