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

/** From values to bytes. */
@State(Scope.Thread)
public class EncodeBenchmark {
  @Param({"ONE", "FIVE", "CLAIMS", "NON_ASCII"})
  public Workload workload;

  @Param({"HAND_WRITTEN", "OURS", "OURS_BUILT", "FASTJSON2", "DSL_JSON", "DATABIND", "MOSHI"})
  public Library library;

  private DocumentKind[] kinds;
  private Object[] values;
  private Rival rival;

  @Setup
  public void setUp() throws IOException {
    rival = library.create();
    Document[] documents = workload.documents().toArray(Document[]::new);
    kinds = new DocumentKind[documents.length];
    values = new Object[documents.length];
    for (int i = 0; i < documents.length; i++) {
      kinds[i] = documents[i].kind();
      values[i] = rival.read(kinds[i], documents[i].json());
    }
  }

  @Benchmark
  public void encode(Blackhole bytes) throws IOException {
    for (int i = 0; i < values.length; i++) {
      bytes.consume(rival.write(kinds[i], values[i]));
    }
  }
}
