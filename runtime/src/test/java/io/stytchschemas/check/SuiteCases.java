package io.stytchschemas.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The cases of the JSON-Schema-Test-Suite, where it is at hand. */
final class SuiteCases {
  /** A document that is a string, with the schema that it is for. */
  record Case(String name, Map<?, ?> schema, String text, boolean valid) {}

  private SuiteCases() {}

  /** The folder of a draft; empty, and said so, if there is none. */
  static Optional<Path> folder() {
    String given = System.getProperty("stytchschemas.data");
    Path start = Path.of("").toAbsolutePath();
    for (Path dir = start; given == null && dir != null; dir = dir.getParent()) {
      Path data = dir.resolve("shared/data");
      given = Files.isDirectory(data) ? data.toString() : null;
    }
    Optional<Path> folder =
        Optional.ofNullable(given)
            .map(data -> Path.of(data, "suite", "draft2020-12"))
            .filter(Files::isDirectory);
    if (folder.isEmpty()) {
      System.out.println("The JSON-Schema-Test-Suite is not at hand; its cases are left out.");
    }
    return folder;
  }

  /** The cases of a file whose document is a string. */
  static List<Case> strings(Path file) {
    List<Case> cases = new ArrayList<>();
    for (Object group : (List<?>) parse(file)) {
      Map<?, ?> properties = (Map<?, ?>) group;
      for (Object test : (List<?>) properties.get("tests")) {
        Map<?, ?> fields = (Map<?, ?>) test;
        if (fields.get("data") instanceof String text) {
          cases.add(
              new Case(
                  file.getFileName() + ": " + fields.get("description"),
                  (Map<?, ?>) properties.get("schema"),
                  text,
                  (Boolean) fields.get("valid")));
        }
      }
    }
    return cases;
  }

  private static Object parse(Path file) {
    try (JsonParser in =
        new JsonFactory().createParser(ObjectReadContext.empty(), Files.readAllBytes(file))) {
      in.nextToken();
      return value(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object value(JsonParser in) {
    return switch (in.currentToken()) {
      case START_ARRAY -> {
        List<Object> list = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
          list.add(value(in));
        }
        yield list;
      }
      case START_OBJECT -> {
        Map<String, Object> map = new LinkedHashMap<>();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
          in.nextToken();
          map.put(name, value(in));
        }
        yield map;
      }
      case VALUE_STRING -> in.getString();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> in.getNumberValue();
    };
  }
}
