package io.cartagent.application.port.persistence;

final class InMemoryResolvedConversationsTest extends ResolvedConversationsContract {
  private final InMemoryPendingTurns turns = new InMemoryPendingTurns();
  private final InMemoryConversationSignals signals = new InMemoryConversationSignals();
  private final ConversationRepository conversations =
      new InMemoryConversationRepository(turns, signals);

  @Override
  protected ConversationRepository conversations() {
    return conversations;
  }

  @Override
  protected PendingTurns turns() {
    return turns;
  }
}
