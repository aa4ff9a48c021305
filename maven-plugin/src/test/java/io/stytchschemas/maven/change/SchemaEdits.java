package io.stytchschemas.maven.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.maven.api.Api;
import io.stytchschemas.maven.testing.SchemaApi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

/** Edits of schema files, and what is told of them. */
abstract class SchemaEdits {
  @TempDir Path folder;

  Changes changes(Map<String, String> before, Map<String, String> after) {
    return Changes.between(api(before), api(after));
  }

  Api api(Map<String, String> files) {
    try {
      return SchemaApi.of(Files.createTempDirectory(folder, "schemas"), files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The changes of one file, in which a property's schema is another. */
  Changes edit(String file, String before, String after) {
    String whole =
        "{\"type\":\"object\",\"properties\":{\"x\":%s,\"y\":{\"type\":\"boolean\"}},\"required\":[\"y\"]}";
    return changes(Map.of(file, whole.formatted(before)), Map.of(file, whole.formatted(after)));
  }

  static List<String> lines(Changes changes) {
    return changes.changes().stream().map(Change::line).toList();
  }

  static String object(String properties, String required) {
    return "{\"type\":\"object\",\"properties\":{"
        + properties
        + "},\"required\":["
        + required
        + "]}";
  }

  static final String TOKEN = "\"token\":{\"type\":\"string\"}";
  static final String JWT = "\"jwt\":{\"type\":\"string\"}";
  static final String AGE = "\"age\":{\"type\":\"integer\"}";

  static Change only(Changes changes) {
    assertThat(changes.changes()).as(changes.lines(9).toString()).hasSize(1);
    return changes.changes().get(0);
  }
}
