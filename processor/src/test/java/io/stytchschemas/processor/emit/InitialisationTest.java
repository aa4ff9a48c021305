package io.stytchschemas.processor.emit;

import static io.stytchschemas.processor.emit.Plans.branch;
import static io.stytchschemas.processor.emit.Plans.branchOf;
import static io.stytchschemas.processor.emit.Plans.enumeration;
import static io.stytchschemas.processor.emit.Plans.holding;
import static io.stytchschemas.processor.emit.Plans.object;
import static io.stytchschemas.processor.emit.Plans.schema;
import static io.stytchschemas.processor.emit.Plans.type;
import static io.stytchschemas.processor.emit.Plans.union;
import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.Schema;
import io.stytchschemas.processor.plan.JavaType.Declared;
import io.stytchschemas.processor.plan.JavaType.ListOf;
import io.stytchschemas.processor.plan.JavaType.Scalar;
import io.stytchschemas.processor.plan.PackagePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Types that refer to each other load from whichever end, and by many threads at once. */
class InitialisationTest {
  private static final int THREADS = 32;
  private static final String JSON =
      "{\"child\":{\"nodes\":[{\"kind\":\"tree\",\"child\":{\"nodes\":[]}}],\"colour\":\"red\"}}";

  @Test
  void fromEveryEnd() throws Exception {
    Loaded code = Loaded.of(recursive());
    for (String first : code.names()) {
      Loaded loaded = code.anew();
      assertThat(Class.forName(first, true, loaded)).isNotNull();
      assertReads(loaded);
    }
  }

  @Test
  @Timeout(60)
  void fromEveryEndAtOnce() throws Exception {
    Loaded code = Loaded.of(recursive());
    List<String> names = code.names();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      for (int round = 0; round < names.size(); round++) {
        Loaded loaded = code.anew();
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
          String first = names.get((round + i) % names.size());
          all.add(
              threads.submit(
                  () -> {
                    start.await(30, TimeUnit.SECONDS);
                    return Class.forName(first, true, loaded);
                  }));
        }
        for (Future<?> each : all) {
          assertThat(each.get(30, TimeUnit.SECONDS)).isNotNull();
        }
        assertReads(loaded);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static void assertReads(Loaded loaded) throws ReflectiveOperationException {
    Schema<Object> tree = loaded.schema("Tree");
    assertThat(tree.writeString(tree.read(JSON))).isEqualTo(JSON);
  }

  private static PackagePlan recursive() {
    Declared tree = type("Tree");
    Declared node = type("Node");
    Declared forest = type("Forest");
    Declared leaf = type("Node", "Leaf");
    Declared colour = type("Forest", "Colour");
    return Plans.of(
        schema(
            branchOf(
                object(tree, Component.of("kind", Scalar.STRING), Component.of("child", forest)),
                node)),
        schema(
            holding(
                union(node, "kind", branch(tree, "tree"), branch(leaf, "leaf")),
                branchOf(
                    object(leaf, Component.of("kind", Scalar.STRING), Component.of("up", node)),
                    node))),
        schema(
            holding(
                object(
                    forest,
                    Component.of("nodes", new ListOf(node, false)),
                    Component.of("colour", colour)),
                enumeration(colour, "red", "green"))),
        schema("Trees", new ListOf(tree, false), false, null));
  }
}
