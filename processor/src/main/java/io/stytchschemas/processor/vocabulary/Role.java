package io.stytchschemas.processor.vocabulary;

/** What a keyword has in common with others, for those who ask about all of them. */
public enum Role {
  /** Its value is a schema, or a list of schemas. */
  SCHEMA,
  /** The members of its value are schemas. */
  SCHEMAS_BY_NAME,
  /** The greater the number, the less is valid. */
  LOWER_BOUND,
  /** The smaller the number, the less is valid. */
  UPPER_BOUND,
  /** Any other limit of numbers, lengths or sizes. */
  OTHER_LIMIT,
  /** It checks nothing, and code or tools may go by it. */
  ANNOTATION,
  /** Only people read it. */
  FOR_PEOPLE,
  /** It has nothing in common with others. */
  OTHER
}
