package io.stytchschemas.integration.schemafuzz;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import tools.jackson.databind.JsonNode;

/**
 * Compiles random schemas, puts random documents to them, and says what does not hold. See
 * CONTRIBUTING.md for the command.
 */
public final class SchemaFuzz {
  private static final int BATCH = 40;

  private final List<Finding> findings = new ArrayList<>();
  private long schemas;
  private long documents;
  private long withoutVerdict;

  /**
   * Runs for so many seconds, from a seed on; each schema has a seed of its own.
   *
   * @param arguments the seconds, and the first seed: a number, or {@code clock}
   */
  public static void main(String[] arguments) {
    Instant end = Instant.now().plus(Duration.ofSeconds(Long.parseLong(arguments[0])));
    long seed =
        arguments[1].equals("clock") ? System.currentTimeMillis() : Long.parseLong(arguments[1]);
    SchemaFuzz fuzz = new SchemaFuzz();
    System.out.println("from seed " + seed);
    for (; Instant.now().isBefore(end); seed += BATCH) {
      fuzz.run(seed, BATCH);
    }
    System.out.println(fuzz.summary());
    fuzz.byKind().values().stream().map(Shrinking::smallest).forEach(System.out::println);
    if (!fuzz.findings.isEmpty()) {
      System.exit(1);
    }
  }

  /** Runs the schemas of {@code count} seeds. */
  void run(long seed, int count) {
    List<FuzzCase> cases = LongStream.range(seed, seed + count).mapToObj(FuzzCase::of).toList();
    try (Batch batch = Batch.compile(cases)) {
      for (int i = 0; i < count; i++) {
        FuzzCase given = cases.get(i);
        schemas++;
        batch.fault(i).ifPresent(fault -> found(new Finding(given, null, fault)));
        batch.schema(i).ifPresent(schema -> ask(given, schema));
      }
    }
  }

  private void ask(FuzzCase given, io.stytchschemas.Schema<?> schema) {
    try {
      Laws laws = new Laws(given);
      for (JsonNode document : given.documents()) {
        documents++;
        laws.broken(schema, document)
            .ifPresent(fault -> found(new Finding(given, document, fault)));
      }
    } catch (NoVerdict e) {
      withoutVerdict++;
      System.out.println(new Finding(given, null, new Fault("no verdict", e.getMessage())));
    }
  }

  /** Told at once, for to make all small takes minutes. */
  private void found(Finding finding) {
    findings.add(finding);
    System.out.println(finding);
  }

  /** One finding of each kind: that with the smallest schema. */
  Map<String, Finding> byKind() {
    Map<String, Finding> byKind = new LinkedHashMap<>();
    for (Finding finding : findings) {
      byKind.merge(finding.fault().kind(), finding, (a, b) -> size(a) <= size(b) ? a : b);
    }
    return byKind;
  }

  private static int size(Finding finding) {
    return finding.given().schema().toString().length();
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  String summary() {
    return schemas
        + " schemas, "
        + documents
        + " documents, "
        + findings.size()
        + " findings, without the judge's verdict "
        + withoutVerdict;
  }
}
