package io.stytchschemas.benchmarks;

import io.stytchschemas.benchmarks.Workload.Document;
import io.stytchschemas.benchmarks.rivals.Library;
import io.stytchschemas.benchmarks.rivals.Rival;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** From bytes to values. */
@State(Scope.Thread)
public class DecodeBenchmark {
  @Param public Workload workload;

  @Param({
    "SCAN",
    "SCAN_TOKENS",
    "HAND_WRITTEN",
    "OURS",
    "OURS_OPENED",
    "OURS_ASKED",
    "OURS_LENIENT",
    "FASTJSON2",
    "DSL_JSON",
    "DATABIND",
    "MOSHI"
  })
  public Library library;

  private Document[] documents;
  private Rival rival;

  @Setup
  public void setUp() {
    documents = workload.documents().toArray(Document[]::new);
    rival = library.create();
  }

  @Benchmark
  public void decode(Blackhole values) throws IOException {
    for (Document document : documents) {
      values.consume(rival.read(document.kind(), document.json()));
    }
  }
}
