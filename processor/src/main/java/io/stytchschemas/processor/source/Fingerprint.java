package io.stytchschemas.processor.source;

import io.stytchschemas.processor.declaration.Declaration;
import java.util.List;

/** One short text that changes whenever what is generated might: for messages and markers. */
public final class Fingerprint {
  private static final int DIGITS = 16;

  private Fingerprint() {}

  /** The fingerprint of annotations and the files that were read for them. */
  public static String of(List<Declaration> declarations, List<InputFile> inputs) {
    StringBuilder text = new StringBuilder();
    for (Declaration declaration : declarations) {
      add(declaration.packageName(), text);
      add(declaration.value(), text);
      add(declaration.references(), text);
      add(declaration.uris(), text);
      add(declaration.trimPrefix(), text);
      add(String.valueOf(declaration.keepUnknown()), text);
      add(String.valueOf(declaration.assertFormats()), text);
      add(declaration.names(), text);
      add(declaration.types(), text);
      add(declaration.dialect(), text);
      add(declaration.rules(), text);
    }
    for (InputFile input : inputs) {
      add(input.path(), text);
      add(input.sha256(), text);
    }
    return InputFile.sha256(text.toString()).substring(0, DIGITS);
  }

  /** The fingerprint of some texts in their order. */
  public static String of(List<String> parts) {
    StringBuilder text = new StringBuilder();
    add(parts, text);
    return InputFile.sha256(text.toString());
  }

  private static void add(List<String> parts, StringBuilder text) {
    text.append(parts.size()).append('[');
    parts.forEach(part -> add(part, text));
  }

  /** The length in front tells ("ab", "c") from ("a", "bc"). */
  private static void add(String part, StringBuilder text) {
    text.append(part.length()).append(':').append(part);
  }
}
