package io.stytchschemas.processor.source;

import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.diagnostic.Location;
import io.stytchschemas.processor.diagnostic.Problem;
import io.stytchschemas.processor.json.JsonText;
import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.schema.SchemaSource;
import io.stytchschemas.processor.source.FileTree.FileTooLargeException;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads each schema file once, and keeps account of what was read. */
final class SourceReader {
  private final SchemaFiles files;
  private final Diagnostics problems;
  private final Map<String, Optional<SchemaSource>> sources = new HashMap<>();
  private final Map<String, InputFile> inputs = new TreeMap<>();

  SourceReader(SchemaFiles files, Diagnostics problems) {
    this.files = files;
    this.problems = problems;
  }

  /** Null, with the problem reported, where the file is not JSON. */
  @Nullable SchemaSource read(String path) {
    return sources
        .computeIfAbsent(
            path, any -> Optional.ofNullable(json(path)).map(json -> new SchemaSource(path, json)))
        .orElse(null);
  }

  private @Nullable JsonValue json(String path) {
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
    return JsonText.parse(path, bytes, problems);
  }

  /** The files read so far, by path. */
  List<InputFile> inputs() {
    return List.copyOf(inputs.values());
  }
}
