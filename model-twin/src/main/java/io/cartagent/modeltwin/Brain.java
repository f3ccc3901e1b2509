package io.cartagent.modeltwin;

/** Decides what the simulated provider answers. Called on the thread of the request. */
@FunctionalInterface
public interface Brain {
  Script answer(SeenRequest request);

  /** Sixty pieces as fast as a usual model gives them: what a load test measures against. */
  static Brain steady() {
    return request -> Script.STEADY;
  }
}
