package io.stytchschemas.processor.source;

import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.diagnostic.Location;
import io.stytchschemas.processor.diagnostic.Problem;
import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.json.SchemaText;
import io.stytchschemas.processor.schema.ApiDescription;
import io.stytchschemas.processor.schema.SchemaSource;
import io.stytchschemas.processor.source.FileTree.FileTooLargeException;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads each schema file once, and keeps account of what was read. */
final class SourceReader {
  private final SchemaFiles files;
  private final Diagnostics problems;
  private final Map<String, Optional<JsonValue>> values = new HashMap<>();
  private final Map<String, SchemaSource> sources = new HashMap<>();
  private final Map<String, Set<String>> parts = new HashMap<>();
  private final Map<String, InputFile> inputs = new TreeMap<>();

  SourceReader(SchemaFiles files, Diagnostics problems) {
    this.files = files;
    this.problems = problems;
  }

  /** Has parts of a file stand for themselves; called before anybody reads the file. */
  void divide(String path, Collection<String> pointers) {
    parts.computeIfAbsent(path, any -> new LinkedHashSet<>()).addAll(pointers);
  }

  /** Null, with the problem reported, where the file cannot be parsed. */
  @Nullable SchemaSource read(String path) {
    SchemaSource known = sources.get(path);
    JsonValue json = known == null ? json(path) : null;
    if (json == null) {
      return known;
    }
    Set<String> all = new LinkedHashSet<>(parts.getOrDefault(path, Set.of()));
    all.addAll(ApiDescription.schemas(json));
    SchemaSource source = new SchemaSource(path, json, List.copyOf(all));
    sources.put(path, source);
    return source;
  }

  /** Null, with the problem reported, where the file cannot be parsed. */
  @Nullable JsonValue json(String path) {
    return values.computeIfAbsent(path, any -> Optional.ofNullable(parse(path))).orElse(null);
  }

  private @Nullable JsonValue parse(String path) {
    byte[] bytes;
    try {
      bytes = files.read(path);
    } catch (FileTooLargeException e) {
      problems.report(Problem.FILE_TOO_LARGE, Location.of(path), FileTree.MAX_MIB);
      return null;
    } catch (IOException e) {
      problems.report(Problem.FILE_UNREADABLE, Location.of(path), SchemaFiles.reason(e));
      return null;
    }
    inputs.put(path, InputFile.of(path, bytes));
    if (bytes.length == 0) {
      problems.report(Problem.FILE_EMPTY, Location.of(path));
      return null;
    }
    return SchemaText.parse(path, bytes, problems);
  }

  /** The files read so far, by path. */
  List<InputFile> inputs() {
    return List.copyOf(inputs.values());
  }
}
