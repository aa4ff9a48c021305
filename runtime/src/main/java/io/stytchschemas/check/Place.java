package io.stytchschemas.check;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where a check is, in the instance and in the schema. Pointers become text only when asked for:
 * nearly every step of a check finds nothing.
 */
final class Place {
  private final String instanceRoot;
  private final String keywordRoot;

  /** A String for a property, an Integer for an element, null where the instance stays the same. */
  private @Nullable Object[] segments = new @Nullable Object[16];

  private @Nullable String[] keywords = new @Nullable String[16];
  private int depth;

  Place(String instanceRoot, String keywordRoot) {
    this.instanceRoot = instanceRoot;
    this.keywordRoot = keywordRoot;
  }

  void enter(@Nullable Object segment, String keyword) {
    if (depth == segments.length) {
      segments = Arrays.copyOf(segments, 2 * depth);
      keywords = Arrays.copyOf(keywords, 2 * depth);
    }
    segments[depth] = segment;
    keywords[depth] = keyword;
    depth++;
  }

  void leave() {
    depth--;
  }

  /** The pointer to {@code segment} of the current instance, or to that instance itself. */
  String instance(@Nullable Object segment) {
    StringBuilder pointer = new StringBuilder(instanceRoot);
    for (int i = 0; i < depth; i++) {
      append(pointer, segments[i]);
    }
    append(pointer, segment);
    return pointer.toString();
  }

  /** The pointer to {@code keyword}, itself a pointer, below the current schema. */
  String keyword(String keyword) {
    StringBuilder pointer = new StringBuilder(keywordRoot);
    for (int i = 0; i < depth; i++) {
      pointer.append(keywords[i]);
    }
    return pointer.append(keyword).toString();
  }

  private static void append(StringBuilder pointer, @Nullable Object segment) {
    if (segment instanceof String property) {
      // RFC 6901, section 3; the tilde first, or it would catch the one of "~1".
      pointer.append('/').append(property.replace("~", "~0").replace("/", "~1"));
    } else if (segment != null) {
      pointer.append('/').append(segment);
    }
  }
}
