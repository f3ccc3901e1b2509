package io.cartagent.application.port.persistence;

final class InMemoryConversationSignalsTest extends ConversationSignalsContract {
  private final InMemoryPendingTurns turns = new InMemoryPendingTurns();
  private final InMemoryConversationSignals signals = new InMemoryConversationSignals();
  private final ConversationRepository conversations =
      new InMemoryConversationRepository(turns, signals);

  @Override
  protected ConversationSignals signals() {
    return signals;
  }

  @Override
  protected ConversationRepository conversations() {
    return conversations;
  }
}
