package io.stytchschemas.processor.plan.name;

import io.stytchschemas.processor.declaration.Entry;
import io.stytchschemas.processor.schema.SchemaDocument;
import org.jspecify.annotations.Nullable;

/**
 * A choice of names for many documents: {@code "k8s.json#/definitions/*=*"}. The star stands for a
 * key, a file's name or a part of one, and on the other side for the name that all its words make.
 *
 * @param before what stands before the star in an identifier
 * @param after what stands behind it there
 * @param prefix what stands before it in the name
 * @param suffix what stands behind it there
 */
record NamePattern(String before, String after, String prefix, String suffix) {

  /** The pattern that an entry is: {@link Entry#isPattern}. */
  static NamePattern of(Entry entry) {
    int star = entry.key().indexOf(Entry.STAR);
    int inName = entry.value().indexOf(Entry.STAR);
    return new NamePattern(
        entry.key().substring(0, star),
        entry.key().substring(star + 1),
        entry.value().substring(0, inName),
        entry.value().substring(inName + 1));
  }

  /** The pattern of all that stand beside a document. */
  static NamePattern beside(SchemaDocument document) {
    String path = document.path();
    int last = path.lastIndexOf('/') + 1;
    int end = document.pointer().isEmpty() ? NameTexts.endOfName(path) : path.length();
    return new NamePattern(path.substring(0, last), path.substring(end), "", "");
  }

  /** The name of a document that has an identifier; null where the pattern is not about it. */
  @Nullable String name(String identifier) {
    int end = identifier.length() - after.length();
    if (!identifier.startsWith(before) || !identifier.endsWith(after) || before.length() >= end) {
      return null;
    }
    String star = identifier.substring(before.length(), end);
    return star.contains("/")
        ? null
        : Names.usableType(prefix + Names.nested(NameTexts.lastToken(star)) + suffix);
  }

  /** As the annotation has it. */
  @Override
  public String toString() {
    return before + Entry.STAR + after + '=' + prefix + Entry.STAR + suffix;
  }
}
