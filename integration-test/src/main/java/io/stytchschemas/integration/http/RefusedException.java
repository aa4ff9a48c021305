package io.stytchschemas.integration.http;

import io.stytchschemas.integration.requests.Refusal;

/** A request that the other side did not take. */
public final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Refusal refusal;

  RefusedException(Refusal refusal) {
    super(refusal.status() + ": " + refusal.detail());
    this.refusal = refusal;
  }

  /** What the other side said. */
  public Refusal refusal() {
    return refusal;
  }
}
