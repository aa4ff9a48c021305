package io.stytchschemas.integration.corpus;

import io.stytchschemas.integration.support.SharedData;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;

/** Skips properties over schemas that are not at hand, and says so. */
final class SkipWithoutCorpus implements SkipExecutionHook {
  @Override
  public SkipResult shouldBeSkipped(LifecycleContext context) {
    return SharedData.find("consumer-api").isPresent()
        ? SkipResult.doNotSkip()
        : SkipResult.skip("no shared/data/consumer-api beside the repository");
  }
}
