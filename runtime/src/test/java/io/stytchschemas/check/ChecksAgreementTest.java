package io.stytchschemas.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.json.RandomDocuments;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Verdict and report of a check are two ways to one answer, for all threads. */
class ChecksAgreementTest {
  private static final int THREADS = 32;
  private static final int DOCUMENTS = Integer.getInteger("stytchschemas.documents", 2_000);

  @Test
  void onRandomDocuments() {
    RandomDocuments documents = new RandomDocuments(20_261_127);
    int passed = 0;
    for (int i = 0; i < DOCUMENTS; i++) {
      passed += ChecksFuzz.check(documents.next());
    }
    assertThat(passed).isBetween(DOCUMENTS, 5 * DOCUMENTS / 2);
  }

  @Test
  void inManyThreads() throws Exception {
    run(
        number -> {
          RandomDocuments documents = new RandomDocuments(number);
          for (int i = 0; i < 200; i++) {
            int unused = ChecksFuzz.check(documents.next());
          }
        });
  }

  /** Classes that wait for each other's start would stand still. */
  @Test
  void startFromAnyClassAtOnce() throws Exception {
    List<String> names =
        List.of(
            "Check",
            "ObjectCheck",
            "verdict.Verdict",
            "question.Question",
            "verdict.Unlisted",
            "verdict.BranchChoice",
            "RuleCheck",
            "ArrayCheck");
    URL classes = Check.class.getProtectionDomain().getCodeSource().getLocation();
    URL jackson =
        tools.jackson.core.JsonParser.class.getProtectionDomain().getCodeSource().getLocation();
    URL jspecify =
        org.jspecify.annotations.Nullable.class.getProtectionDomain().getCodeSource().getLocation();
    for (int round = 0; round < 5; round++) {
      try (URLClassLoader loader =
          new URLClassLoader(
              new URL[] {classes, jackson, jspecify}, ClassLoader.getPlatformClassLoader())) {
        run(
            number ->
                Class.forName(
                    "io.stytchschemas.check." + names.get(number % names.size()), true, loader));
      }
    }
  }

  private interface Work {
    void run(int number) throws Exception;
  }

  private static void run(Work work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      CountDownLatch start = new CountDownLatch(1);
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        int number = i;
        all.add(
            threads.submit(
                () -> {
                  start.await();
                  work.run(number);
                  return null;
                }));
      }
      start.countDown();
      for (Future<?> each : all) {
        each.get(60, TimeUnit.SECONDS);
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
