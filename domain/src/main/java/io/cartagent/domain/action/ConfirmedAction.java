package io.cartagent.domain.action;

/**
 * An action that may be carried out now. Only {@link ActionPolicy#begin} makes one, after checking
 * quote, confirmation, approval, limits and switch together, so nobody can forget the check.
 */
public final class ConfirmedAction {
  private final Agreement agreement;
  private final ExecutionRecord execution;

  ConfirmedAction(Agreement agreement, ExecutionRecord execution) {
    this.agreement = agreement;
    this.execution = execution;
  }

  public Quote quote() {
    return agreement.quote();
  }

  public Agreement agreement() {
    return agreement;
  }

  /** The same for every attempt, so that the shop carries it out once. */
  public String idempotencyKey() {
    return execution.idempotencyKey();
  }

  public ExecutionRecord execution() {
    return execution;
  }

  @Override
  public String toString() {
    return "ConfirmedAction[" + quote().id().value() + "]";
  }
}
