package io.cartagent.domain.action;

/** Whether an action may be carried out now. */
public sealed interface Beginning {
  /**
   * It may. Store the state first, then call the shop with the action.
   *
   * @param state says that an attempt is under way, should the process die meanwhile
   */
  record Begun(ConfirmedAction action, ActionState.Executing state) implements Beginning {}

  /** It may not; the action is as it was. */
  record NotBegun(Refusal reason) implements Beginning {}
}
