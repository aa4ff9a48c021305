package io.stytchschemas.processor.diagnostic;

/** One problem at one place. */
public record Report(Problem problem, Location location, String text) {

  /** The message in full: id, what is wrong and what to do, and where. */
  @Override
  public String toString() {
    return "[" + problem.id() + "] " + location + ": " + text;
  }
}
