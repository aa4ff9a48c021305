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

  /**
   * Puts {@code text} between the markers of {@code section}; where there are none, they are put
   * behind {@code base}, which must be there.
   */
  void write(String section, String base, String text) throws IOException {
    String all = Files.readString(file);
    if (!all.contains(begin(section))) {
      int behind = all.indexOf(end(base)) + end(base).length();
      if (behind < end(base).length()) {
        throw new IOException(file + " has no section " + base);
      }
      String markers = "\n\n" + begin(section) + end(section);
      all = all.substring(0, behind) + markers + all.substring(behind);
    }
    int from = all.indexOf(begin(section)) + begin(section).length();
    int to = all.indexOf(end(section), from);
    if (to < 0) {
      throw new IOException(file + " has no end of section " + section);
    }
    String before = all.substring(0, from);
    Files.writeString(file, before + "\n" + text.strip() + "\n\n" + all.substring(to));
  }

  private static String begin(String section) {
    return "<!-- begin " + section + " -->\n";
  }

  private static String end(String section) {
    return "<!-- end " + section + " -->";
  }
}
