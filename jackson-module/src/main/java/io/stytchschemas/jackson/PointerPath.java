package io.stytchschemas.jackson;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.DatabindException;

/** A JSON Pointer as the path that Jackson's exceptions carry. */
final class PointerPath {
  private PointerPath() {}

  /** Jackson itself adds the way from the document to {@code root}, in front, afterwards. */
  static DatabindException prepend(String pointer, Class<?> root, DatabindException failure) {
    for (JsonPointer at = JsonPointer.compile(pointer); !at.matches(); at = at.head()) {
      JsonPointer last = at.last();
      if (last.getMatchingIndex() >= 0) {
        failure.prependPath(root, last.getMatchingIndex());
      } else {
        failure.prependPath(root, last.getMatchingProperty());
      }
    }
    return failure;
  }
}
