package io.cartagent.domain.action;

/** What can be done to an order. Each kind has its own limits, approval rule and switch. */
public enum ActionKind {
  CANCEL_ORDER(true),
  CHANGE_ADDRESS(false),
  REQUEST_RETURN(false),
  REFUND(true),
  /** A discount code as goodwill. */
  GOODWILL_DISCOUNT(true),
  /** Store credit as goodwill. */
  GOODWILL_CREDIT(true);

  private final boolean movesMoney;

  ActionKind(boolean movesMoney) {
    this.movesMoney = movesMoney;
  }

  /** Whether the merchant pays for it, now or with a later order. */
  public boolean movesMoney() {
    return movesMoney;
  }
}
