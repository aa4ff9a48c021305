package io.stytchschemas.benchmarks.cost;

import io.stytchschemas.benchmarks.Documents;
import io.stytchschemas.benchmarks.RequestKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From the start of a JVM to the first request decoded, without and with an archive of the
 * application's classes; and the classes that were loaded for it, as far as they do not lie ready
 * in the JDK's own archive. A JVM that decodes nothing is the floor.
 */
public final class ColdStart {
  private static final Pattern BYTES = Pattern.compile(" bytes: (\\d+)");

  private final Path json;

  /** In milliseconds, of each round. */
  private final Map<Contestant, List<Double>> plain = new LinkedHashMap<>();

  private final Map<Contestant, List<Double>> archived = new LinkedHashMap<>();

  private ColdStart(Path json) {
    this.json = json;
  }

  /** The table. */
  public static String measure(int rounds) throws IOException {
    Path work = Files.createTempDirectory("cold-start");
    try {
      Path json = work.resolve("request.json");
      Files.write(json, Documents.resource(RequestKind.ATTEST.name()));
      List<Contestant> contestants = Contestant.all(new Jars(work));
      ColdStart starts = new ColdStart(json);
      for (Contestant contestant : contestants) {
        contestant.run(archive(contestant, work).making(), json);
      }
      for (int i = 0; i < rounds; i++) {
        for (Contestant contestant : contestants) {
          starts.start(contestant, archive(contestant, work));
        }
      }
      return starts.table();
    } finally {
      Folders.delete(work);
    }
  }

  private static ClassArchive archive(Contestant contestant, Path work) {
    return new ClassArchive(work.resolve(contestant.name() + ".archive"));
  }

  private void start(Contestant contestant, ClassArchive archive) throws IOException {
    plain
        .computeIfAbsent(contestant, key -> new ArrayList<>())
        .add(contestant.run(List.of(), json).nanos() / 1e6);
    archived
        .computeIfAbsent(contestant, key -> new ArrayList<>())
        .add(contestant.run(archive.using(), json).nanos() / 1e6);
  }

  private String table() throws IOException {
    StringBuilder table = new StringBuilder();
    table.append("| | first request, ms | least–most | less a JVM that decodes nothing ");
    table.append("| with ").append(ClassArchive.title()).append(" | least–most | less the same ");
    table.append("| classes | their bytes |\n|---").append("|---:".repeat(8)).append("|\n");
    for (Contestant contestant : plain.keySet()) {
      Loaded loaded = loaded(contestant);
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %s | %s | %,d | %,d |%n",
              contestant.title(),
              cells(plain, contestant),
              cells(archived, contestant),
              loaded.classes(),
              loaded.bytes()));
    }
    return table.toString();
  }

  private static String cells(Map<Contestant, List<Double>> millis, Contestant contestant) {
    double[] sorted = sorted(millis.get(contestant));
    double[] nothing = sorted(millis.values().iterator().next());
    double less = fastestQuarter(sorted) - fastestQuarter(nothing);
    return String.format(
        Locale.ROOT,
        "%.0f | %.0f–%.0f | %s",
        fastestQuarter(sorted),
        sorted[0],
        sorted[sorted.length - 1],
        less == 0 ? "" : String.format(Locale.ROOT, "%.0f", less));
  }

  private static double[] sorted(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
  }

  /** The mean of the least quarter: what disturbs a start only ever adds to it. */
  private static double fastestQuarter(double[] sorted) {
    return Arrays.stream(sorted).limit(Math.max(1, sorted.length / 4)).average().orElseThrow();
  }

  private record Loaded(int classes, long bytes) {}

  private Loaded loaded(Contestant contestant) throws IOException {
    int classes = 0;
    long bytes = 0;
    for (String line : contestant.run(List.of("-Xlog:class+load=debug"), json).lines()) {
      boolean parsed = line.contains(" source: ") && !line.contains("shared objects file");
      classes += parsed ? 1 : 0;
      Matcher size = BYTES.matcher(line);
      bytes += size.find() ? Long.parseLong(size.group(1)) : 0;
    }
    return new Loaded(classes, bytes);
  }
}
