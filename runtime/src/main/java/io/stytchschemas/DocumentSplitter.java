package io.stytchschemas;

import io.stytchschemas.json.text.Malformed;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Takes the bytes of one document after the other out of a stream. It looks for no more than the
 * ends of documents: whether they are JSON, their reader tells.
 */
abstract class DocumentSplitter {
  final StreamWindow in;

  /** Whether the stream was looked at. */
  boolean begun;

  private DocumentSplitter(InputStream in) {
    this.in = new StreamWindow(in);
  }

  static DocumentSplitter of(InputStream in, Layout layout) {
    return switch (layout) {
      case LINES -> new Lines(in);
      case CONCATENATED -> new Concatenated(in);
      case ARRAY -> new Elements(in);
    };
  }

  /**
   * The next document; null at the end.
   *
   * @throws MalformedJsonException if what stands between documents is wrong; counted from there
   */
  abstract byte @Nullable [] next();

  /** Whether a document that is no JSON leaves the ends of the others as they are. */
  boolean goesOnAfterMalformed() {
    return false;
  }

  /** The line on which the document begins. */
  long line() {
    return in.markedLine();
  }

  /** The column, in characters, at which it begins. */
  long column() {
    return in.markedColumn();
  }

  private static boolean isSpace(int c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  final void skipSpace() {
    if (!begun) {
      in.skipByteOrderMark();
      begun = true;
    }
    in.mark();
    while (isSpace(in.peek())) {
      in.skip();
      in.mark(); // or space would count as a document, and take room as one
    }
  }

  /** A value that begins at the mark: to its closing bracket or quote, or as far as a word goes. */
  final byte[] value() {
    int depth = 0;
    do {
      int c = in.peek();
      if (c == '{' || c == '[') {
        depth++;
        in.skip();
      } else if (c == '}' || c == ']') {
        depth--;
        in.skip();
      } else if (c == '"') {
        string();
      } else if (depth == 0) {
        word();
      } else {
        in.skip();
      }
    } while (depth > 0 && in.peek() >= 0);
    return in.take();
  }

  private void string() {
    in.skip();
    for (int c = in.peek(); c >= 0 && c != '"'; c = in.peek()) {
      in.skip();
      if (c == '\\' && in.peek() >= 0) {
        in.skip();
      }
    }
    if (in.peek() >= 0) {
      in.skip();
    }
  }

  /** A number or a name such as true; one byte at least, so that there is always progress. */
  private void word() {
    do {
      in.skip();
    } while (in.peek() >= 0 && !isSpace(in.peek()) && "{}[],:\"".indexOf(in.peek()) < 0);
  }

  private static final class Lines extends DocumentSplitter {
    Lines(InputStream in) {
      super(in);
    }

    @Override
    byte @Nullable [] next() {
      skipSpace();
      if (in.peek() < 0) {
        return null;
      }
      in.skipLine();
      return in.take();
    }

    @Override
    boolean goesOnAfterMalformed() {
      return true;
    }
  }

  private static final class Concatenated extends DocumentSplitter {
    Concatenated(InputStream in) {
      super(in);
    }

    @Override
    byte @Nullable [] next() {
      skipSpace();
      return in.peek() < 0 ? null : value();
    }
  }

  private static final class Elements extends DocumentSplitter {
    Elements(InputStream in) {
      super(in);
    }

    @Override
    byte @Nullable [] next() {
      boolean first = !begun;
      skipSpace();
      if (first) {
        pass('[', "must be an array of documents");
      }
      if (in.peek() == ']') {
        in.skip();
        skipSpace();
        require(in.peek() < 0, "nothing may follow the array");
        return null;
      }
      if (!first) {
        pass(',', Malformed.notGoingOn(false));
      }
      require(in.peek() >= 0, "the array must have an end");
      return value();
    }

    private void pass(char c, String otherwise) {
      require(in.peek() == c, otherwise);
      in.skip();
      skipSpace();
    }

    private static void require(boolean holds, String otherwise) {
      if (!holds) {
        throw new MalformedJsonException(otherwise, 1, 1);
      }
    }
  }
}
