package io.stytchschemas.processor.json;

import io.stytchschemas.processor.diagnostic.Diagnostics;
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
    if (SchemaEndings.isYaml(file)) {
      return YamlText.parse(file, text, problems);
    }
    return SchemaEndings.allowsComments(file)
        ? JsonText.parseCommented(file, text, problems)
        : JsonText.parse(file, text, problems);
  }
}
