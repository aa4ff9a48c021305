package io.stytchschemas.integration.schemafuzz;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Waits for an answer so long and no longer. Who does not answer in time cannot be stopped; it is
 * left behind on a thread that does not keep the run from ending.
 */
record Patience(Duration limit) {

  <T> T answer(Callable<T> question) {
    FutureTask<T> answer = new FutureTask<>(question);
    Thread thread = new Thread(answer, "question");
    thread.setDaemon(true);
    thread.start();
    try {
      return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new NoVerdict("no answer within " + limit.toMillis() + " ms");
    } catch (ExecutionException e) {
      throw new NoVerdict("fails with " + e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NoVerdict("interrupted");
    }
  }
}
