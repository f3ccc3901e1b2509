package io.cartagent.domain.action;

/** Everything that can happen to an action in the {@link ModelWorld}. */
enum ModelEvent {
  TICK(true),
  SWITCH_ON(true),
  SWITCH_OFF(true),
  SHIP(true),
  QUOTE,
  CONFIRM,
  CONFIRM_AS_ANOTHER,
  CONFIRM_AS_CLAIMED,
  CONFIRM_ANOTHER_QUOTE,
  DECLINE,
  APPROVE,
  APPROVE_ANOTHER_QUOTE,
  REJECT,
  /** Somebody changes the parameters in the store. */
  TAMPER,
  EXPIRE,
  EXECUTE,
  EXECUTE_A_PART,
  EXECUTE_FALSELY_ACCEPTED,
  EXECUTE_REFUSED,
  /** The shop does it and its answer is lost. */
  EXECUTE_ANSWER_LOST,
  /** The call never reaches the shop, and nobody knows. */
  EXECUTE_CALL_LOST,
  /** No answer, and the shop does it later. */
  EXECUTE_LATE,
  CRASH_BEFORE_CALL,
  CRASH_AFTER_CALL,
  RECOVER,
  READ_BACK,
  READ_BACK_FAILS;

  private final boolean ofTheWorld;

  ModelEvent() {
    this(false);
  }

  ModelEvent(boolean ofTheWorld) {
    this.ofTheWorld = ofTheWorld;
  }

  /** Whether it happens to the shop as a whole rather than to one action. */
  boolean isOfTheWorld() {
    return ofTheWorld;
  }
}
