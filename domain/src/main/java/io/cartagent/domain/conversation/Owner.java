package io.cartagent.domain.conversation;

/** Who may speak to the shopper now. */
public sealed interface Owner {
  /** The agent answers. */
  record Agent() implements Owner {}

  /** A human was called and has not come yet. */
  record AwaitingHuman(HandoffReason reason) implements Owner {}

  /** An operator has taken over; the agent is silent. */
  record Human(String operator) implements Owner {
    public Human {
      if (operator.isBlank()) {
        throw new IllegalArgumentException("operator is blank");
      }
    }
  }
}
