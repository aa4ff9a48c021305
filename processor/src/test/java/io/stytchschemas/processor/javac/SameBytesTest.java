package io.stytchschemas.processor.javac;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.processor.Compiling;
import io.stytchschemas.processor.Compiling.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Build caches hit only if the same schemas give the same bytes, here and on any machine. */
class SameBytesTest {
  private static final List<String> NAMES =
      List.of("ı.json", "I.json", "i.json", "zebra.json", "ärger.json", "b2b/user.json");

  @TempDir Path folder;
  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @Test
  void whateverTheOrderOfFilesTheLocaleTheTimeZoneAndThePlace() throws IOException {
    Map<String, String> first = compiled("one", NAMES, "en-US", "UTC");

    List<String> reversed = new ArrayList<>(NAMES);
    Collections.reverse(reversed);
    Map<String, String> second = compiled("other place", reversed, "tr-TR", "Asia/Kathmandu");
    Map<String, String> third =
        compiled("ünïcode", reversed, "ar-EG-u-nu-arab", "UTC", "-encoding", "US-ASCII");

    assertThat(second).isEqualTo(first);
    assertThat(third).isEqualTo(first);
  }

  /** What a compilation wrote and said. */
  private Map<String, String> compiled(
      String place, List<String> names, String tag, String zoneId, String... options)
      throws IOException {
    Locale.setDefault(Locale.forLanguageTag(tag));
    TimeZone.setDefault(TimeZone.getTimeZone(zoneId));
    Path module = folder.resolve(place);
    for (String name : names) {
      Path file = module.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(
          file,
          """
          {"title": "%s", "type": "object", "maximun": 1, "description": "Zürich – 東京 🙂",
           "properties": {"at": {"minimum": 1234567}, "größe": {"enum": ["é🙂"]}, "名前": {}}}
          """
              .formatted(name.replaceAll("\\W", "_") + name.codePointAt(0)));
    }
    Files.writeString(
        module.resolve("package-info.java"),
        "@io.stytchschemas.StytchSchemas(\"**.json\")\npackage com.acme;\n");
    Path output = folder.resolve(place + " classes");

    Compiling compiling = Compiling.into(output).root(module);
    List.of(options).forEach(compiling::option);
    Outcome outcome = compiling.compile(module);

    Map<String, String> result = new TreeMap<>();
    result.put("problems", outcome.problems());
    result.put("notes", outcome.notes().toString());
    try (Stream<Path> files = Files.walk(output)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        result.put(
            output.relativize(file).toString(), new String(Files.readAllBytes(file), "ISO-8859-1"));
      }
    }
    assertThat(result.get("problems")).contains("[KeywordUnknown]").doesNotContain("error:");
    return result;
  }
}
