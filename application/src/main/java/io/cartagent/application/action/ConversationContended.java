package io.cartagent.application.action;

/** A conversation changed under every attempt to store it; the action is taken up again later. */
final class ConversationContended extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ConversationContended(String conversation) {
    super("nobody was called into conversation " + conversation + ": it keeps changing");
  }
}
