package io.stytchschemas.maven.state;

import io.stytchschemas.maven.api.Api;
import io.stytchschemas.maven.api.ApiElement;
import io.stytchschemas.maven.api.Direction;
import io.stytchschemas.maven.input.Observation;
import io.stytchschemas.maven.input.Question;
import io.stytchschemas.maven.state.State.GeneratedFiles;
import io.stytchschemas.maven.state.State.SourceDigests;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a state from one build to the next. A file that is missing, damaged or of another version
 * counts as none: then everything is generated again.
 */
public final class StateFile {
  private static final String FIRST = "stytch-schemas state 5";
  private static final String LAST = "end";

  /** What the lines of the API begin with, which are the last but one. */
  private static final String API = "api\t";

  private final Path file;

  public StateFile(Path folder) {
    file = folder.resolve("state");
  }

  /** Writes the file whole or not at all: a build may be interrupted at any time. */
  public void write(State state) throws IOException {
    StringBuilder text = new StringBuilder();
    text.append(Lines.join(FIRST, state.context(), state.fingerprint(), state.classPath()));
    for (Observation seen : state.observations()) {
      text.append(
          Lines.join(
              "saw", seen.place().name(), seen.question().name(), seen.subject(), seen.answer()));
    }
    state
        .packages()
        .forEach(
            (name, files) -> {
              text.append(Lines.join("package", name));
              files
                  .sources()
                  .forEach(
                      (key, sha) -> text.append(Lines.join("source", key, sha.all(), sha.code())));
              files
                  .resources()
                  .forEach((key, sha) -> text.append(Lines.join("resource", key, sha)));
              files.uses().forEach(other -> text.append(Lines.join("uses", other)));
            });
    for (ApiElement element : state.api().elements()) {
      text.append(Lines.join(fields(element)));
    }
    text.append(LAST).append('\n');
    Files.createDirectories(file.getParent());
    Path unfinished = file.resolveSibling("state.new");
    Files.writeString(unfinished, text);
    Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private static String[] fields(ApiElement element) {
    List<String> fields = new ArrayList<>();
    fields.add("api");
    fields.add(element.kind().name());
    fields.add(element.owner());
    fields.add(element.name());
    fields.add(element.type());
    fields.add(String.valueOf(element.required()));
    fields.add(element.direction().name());
    element
        .facts()
        .forEach(
            (keyword, text) -> {
              fields.add(keyword);
              fields.add(text);
            });
    return fields.toArray(String[]::new);
  }

  private static ApiElement element(List<String> fields) {
    SortedMap<String, String> facts = new TreeMap<>();
    for (int i = 7; i < fields.size(); i += 2) {
      facts.put(fields.get(i), fields.get(i + 1));
    }
    return new ApiElement(
        ApiElement.Kind.valueOf(fields.get(1)),
        fields.get(2),
        fields.get(3),
        fields.get(4),
        Boolean.parseBoolean(fields.get(5)),
        Direction.valueOf(fields.get(6)),
        facts);
  }

  public void delete() throws IOException {
    Files.deleteIfExists(file);
  }

  public @Nullable State read() throws IOException {
    return read(line -> true);
  }

  /**
   * The state as if its API were empty, which is half the work: enough to tell that nothing has
   * changed, as in nearly all builds.
   */
  public @Nullable State readWithoutApi() throws IOException {
    return read(line -> !line.startsWith(API));
  }

  private @Nullable State read(Predicate<String> wanted) throws IOException {
    String text;
    try {
      text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (NoSuchFileException e) {
      return null;
    }
    if (!text.startsWith(FIRST + '\t') || !text.endsWith('\n' + LAST + '\n')) {
      return null;
    }
    try {
      Reader reader = new Reader();
      text.lines().takeWhile(wanted).forEach(line -> reader.add(Lines.split(line)));
      return reader.state();
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return null;
    }
  }

  /** Puts a state together line by line. */
  private static final class Reader {
    private List<String> head = List.of();
    private final List<Observation> observations = new ArrayList<>();
    private final Map<String, GeneratedFiles> packages = new LinkedHashMap<>();
    private final List<ApiElement> elements = new ArrayList<>();
    private GeneratedFiles files = new GeneratedFiles(Map.of(), Map.of(), List.of());

    State state() {
      return new State(
          head.get(1), head.get(2), head.get(3), observations, packages, new Api(elements));
    }

    void add(List<String> line) {
      switch (line.get(0)) {
        case FIRST -> head = line;
        case "saw" ->
            observations.add(
                new Observation(
                    Observation.Place.valueOf(line.get(1)),
                    Question.valueOf(line.get(2)),
                    line.get(3),
                    line.get(4)));
        case "package" -> {
          files =
              new GeneratedFiles(new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>());
          packages.put(line.get(1), files);
        }
        case "source" ->
            files.sources().put(line.get(1), new SourceDigests(line.get(2), line.get(3)));
        case "resource" -> files.resources().put(line.get(1), line.get(2));
        case "uses" -> files.uses().add(line.get(1));
        case "api" -> elements.add(element(line));
        case LAST -> {}
        default -> throw new IllegalArgumentException(line.get(0));
      }
    }
  }
}
