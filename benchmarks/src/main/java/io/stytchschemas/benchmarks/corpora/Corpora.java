package io.stytchschemas.benchmarks.corpora;

import io.stytchschemas.benchmarks.cost.ChildJvm;
import io.stytchschemas.benchmarks.cost.CompileRun;
import io.stytchschemas.benchmarks.cost.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Real schemas: {@code validateJson} beside Blaze and beside networknt on Jackson's tree, {@code
 * read} beside {@code validateJson}. One fork of each corpus, Blaze before it, then the next round.
 */
public final class Corpora {
  static final String VALIDATE = "validateJson";
  static final String READ = "read";
  static final String NETWORKNT = "networknt";

  /** What one round found for one document, in nanoseconds and bytes. */
  private record Round(double validate, double read, double networknt, double blaze, long bytes) {}

  private Corpora() {}

  /**
   * The table.
   *
   * @param blaze the binary of Blaze's command line; null where there is none
   */
  public static String measure(int rounds, @Nullable Path blaze) throws IOException {
    List<Corpus> corpora = Corpus.all();
    if (corpora.isEmpty()) {
      return "Not measured: there is no shared/data/corpora beside the repository.\n";
    }
    Path work = Files.createTempDirectory("corpora");
    try {
      for (Corpus corpus : corpora) {
        compile(corpus, work);
      }
      List<List<Round>> found = new ArrayList<>();
      corpora.forEach(any -> found.add(new ArrayList<>()));
      for (int round = 0; round < rounds; round++) {
        for (int i = 0; i < corpora.size(); i++) {
          found.get(i).add(round(corpora.get(i), work, blaze));
        }
        System.out.printf("corpora: round %d of %d%n", round + 1, rounds);
      }
      return table(corpora, found);
    } finally {
      Folders.delete(work);
    }
  }

  private static void compile(Corpus corpus, Path work) throws IOException {
    Path root = Files.createDirectories(work.resolve(corpus.name()).resolve("root"));
    Files.copy(corpus.schema(), root.resolve("schema.json"));
    ChildJvm.run(
        List.of("-Xmx3g", "-XX:+UseSerialGC"),
        CompileRun.class,
        root.toString(),
        work.resolve(corpus.name()).toString());
  }

  private static Round round(Corpus corpus, Path work, @Nullable Path blaze) throws IOException {
    double other = blaze == null ? Double.NaN : new Blaze(blaze).nanos(corpus);
    List<String> lines =
        ChildJvm.run(
                List.of("-Xms512m", "-Xmx512m", "-XX:+UseSerialGC"),
                work.resolve(corpus.name()).resolve("classes"),
                CorpusRun.class,
                corpus.folder().toString())
            .lines();
    String[] validate = line(lines, VALIDATE);
    return new Round(
        Double.parseDouble(validate[1]),
        Double.parseDouble(line(lines, READ)[1]),
        Double.parseDouble(line(lines, NETWORKNT)[1]),
        other,
        Long.parseLong(validate[2]));
  }

  private static String[] line(List<String> lines, String way) {
    return lines.stream()
        .filter(line -> line.startsWith(way + " "))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(way + " printed nothing"))
        .split(" ");
  }

  private static String table(List<Corpus> corpora, List<List<Round>> found) throws IOException {
    StringBuilder table = new StringBuilder();
    table.append("| corpus | documents | validateJson, ns | of Blaze's time | of networknt's ");
    table.append("| read, of validateJson's | validateJson allocates, B |\n");
    table.append("|---|---:|---:|---:|---:|---:|---:|\n");
    for (int i = 0; i < corpora.size(); i++) {
      List<Round> rounds = found.get(i);
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %,d | %,.0f | %s | %s | %s | %,d |%n",
              corpora.get(i).name(),
              corpora.get(i).documents().size(),
              median(rounds.stream().mapToDouble(Round::validate).toArray()),
              spread(rounds.stream().mapToDouble(each -> each.validate / each.blaze).toArray()),
              spread(rounds.stream().mapToDouble(each -> each.validate / each.networknt).toArray()),
              spread(rounds.stream().mapToDouble(each -> each.read / each.validate).toArray()),
              rounds.get(rounds.size() - 1).bytes));
    }
    int rounds = found.get(0).size();
    table.append(
        String.format(
            Locale.ROOT,
            "| geometric mean | | | %s | %s | %s | |%n",
            spread(means(found, rounds, each -> each.validate / each.blaze)),
            spread(means(found, rounds, each -> each.validate / each.networknt)),
            spread(means(found, rounds, each -> each.read / each.validate))));
    return table.toString();
  }

  private interface Ratio {
    double of(Round round);
  }

  /** Of each round, the geometric mean over the corpora. */
  private static double[] means(List<List<Round>> found, int rounds, Ratio ratio) {
    return IntStream.range(0, rounds)
        .mapToDouble(
            round ->
                Math.exp(
                    found.stream()
                        .mapToDouble(each -> Math.log(ratio.of(each.get(round))))
                        .average()
                        .orElseThrow()))
        .toArray();
  }

  private static String spread(double[] values) {
    double[] sorted = Arrays.stream(values).sorted().toArray();
    return Double.isNaN(sorted[0])
        ? "–"
        : String.format(
            Locale.ROOT, "%.2f (%.2f–%.2f)", median(values), sorted[0], sorted[sorted.length - 1]);
  }

  private static double median(double[] values) {
    double[] sorted = Arrays.stream(values).sorted().toArray();
    return sorted[sorted.length / 2];
  }
}
