package io.stytchschemas.benchmarks.cost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What compiling Stytch's consumer API costs at several sizes: javac and the processor in it, each
 * time in a JVM of its own, as builds run it.
 */
public final class CompileCost {
  private static final List<Integer> SIZES = List.of(50, 100, 211, 2_000);
  private static final String PREFIX = "#/components/schemas/";

  private CompileCost() {}

  /** The table; the fastest run counts, for what disturbs one only ever adds to it. */
  public static String measure(int times) throws IOException {
    Optional<Path> api = api();
    if (api.isEmpty()) {
      return "Not measured: there is no shared/data/consumer-api beside the repository.\n";
    }
    StringBuilder table = new StringBuilder();
    table.append("| schemas | javac, all, s | of it the processor, s | share | per schema, ms ");
    table.append("| peak heap, MB | lines per schema | class bytes per schema | classes |\n");
    table.append("|---:|---:|---:|---:|---:|---:|---:|---:|---:|\n");
    for (int size : SIZES) {
      Path work = Files.createTempDirectory("compile-cost");
      try {
        lay(api.get(), size, Files.createDirectory(work.resolve("root")));
        table.append(row(size, best(work, times)));
      } finally {
        Folders.delete(work);
      }
    }
    return table.toString();
  }

  private static CompileRun.Cost best(Path work, int times) throws IOException {
    List<CompileRun.Cost> runs = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      List<String> options = List.of("-Xmx3g", "-XX:+UseSerialGC");
      List<String> lines =
          ChildJvm.run(
                  options,
                  CompileRun.class,
                  work.resolve("root").toString(),
                  work.resolve("out" + i).toString())
              .lines();
      runs.add(CompileRun.Cost.parse(lines.get(lines.size() - 1)));
    }
    return runs.stream().min(Comparator.comparingDouble(CompileRun.Cost::allSeconds)).orElseThrow();
  }

  private static String row(int size, CompileRun.Cost cost) {
    return String.format(
        Locale.ROOT,
        "| %,d | %.2f | %.2f | %.0f %% | %.1f | %,d | %,d | %,d | %,d |%n",
        size,
        cost.allSeconds(),
        cost.processorSeconds(),
        100 * cost.processorSeconds() / cost.allSeconds(),
        1000 * cost.allSeconds() / size,
        cost.peakHeap() >> 20,
        cost.lines() / size,
        cost.classBytes() / size,
        cost.classes());
  }

  /** The first schemas by name, or all and then copies of them under new ids. */
  private static void lay(Path api, int size, Path root) throws IOException {
    List<Path> files = list(api);
    Path references = root.resolve(CompileRun.REFERENCES);
    int copies = (size + files.size() - 1) / files.size();
    for (int i = 0; i < copies * files.size(); i++) {
      Path file = files.get(i % files.size());
      int copy = i / files.size();
      // What the last copy has beyond the size is only there to be referred to.
      Path folder = Files.createDirectories(i < size ? root : references);
      Files.writeString(
          folder.resolve("c" + copy + "-" + file.getFileName()),
          copy(Files.readString(file), copy));
    }
  }

  /** Ids and titles are {@code api_…}: a copy is an API of its own, with references inside it. */
  private static String copy(String schema, int copy) {
    if (copy == 0) {
      return schema;
    }
    String name = "copy" + copy + "_";
    return schema
        .replace(PREFIX + "api_", PREFIX + name)
        .replace("\"title\": \"api_", "\"title\": \"" + name);
  }

  private static Optional<Path> api() {
    String data = System.getProperty("stytchschemas.data");
    Stream<Path> roots =
        data != null
            ? Stream.of(Path.of(data))
            : Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(folder -> folder.resolve("shared/data"));
    return roots.map(root -> root.resolve("consumer-api")).filter(Files::isDirectory).findFirst();
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }
}
