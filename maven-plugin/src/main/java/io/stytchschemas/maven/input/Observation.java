package io.stytchschemas.maven.input;

/**
 * One thing that was seen of the files while code was generated from them. As long as every
 * observation of a build holds, the same code would be generated again.
 *
 * @param place which tree was asked
 * @param subject the path or glob that was asked about
 */
public record Observation(Place place, Question question, String subject, String answer) {

  /** The trees of files. */
  public enum Place {
    ROOT,
    CLASS_PATH
  }
}
