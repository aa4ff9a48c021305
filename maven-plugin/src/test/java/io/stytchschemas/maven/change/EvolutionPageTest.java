package io.stytchschemas.maven.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the page on evolution shows is what is told of such edits. */
class EvolutionPageTest extends SchemaEdits {
  private static final Path PAGE = Path.of("../docs/evolution.md");

  private static final String RESPONSE =
      "{\"type\":\"object\",\"properties\":{\"kind\":{\"enum\":[\"otp\"%s]}}}";
  private static final String REQUEST =
      "{\"type\":\"object\",\"properties\":{\"code\":{\"type\":\"string\",\"maxLength\":%d}}}";
  private static final String USER =
      "{\"type\":\"object\",\"properties\":{\"nick\":{\"type\":\"string\"%s}}}";

  @Test
  void showsWhatIsTold() throws IOException {
    Changes changes =
        changes(
            Map.of(
                "Login.json", object(TOKEN + ',' + JWT, ""),
                "LoginResponse.json", RESPONSE.formatted(""),
                "LoginRequest.json", REQUEST.formatted(8),
                "User.json", USER.formatted("")),
            Map.of(
                "Login.json", object(JWT + ',' + TOKEN, ""),
                "LoginResponse.json", RESPONSE.formatted(",\"passkey\""),
                "LoginRequest.json", REQUEST.formatted(6),
                "User.json", USER.formatted(",\"deprecated\":true")));
    List<String> told = new ArrayList<>();
    told.add("from v1.2 to the files as they are: " + changes.summary());
    told.add("by kind: " + changes.totalsText());
    changes.lines(Integer.MAX_VALUE).forEach(line -> told.add("  " + line));

    List<String> shown = shown();
    assertThat(told).hasSameSizeAs(shown);
    for (int i = 0; i < shown.size(); i++) {
      String line = shown.get(i).replace("com.acme.", "schemas.");
      assertThat(told.get(i)).matches(Pattern.quote(line).replace("…", "\\E.*\\Q"));
    }
  }

  /** The lines behind the command. */
  private static List<String> shown() throws IOException {
    return Files.readString(PAGE)
        .lines()
        .filter(line -> line.startsWith("    "))
        .map(line -> line.substring(4))
        .filter(line -> !line.startsWith("mvn "))
        .toList();
  }
}
