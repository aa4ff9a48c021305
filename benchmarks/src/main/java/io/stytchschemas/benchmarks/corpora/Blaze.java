package io.stytchschemas.benchmarks.corpora;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The command line of Blaze, the fastest validator that there is: parsing and evaluating, in
 * compiled C++. What it does once (starting, compiling the schema) is taken off by running it over
 * the documents once, and over many copies of them.
 */
final class Blaze {
  private static final String TIMED =
      "TIMEFORMAT='%U %S'; time \"$0\" validate \"$1\" \"$2\" --fast > \"$3\" 2>&1";

  private static final int TRIES = 3;
  private static final long BYTES = 20_000_000;
  private static final int MOST_COPIES = 200;

  private final Path binary;

  Blaze(Path binary) {
    this.binary = binary;
  }

  /** CPU time of one document, in nanoseconds. */
  double nanos(Corpus corpus) throws IOException {
    byte[] documents = Files.readAllBytes(corpus.instances());
    int copies = (int) Math.max(2, Math.min(MOST_COPIES, BYTES / documents.length));
    Path many = Files.createTempFile("copies", ".jsonl");
    try {
      try (OutputStream out = Files.newOutputStream(many)) {
        for (int i = 0; i < copies; i++) {
          out.write(documents);
          if (documents[documents.length - 1] != '\n') {
            out.write('\n');
          }
        }
      }
      double once = seconds(corpus, corpus.instances());
      double often = seconds(corpus, many);
      return (often - once) * 1e9 / (copies - 1) / corpus.documents().size();
    } finally {
      Files.delete(many);
    }
  }

  private double seconds(Corpus corpus, Path documents) throws IOException {
    double least = Double.MAX_VALUE;
    for (int i = 0; i < TRIES; i++) {
      least = Math.min(least, run(corpus.schema(), documents));
    }
    return least;
  }

  /** The shell's {@code time} is the one way to the CPU time of a program that has ended. */
  private double run(Path schema, Path documents) throws IOException {
    Path told = Files.createTempFile("blaze", ".txt");
    try {
      Process process =
          new ProcessBuilder(
                  "bash",
                  "-c",
                  TIMED,
                  binary.toString(),
                  schema.toString(),
                  documents.toString(),
                  told.toString())
              .redirectErrorStream(true)
              .start();
      String times = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IOException("Blaze refuses " + documents + ": " + Files.readString(told));
      }
      String[] seconds = times.strip().split(" ");
      return Double.parseDouble(seconds[0]) + Double.parseDouble(seconds[1]);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } finally {
      Files.delete(told);
    }
  }
}
