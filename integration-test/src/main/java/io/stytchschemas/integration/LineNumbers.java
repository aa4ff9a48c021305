package io.stytchschemas.integration;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** On which line of a JSON text each of its values begins, by JSON Pointer. */
final class LineNumbers {
  private final Map<String, Integer> lines;

  private LineNumbers(Map<String, Integer> lines) {
    this.lines = lines;
  }

  static LineNumbers of(byte[] json) {
    Map<String, Integer> lines = new HashMap<>();
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        lines.putIfAbsent(
            parser.streamReadContext().pathAsPointer().toString(),
            parser.currentTokenLocation().getLineNr());
      }
    } catch (JacksonException e) {
      // What was counted so far is all that has a line.
    }
    return new LineNumbers(lines);
  }

  /** The line, counted from 1; 0 where the text has no such value. */
  int of(String pointer) {
    return lines.getOrDefault(pointer, 0);
  }
}
