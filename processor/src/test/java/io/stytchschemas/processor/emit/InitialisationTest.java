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
import io.stytchschemas.Violation;
import io.stytchschemas.check.Check;
import io.stytchschemas.check.Checked;
import io.stytchschemas.processor.Compiling.Outcome;
import io.stytchschemas.processor.plan.JavaType.Declared;
import io.stytchschemas.processor.plan.JavaType.ListOf;
import io.stytchschemas.processor.plan.JavaType.Scalar;
import io.stytchschemas.processor.plan.PackagePlan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Types that refer to each other load from whichever end, and by many threads at once. */
class InitialisationTest {
  private static final int THREADS = 32;
  private static final String JSON =
      "{\"child\":{\"nodes\":[{\"kind\":\"tree\",\"child\":{\"nodes\":[]}}],\"colour\":\"red\"}}";

  private static final String RIGHT = "{\"kind\":\"tree\"," + JSON.substring(1);
  private static final String WRONG =
      "{\"kind\":\"tree\",\"child\":{\"nodes\":[{\"kind\":\"leaf\",\"up\":%s},{\"kind\":\"x\"}],\"colour\":\"x\"}}"
          .formatted(RIGHT);

  private static final Map<String, String> SCHEMAS =
      Map.of(
          "one/package-info.java",
          """
          @io.stytchschemas.StytchSchemas({"tree.json", "node.json"})
          package com.acme;
          """,
          "two/package-info.java",
          """
          @io.stytchschemas.StytchSchemas({"forest.json", "trees.json"})
          package com.other;
          """,
          "tree.json",
          """
          {"type": "object", "required": ["kind"], "not": {"required": ["up"]},
           "properties": {"kind": {"const": "tree"}, "child": {"$ref": "forest.json"}}}
          """,
          "node.json",
          """
          {"oneOf": [{"$ref": "tree.json"},
             {"title": "Leaf", "type": "object", "required": ["kind"], "maxProperties": 2,
              "properties": {"kind": {"const": "leaf"}, "up": {"$ref": "#"}}}]}
          """,
          "forest.json",
          """
          {"type": "object",
           "properties": {
             "nodes": {"type": "array", "maxItems": 3, "items": {"$ref": "node.json"}},
             "colour": {"enum": ["red", "green"]}},
           "if": {"required": ["colour"]}, "then": {"required": ["nodes"]}}
          """,
          "trees.json",
          """
          {"type": "array", "uniqueItems": true, "items": {"$ref": "tree.json"}}
          """);

  @TempDir Path folder;

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
    atOnce(Loaded.of(recursive()), InitialisationTest::assertReads);
  }

  /**
   * What the processor writes, checks and all, of types of two packages that refer to each other.
   */
  @Test
  @Timeout(120)
  void withChecksFromEveryEndAtOnce() throws Exception {
    SCHEMAS.forEach((name, text) -> write(name, text));
    Path classes = folder.resolve("classes");
    Outcome outcome =
        io.stytchschemas.processor.Compiling.into(classes).root(folder).compile(folder);
    assertThat(outcome.problems()).isEmpty();
    atOnce(Loaded.of(classes), InitialisationTest::assertJudges);
  }

  private interface Work {
    void run(Loaded loaded) throws Exception;
  }

  /** Every thread begins with another class, and then does what is asked of all. */
  private static void atOnce(Loaded code, Work work) throws Exception {
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
                    assertThat(Class.forName(first, true, loaded)).isNotNull();
                    work.run(loaded);
                    return null;
                  }));
        }
        for (Future<?> each : all) {
          each.get(30, TimeUnit.SECONDS);
        }
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static void assertJudges(Loaded loaded) throws ReflectiveOperationException {
    Schema<Object> tree = loaded.schema("Tree");
    assertThat(tree.writeString(tree.read(RIGHT))).isEqualTo(RIGHT);
    assertThat(tree.validateJson(RIGHT).violations()).isEmpty();
    assertThat(tree.validateJson(WRONG).violations())
        .extracting(Violation::instanceLocation)
        .containsExactly("/child/nodes/1", "/child/colour");
    for (String type : List.of("com.acme.Tree", "com.acme.Node", "com.other.Forest")) {
      assertThat(((Checked) Schema.of(loaded.loadClass(type))).check()).isNotEqualTo(Check.TRUE);
    }
  }

  private void write(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
