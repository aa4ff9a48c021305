package io.stytchschemas.processor.json;

import io.stytchschemas.processor.diagnostic.Diagnostics;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Parses schema files, each by its ending: YAML, JSON with comments, and else JSON. */
public final class SchemaText {
  private SchemaText() {}

  /** Parses a whole file; null, with the problem reported, where it is not what it is called. */
  public static @Nullable JsonValue parse(String file, byte[] bytes, Diagnostics problems) {
    String text = Utf8Text.decode(file, bytes, problems);
    if (text == null) {
      return null;
    }
    String name = file.toLowerCase(Locale.ROOT);
    if (name.endsWith(".yaml") || name.endsWith(".yml")) {
      return YamlText.parse(file, text, problems);
    }
    return name.endsWith(".jsonc")
        ? JsonText.parseCommented(file, text, problems)
        : JsonText.parse(file, text, problems);
  }
}
