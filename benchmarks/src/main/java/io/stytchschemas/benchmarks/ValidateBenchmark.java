package io.stytchschemas.benchmarks;

import io.stytchschemas.benchmarks.Judge.Verdict;
import io.stytchschemas.benchmarks.Workload.Document;
import io.stytchschemas.benchmarks.requests.Policy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Whether documents are valid, and nothing else. */
@State(Scope.Thread)
public class ValidateBenchmark {

  /** What is judged. */
  public enum Subject {
    FIVE("all five requests"),
    CLAIMS("4 KB claims"),
    POLICY("combinators");

    private final String title;

    Subject(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  @Param public Subject subject;
  @Param public Judge judge;

  private Verdict[] verdicts;

  @Setup
  public void setUp() {
    List<Verdict> all = new ArrayList<>();
    switch (subject) {
      case FIVE -> Workload.FIVE.documents().forEach(document -> all.add(verdict(document)));
      case CLAIMS -> Workload.CLAIMS.documents().forEach(document -> all.add(verdict(document)));
      case POLICY ->
          all.add(
              judge.of(
                  Policy.SCHEMA, Map.class, SchemaTexts.ofPolicy(), Documents.resource("POLICY")));
    }
    verdicts = all.toArray(Verdict[]::new);
  }

  private Verdict verdict(Document document) {
    DocumentKind kind = document.kind();
    return judge.of(kind.schema(), kind.bean(), SchemaTexts.of(kind), document.json());
  }

  @Benchmark
  public void validate(Blackhole results) throws IOException {
    for (Verdict verdict : verdicts) {
      boolean valid = verdict.isValid();
      if (!valid) {
        throw new IllegalStateException(judge + " finds fault with a valid document");
      }
      results.consume(valid);
    }
  }
}
