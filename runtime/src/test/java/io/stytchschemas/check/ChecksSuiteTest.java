package io.stytchschemas.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.json.JsonReader;
import io.stytchschemas.json.JsonWriter;
import io.stytchschemas.json.document.IndexedDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * The checks say of the JSON-Schema-Test-Suite what it asks for, by their verdict and by their
 * report. Schemas that the processor refuses to take are none of theirs.
 */
class ChecksSuiteTest {
  private final Map<String, byte[]> remotes = new TreeMap<>();
  private final List<String> wrong = new ArrayList<>();
  private int cases;

  @Test
  void agreesWithTheSuite() throws IOException {
    Optional<Path> folder = SuiteCases.folder();
    Assumptions.assumeTrue(folder.isPresent(), "the JSON-Schema-Test-Suite is not at hand");
    Path draft = folder.get();
    findRemotes(draft.resolveSibling("remotes"), "http://localhost:1234/");
    findRemotes(
        Path.of(
            "../processor/src/main/resources/io/stytchschemas/processor/vocabulary/dialect/metaschema"),
        "https://json-schema.org/");
    for (Path file : files(draft, 1)) {
      run(file, false);
    }
    for (Path file : files(draft.resolve("optional/format"), 1)) {
      run(file, true);
    }
    assertThat(wrong).isEmpty();
    assertThat(cases).isGreaterThan(1_290);
  }

  private void findRemotes(Path folder, String prefix) throws IOException {
    for (Path file : files(folder, 9)) {
      String path = folder.relativize(file).toString().replace('\\', '/');
      if (path.startsWith("draft2020-12") || !path.startsWith("draft")) {
        remotes.put(prefix + path, Files.readAllBytes(file));
      } else if (path.startsWith("draft/2020-12")) {
        remotes.put(prefix + path.replace(".json", ""), Files.readAllBytes(file));
      }
    }
  }

  private static List<Path> files(Path folder, int depth) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files =
        Files.find(folder, depth, (path, at) -> path.toString().endsWith(".json"))) {
      return files.sorted().toList();
    }
  }

  private void run(Path file, boolean formats) throws IOException {
    for (Object group : (List<?>) read(Files.readAllBytes(file))) {
      Map<?, ?> properties = (Map<?, ?>) group;
      SchemaChecks checks = new SchemaChecks(ChecksSuiteTest::pattern, formats);
      remotes.forEach(checks::add);
      Check check;
      try {
        check = checks.checkOf(bytes(properties.get("schema")));
      } catch (RuntimeException e) {
        wrong.add(properties.get("description") + ": " + e);
        continue;
      }
      for (Object test : (List<?>) properties.get("tests")) {
        Map<?, ?> fields = (Map<?, ?>) test;
        String name =
            file.getFileName()
                + ": "
                + properties.get("description")
                + ": "
                + fields.get("description");
        run(name, check, bytes(fields.get("data")), (Boolean) fields.get("valid"));
      }
    }
  }

  private void run(String name, Check check, byte[] json, boolean valid) {
    cases++;
    try (IndexedDocument document = IndexedDocument.of(json)) {
      Violations found = Violations.collecting();
      check.report(document, IndexedDocument.ROOT, found);
      boolean passes = check.passes(document, IndexedDocument.ROOT);
      if (passes != valid || found.toResult().isValid() != valid) {
        wrong.add(name + ": passes " + passes + ", " + found.toResult());
      }
    } catch (RuntimeException e) {
      wrong.add(name + ": " + e);
    }
  }

  /** A search by the patterns of the JDK, which are close enough for these. */
  static TextPattern pattern(String source) {
    String java =
        source
            .replace("\\p{Letter}", "\\p{L}")
            .replace("\\p{digit}", "\\p{Nd}")
            .replace("$", "\\z")
            .replace("\\s", "[\\s\\uFEFF\\u00A0\\p{Z}\\u2028\\u2029]")
            .replace("\\S", "[^\\s\\uFEFF\\u00A0\\p{Z}\\u2028\\u2029]");
    Pattern pattern = Pattern.compile(java);
    return new TextPattern(source, (text, budget) -> pattern.matcher(text).find());
  }

  private static Object read(byte[] json) {
    return JsonReader.of(json, JsonReader.Mode.STRICT).readNonNullValue();
  }

  private static byte[] bytes(Object value) {
    try (JsonWriter out = JsonWriter.borrow()) {
      out.writeValue(value);
      return out.toByteArray();
    }
  }
}
