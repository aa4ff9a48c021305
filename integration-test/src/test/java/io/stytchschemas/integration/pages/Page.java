package io.stytchschemas.integration.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of the documentation: the files that its samples are, and what its program prints. Samples
 * of the same file are its parts, in order; those that nobody needs to read stand in comments.
 *
 * @param files by their paths: schema files and Java files
 * @param output empty where the page has no program
 */
record Page(Map<String, String> files, String output) {

  private static final Pattern SAMPLE =
      Pattern.compile(
          "^```(?:java|json|yaml) file=(\\S+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  private static final Pattern OUTPUT =
      Pattern.compile("^```text output\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  static Page read(Path markdown) throws IOException {
    String text = Files.readString(markdown);
    Map<String, String> files = new LinkedHashMap<>();
    Matcher sample = SAMPLE.matcher(text);
    while (sample.find()) {
      files.merge(sample.group(1), sample.group(2), String::concat);
    }
    Matcher output = OUTPUT.matcher(text);
    return new Page(files, output.find() ? output.group(1) : "");
  }

  /** Whether there is anything to be compiled; output without a program counts, and fails. */
  boolean hasSamples() {
    return !files.isEmpty() || hasProgram();
  }

  boolean hasProgram() {
    return !output.isEmpty();
  }

  /** The class whose {@code main} prints the output. */
  String program() {
    return files.keySet().stream()
        .filter(path -> path.endsWith("/Main.java"))
        .map(path -> path.substring(0, path.length() - ".java".length()).replace('/', '.'))
        .findFirst()
        .orElseThrow();
  }
}
