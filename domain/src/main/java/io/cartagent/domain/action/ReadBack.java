package io.cartagent.domain.action;

import java.util.List;

/** What the shop's record shows of an action after it was attempted. */
public sealed interface ReadBack {
  /**
   * The record was read.
   *
   * @param effects what this action changed, told from other changes by its idempotency key; empty
   *     when it changed nothing
   */
  record Seen(List<Effect> effects) implements ReadBack {
    public Seen {
      effects = List.copyOf(effects);
    }
  }

  /** The record could not be read; nothing follows from it. */
  record Unreadable() implements ReadBack {}
}
