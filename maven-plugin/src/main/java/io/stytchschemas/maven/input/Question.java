package io.stytchschemas.maven.input;

import io.stytchschemas.processor.source.FileTree;
import io.stytchschemas.processor.source.Glob;
import io.stytchschemas.processor.source.Glob.InvalidGlobException;
import io.stytchschemas.processor.source.InputFile;
import java.io.IOException;

/** What the processor asks about files. Times are never asked for. */
public enum Question {
  /** What stands at a path? */
  KIND {
    @Override
    String ask(FileTree tree, String path) {
      return tree.kind(path).name();
    }
  },
  /** What does a file hold? */
  CONTENT {
    @Override
    String ask(FileTree tree, String path) throws IOException {
      return InputFile.sha256(tree.read(path));
    }
  },
  /** Which files does a glob match? */
  MATCHES {
    @Override
    String ask(FileTree tree, String glob) throws IOException {
      try {
        return InputFile.sha256(String.join("\n", tree.match(Glob.parse(glob).get(0))));
      } catch (InvalidGlobException e) {
        throw new IOException(e);
      }
    }
  };

  abstract String ask(FileTree tree, String subject) throws IOException;

  /** The answer as a short text. That there is none is an answer, too. */
  String answer(FileTree tree, String subject) {
    try {
      return ask(tree, subject);
    } catch (IOException e) {
      return "none";
    }
  }
}
