package io.stytchschemas.integration.schemafuzz;

/** That the judge does not say what it thinks of a document: it never ends, or fails itself. */
final class NoVerdict extends RuntimeException {
  private static final long serialVersionUID = 1;

  NoVerdict(String why) {
    super(why);
  }
}
