package io.cartagent.domain.conversation;

/** One thing said in a conversation, by whom. */
public record Utterance(Speaker speaker, TurnId turn, String text) {}
