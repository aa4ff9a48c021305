package io.stytchschemas.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The parts of a Markdown file that a program writes, between markers. */
final class Sections {
  private final Path file;

  Sections(Path file) {
    this.file = file;
  }

  /** Puts {@code text} between the markers of {@code section}, which must be there. */
  void write(String section, String text) throws IOException {
    String begin = "<!-- begin " + section + " -->\n";
    String end = "<!-- end " + section + " -->";
    String all = Files.readString(file);
    int from = all.indexOf(begin);
    int to = all.indexOf(end);
    if (from < 0 || to < from) {
      throw new IOException(file + " has no section " + section);
    }
    String before = all.substring(0, from + begin.length());
    Files.writeString(file, before + "\n" + text.strip() + "\n\n" + all.substring(to));
  }
}
