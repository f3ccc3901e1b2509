package io.cartagent.application.port.persistence;

final class InMemoryPendingTurnsTest extends PendingTurnsContract {
  private final InMemoryPendingTurns turns = new InMemoryPendingTurns();
  private final InMemoryConversationSignals signals = new InMemoryConversationSignals();
  private final ConversationRepository conversations =
      new InMemoryConversationRepository(turns, signals);

  @Override
  protected PendingTurns turns() {
    return turns;
  }

  @Override
  protected ConversationRepository conversations() {
    return conversations;
  }
}
