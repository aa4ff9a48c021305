package io.stytchschemas.integration.schemafuzz;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import tools.jackson.databind.JsonNode;

/**
 * Compiles random schemas, or those of a folder, puts random documents to them, and says what does
 * not hold. See CONTRIBUTING.md for the command.
 */
public final class SchemaFuzz {
  private static final int BATCH = 40;

  /** A judge that stays silent is not waited for again and again, of one schema. */
  private static final int MOST_SILENT = 3;

  private final List<Finding> findings = new ArrayList<>();
  private long schemas;
  private long documents;
  private long withoutVerdict;

  /**
   * Runs for so many seconds, from a seed on; each schema has a seed of its own.
   *
   * @param arguments the seconds; the first seed: a number, or {@code clock}; and the folder with
   *     schemas, if there is one: all of them are tried at least once
   */
  public static void main(String[] arguments) {
    Instant end = Instant.now().plus(Duration.ofSeconds(Long.parseLong(arguments[0])));
    long seed =
        arguments[1].equals("clock") ? System.currentTimeMillis() : Long.parseLong(arguments[1]);
    SchemaFuzz fuzz = new SchemaFuzz();
    System.out.println("from seed " + seed);
    if (arguments.length > 2 && !arguments[2].isEmpty()) {
      fuzz.run(GivenSchemas.in(Path.of(arguments[2])), seed, end);
    } else {
      for (; Instant.now().isBefore(end); seed += BATCH) {
        fuzz.run(seed, BATCH);
      }
    }
    System.out.println(fuzz.summary());
    fuzz.byKind().values().stream().map(Shrinking::smallest).forEach(System.out::println);
    if (!fuzz.findings.isEmpty()) {
      System.exit(1);
    }
  }

  /** Runs the schemas of {@code count} seeds. */
  void run(long seed, int count) {
    run(LongStream.range(seed, seed + count).mapToObj(FuzzCase::of).toList());
  }

  private void run(GivenSchemas given, long seed, Instant end) {
    do {
      for (int i = 0; i < given.size(); i++) {
        run(List.of(given.get(i, seed++)));
      }
    } while (Instant.now().isBefore(end));
  }

  private void run(List<FuzzCase> cases) {
    try (Batch batch = Batch.compile(cases)) {
      for (int i = 0; i < cases.size(); i++) {
        FuzzCase given = cases.get(i);
        schemas++;
        batch.fault(i).ifPresent(fault -> found(new Finding(given, null, fault)));
        batch.schema(i).ifPresent(schema -> ask(given, schema));
      }
    }
  }

  private void ask(FuzzCase given, io.stytchschemas.Schema<?> schema) {
    int silent = 0;
    try {
      Laws laws = new Laws(given);
      for (JsonNode document : given.documents()) {
        documents++;
        silent += isSilent(given, laws, schema, document) ? 1 : 0;
        if (silent == MOST_SILENT) {
          return;
        }
      }
    } catch (NoVerdict e) {
      silent(new Finding(given, null, new Fault("no verdict", e.getMessage())));
    }
  }

  /** Whether the judge has nothing to say of the document. */
  private boolean isSilent(
      FuzzCase given, Laws laws, io.stytchschemas.Schema<?> schema, JsonNode document) {
    try {
      laws.broken(schema, document).ifPresent(fault -> found(new Finding(given, document, fault)));
      return false;
    } catch (NoVerdict e) {
      silent(new Finding(given, document, new Fault("no verdict", e.getMessage())));
      return true;
    }
  }

  private void silent(Finding finding) {
    withoutVerdict++;
    System.out.println(finding);
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
