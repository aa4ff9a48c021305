package io.stytchschemas.benchmarks.corpora;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.sun.management.ThreadMXBean;
import io.stytchschemas.Schema;
import io.stytchschemas.SchemaViolationException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Judges the documents of one corpus over and over, in turn by each of several ways, and prints
 * what each takes. A program of its own, so that no corpus shares its code with another.
 */
public final class CorpusRun {
  private static final long WARM_UP = 2_000_000_000L;
  private static final long ROUND = 100_000_000L;
  private static final int ROUNDS = 12;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** Judges one document, and fails where it is not valid: all documents are. */
  private interface Way {
    void judge(byte[] json) throws IOException;
  }

  private CorpusRun() {}

  /** Takes the folder of the corpus; its compiled schema is on the class path. */
  public static void main(String[] arguments) throws Exception {
    Corpus corpus = new Corpus(Path.of(arguments[0]));
    Map<String, Way> ways = ways(corpus);
    Way read = ways.get(Corpora.READ);
    byte[][] documents =
        corpus.documents().stream()
            .filter(document -> isTaken(read, document))
            .toArray(byte[][]::new);
    for (Way way : ways.values()) {
      for (long end = System.nanoTime() + WARM_UP; System.nanoTime() < end; ) {
        judge(way, documents);
      }
    }
    Map<String, List<Double>> nanos = new LinkedHashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (var way : ways.entrySet()) {
        nanos
            .computeIfAbsent(way.getKey(), any -> new ArrayList<>())
            .add(nanos(way.getValue(), documents));
      }
    }
    for (var way : ways.entrySet()) {
      double[] sorted =
          nanos.get(way.getKey()).stream().mapToDouble(Double::doubleValue).sorted().toArray();
      double fastest = Arrays.stream(sorted).limit(ROUNDS / 4).average().orElseThrow();
      System.out.println(way.getKey() + " " + fastest + " " + bytes(way.getValue(), documents));
    }
  }

  /** Where a schema does not say that a document is an object, its record still is one. */
  private static boolean isTaken(Way read, byte[] document) {
    try {
      read.judge(document);
      return true;
    } catch (SchemaViolationException | IOException e) {
      return false;
    }
  }

  private static Map<String, Way> ways(Corpus corpus) throws Exception {
    List<?> all = (List<?>) Class.forName("api.Schemas").getMethod("all").invoke(null);
    Schema<?> schema = (Schema<?>) all.get(0);
    com.networknt.schema.Schema other =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(Files.readString(corpus.schema()));
    ObjectMapper mapper = JsonMapper.builder().build();
    Map<String, Way> ways = new LinkedHashMap<>();
    ways.put(Corpora.VALIDATE, json -> require(schema.validateJson(json).isValid()));
    ways.put(Corpora.READ, schema::read);
    ways.put(Corpora.NETWORKNT, json -> require(other.validate(mapper.readTree(json)).isEmpty()));
    return ways;
  }

  private static void require(boolean valid) {
    if (!valid) {
      throw new IllegalStateException("a valid document is refused");
    }
  }

  private static void judge(Way way, byte[][] documents) throws IOException {
    for (byte[] document : documents) {
      way.judge(document);
    }
  }

  /** CPU time of one document. */
  private static double nanos(Way way, byte[][] documents) throws IOException {
    long passes = 0;
    long start = THREADS.getCurrentThreadCpuTime();
    long end = System.nanoTime() + ROUND;
    do {
      judge(way, documents);
      passes++;
    } while (System.nanoTime() < end);
    return (double) (THREADS.getCurrentThreadCpuTime() - start) / passes / documents.length;
  }

  /** What one document allocates. */
  private static long bytes(Way way, byte[][] documents) throws IOException {
    long thread = Thread.currentThread().getId();
    long before = THREADS.getThreadAllocatedBytes(thread);
    judge(way, documents);
    return (THREADS.getThreadAllocatedBytes(thread) - before) / documents.length;
  }
}
