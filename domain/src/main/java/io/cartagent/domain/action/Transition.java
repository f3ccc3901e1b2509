package io.cartagent.domain.action;

/** What became of an action when something happened to it. */
public sealed interface Transition {
  /** It is in another state now. */
  record Moved(ActionState state) implements Transition {}

  /** Nothing changed, and rightly: it had happened before, or it is too early to tell. */
  record Unchanged(ActionState state) implements Transition {}

  /** It may not happen; the action is as it was. */
  record Refused(Refusal reason) implements Transition {}
}
