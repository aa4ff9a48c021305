package io.stytchschemas.integration.schemafuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class PatienceTest {
  @Test
  void givesTheAnswer() {
    assertThat(new Patience(Duration.ofMinutes(1)).<String>answer(() -> "yes")).isEqualTo("yes");
  }

  @Test
  void doesNotWaitForWhatNeverEnds() {
    CountDownLatch never = new CountDownLatch(1);
    Patience patience = new Patience(Duration.ofMillis(20));
    assertThatThrownBy(() -> patience.answer(() -> wait(never)))
        .isInstanceOf(NoVerdict.class)
        .hasMessage("no answer within 20 ms");
    never.countDown();
  }

  @Test
  void saysWithWhatTheOtherFails() {
    Patience patience = new Patience(Duration.ofMinutes(1));
    assertThatThrownBy(() -> patience.answer(PatienceTest::overflow))
        .isInstanceOf(NoVerdict.class)
        .hasMessage("fails with java.lang.StackOverflowError: deep");
  }

  private static String wait(CountDownLatch latch) throws InterruptedException {
    latch.await();
    return "late";
  }

  private static String overflow() {
    throw new StackOverflowError("deep");
  }
}
