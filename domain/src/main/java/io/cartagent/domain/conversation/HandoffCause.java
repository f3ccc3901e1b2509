package io.cartagent.domain.conversation;

/** What a human was called for: why, and in which turn. */
public record HandoffCause(HandoffReason reason, TurnId turn) {}
