package io.stytchschemas.json;

import io.stytchschemas.json.text.JsonPointers;
import io.stytchschemas.json.text.Scan;
import io.stytchschemas.json.text.StringText;
import java.util.ArrayList;
import java.util.List;

/**
 * From a place in a document to its JSON Pointer (RFC 6901). Goes through the document no further
 * than asked, and on from there the next time, so that many places in order cost one pass. The
 * document is well-formed up to the places asked for.
 */
final class PointerTrack {
  /** An open object or array, and what of it is being passed. */
  private static final class Level {
    final boolean isArray;
    int index;
    int nameStart;
    int nameEnd;

    Level(boolean isArray) {
      this.isArray = isArray;
    }
  }

  private final byte[] json;
  private final List<Level> levels = new ArrayList<>();
  private int p;

  /** Whether a string that comes next is a name. */
  private boolean nameNext;

  PointerTrack(byte[] json) {
    this.json = json;
  }

  /**
   * The pointer to the value whose first byte is at {@code offset}, or to the object or array whose
   * closing bracket is there.
   */
  String pointerTo(int offset) {
    if (offset < p) {
      p = 0;
      levels.clear();
    }
    while (p < offset) {
      step(json[p]);
    }
    int closing = Scan.byteAt(json, offset);
    int depth = closing == '}' || closing == ']' ? levels.size() - 1 : levels.size();
    StringBuilder pointer = new StringBuilder();
    for (Level level : levels.subList(0, depth)) {
      pointer.append('/');
      if (level.isArray) {
        pointer.append(level.index);
      } else {
        String name = StringText.decode(json, level.nameStart, level.nameEnd);
        pointer.append(JsonPointers.token(name));
      }
    }
    return pointer.toString();
  }

  private void step(byte c) {
    switch (c) {
      case '{', '[' -> {
        levels.add(new Level(c == '['));
        nameNext = c == '{';
      }
      case '}', ']' -> levels.remove(levels.size() - 1);
      case ',' -> {
        Level level = levels.get(levels.size() - 1);
        level.index++;
        nameNext = !level.isArray;
      }
      case '"' -> {
        int end = StringText.pass(json, p + 1);
        if (nameNext) {
          Level level = levels.get(levels.size() - 1);
          level.nameStart = p + 1;
          level.nameEnd = end;
          nameNext = false;
        }
        p = end;
      }
      default -> {
        // White space, colons, numbers and literals lead nowhere.
      }
    }
    p++;
  }
}
