package io.stytchschemas.benchmarks.cost;

import io.stytchschemas.benchmarks.Documents;
import io.stytchschemas.benchmarks.RequestKind;
import io.stytchschemas.benchmarks.rivals.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * From the start of a JVM to the first request decoded, and the classes that were loaded for it, as
 * far as they do not lie ready in the JDK's shared archive. A JVM that decodes nothing is the
 * floor.
 */
public final class ColdStart {
  private static final String NOTHING = "NOTHING";

  private static final Pattern BYTES = Pattern.compile(" bytes: (\\d+)");

  private ColdStart() {}

  /** Decodes one request as the named library does, and says so. */
  public static void main(String[] arguments) throws IOException {
    byte[] json = Files.readAllBytes(Path.of(arguments[1]));
    Object value =
        arguments[0].equals(NOTHING)
            ? json
            : Library.valueOf(arguments[0]).create().read(RequestKind.ATTEST, json);
    System.out.println(value != null);
  }

  /** The table. */
  public static String measure(int times) throws IOException {
    Map<String, String> contestants = new LinkedHashMap<>();
    contestants.put(NOTHING, "a JVM that decodes nothing");
    Stream.of(
            Library.OURS,
            Library.HAND_WRITTEN,
            Library.FASTJSON2,
            Library.DSL_JSON,
            Library.DATABIND,
            Library.MOSHI)
        .forEach(library -> contestants.put(library.name(), library.title()));
    Path json = Files.createTempFile("request", ".json");
    try {
      Files.write(json, Documents.resource(RequestKind.ATTEST.name()));
      return table(contestants, json, times);
    } finally {
      Files.delete(json);
    }
  }

  private static String table(Map<String, String> contestants, Path json, int times)
      throws IOException {
    Map<String, List<Long>> nanos = new LinkedHashMap<>();
    for (int i = 0; i < times; i++) {
      for (String contestant : contestants.keySet()) {
        nanos
            .computeIfAbsent(contestant, key -> new ArrayList<>())
            .add(run(List.of(), contestant, json).nanos());
      }
    }
    StringBuilder table = new StringBuilder();
    table.append("| | first request, ms (median) | least–most | classes | their bytes |\n");
    table.append("|---|---:|---:|---:|---:|\n");
    for (Map.Entry<String, String> contestant : contestants.entrySet()) {
      long[] sorted =
          nanos.get(contestant.getKey()).stream().mapToLong(Long::longValue).sorted().toArray();
      Loaded loaded = loaded(contestant.getKey(), json);
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %.0f | %.0f–%.0f | %,d | %,d |%n",
              contestant.getValue(),
              sorted[sorted.length / 2] / 1e6,
              sorted[0] / 1e6,
              sorted[sorted.length - 1] / 1e6,
              loaded.classes(),
              loaded.bytes()));
    }
    return table.toString();
  }

  private record Loaded(int classes, long bytes) {}

  private static Loaded loaded(String contestant, Path json) throws IOException {
    int classes = 0;
    long bytes = 0;
    for (String line : run(List.of("-Xlog:class+load=debug"), contestant, json).lines()) {
      boolean parsed = line.contains(" source: ") && !line.contains("shared objects file");
      classes += parsed ? 1 : 0;
      Matcher size = BYTES.matcher(line);
      bytes += size.find() ? Long.parseLong(size.group(1)) : 0;
    }
    return new Loaded(classes, bytes);
  }

  private static ChildJvm.Output run(List<String> more, String contestant, Path json)
      throws IOException {
    return ChildJvm.run(more, ColdStart.class, contestant, json.toString());
  }
}
