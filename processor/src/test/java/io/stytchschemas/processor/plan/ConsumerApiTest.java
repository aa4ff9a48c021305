package io.stytchschemas.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.processor.SharedData;
import io.stytchschemas.processor.plan.JavaType.ListOf;
import io.stytchschemas.processor.plan.JavaType.Scalar;
import io.stytchschemas.processor.plan.TypePlan.RecordPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The 211 schemas of Stytch's consumer API, as published. */
class ConsumerApiTest {
  private final Map<String, String> files = new TreeMap<>();

  @BeforeEach
  void readFiles() throws IOException {
    try (var paths = Files.list(SharedData.require("consumer-api"))) {
      for (Path path : paths.toList()) {
        files.put(path.getFileName().toString(), Files.readString(path));
      }
    }
  }

  @Test
  void everyObjectHasATypeAndNothingIsLost() {
    Planned planned = Planned.of(Map.of(Planned.declaration("com.acme"), files), Map.of());
    assertThat(planned.problems.hasErrors()).isFalse();
    List<SchemaPlan> schemas = planned.packages.get(0).schemas();
    assertThat(schemas).hasSize(files.size()).allMatch(SchemaPlan::direct);
    assertThat(schemas).extracting(SchemaPlan::codec).doesNotHaveDuplicates();
    assertThat(planned.names()).contains("OtpAuthenticateRequest", "SessionJWK");
    for (TypePlan plan : planned.all()) {
      if (plan instanceof RecordPlan record) {
        assertThat(record.components()).noneMatch(component -> isPlain(component.type()));
      }
    }
  }

  private static boolean isPlain(JavaType type) {
    return type == Scalar.PLAIN || (type instanceof ListOf list && isPlain(list.element()));
  }

  @Test
  void theOrderOfFilesChangesNothing() {
    List<String> usual = plans(new ArrayList<>(files.keySet()));
    List<String> shuffled = new ArrayList<>(files.keySet());
    Collections.shuffle(shuffled, new Random(7));
    assertThat(plans(shuffled)).isEqualTo(usual);
  }

  private List<String> plans(List<String> order) {
    Map<String, String> ordered = new LinkedHashMap<>();
    order.forEach(path -> ordered.put(path, files.get(path)));
    Planned planned = Planned.of(Map.of(Planned.declaration("com.acme"), ordered), Map.of());
    return planned.packages.get(0).schemas().stream().map(SchemaPlan::toString).sorted().toList();
  }
}
