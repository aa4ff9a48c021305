package io.stytchschemas.integration.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of the documentation: the files that its samples are, and what its programs print. Samples
 * of the same file are its parts, in order; those that nobody needs to read stand in comments, and
 * those that an older JDK would not take say since when there is one.
 *
 * @param files by their paths: schema files and Java files
 * @param outputs what each class {@code Main} prints, by its name: the one that stands before it
 * @param buildFiles POMs, or elements of some
 * @param others what stands behind the fences of all other samples
 */
record Page(
    Map<String, String> files,
    Map<String, String> outputs,
    List<String> buildFiles,
    List<String> others) {

  private static final Pattern FENCE =
      Pattern.compile("^```(\\S[^\\n]*)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  private static final Pattern FILE =
      Pattern.compile("(?:java|json|yaml)(?: since=(\\d+))? file=(\\S+)");

  private static final String PROGRAM = "/Main.java";

  static Page read(Path markdown) throws IOException {
    Page page =
        new Page(
            new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
    Matcher fence = FENCE.matcher(Files.readString(markdown));
    while (fence.find()) {
      page.add(fence.group(1), fence.group(2));
    }
    return page;
  }

  private void add(String words, String sample) {
    Matcher file = FILE.matcher(words);
    if (file.matches()) {
      String since = file.group(1);
      if (since == null || Runtime.version().feature() >= Integer.parseInt(since)) {
        files.merge(file.group(2), sample, String::concat);
      }
    } else {
      switch (words) {
        case "text output" -> outputs.put(lastProgram(), sample);
        case "xml" -> buildFiles.add(sample);
        default -> others.add(words);
      }
    }
  }

  private String lastProgram() {
    return files.keySet().stream()
        .filter(path -> path.endsWith(PROGRAM))
        .map(path -> path.substring(0, path.lastIndexOf('.')).replace('/', '.'))
        .reduce((before, last) -> last)
        .orElseThrow();
  }
}
