package io.cartagent.application.conversation;

import io.cartagent.application.port.persistence.ConversationRepository;
import io.cartagent.domain.conversation.Conversation;
import io.cartagent.domain.identity.SignIn;
import java.time.Clock;
import java.util.Optional;

/** {@link ContinueConversationUseCase} over a repository. */
public final class ContinueConversationService implements ContinueConversationUseCase {
  private static final int ATTEMPTS = 5;

  private final ConversationRepository conversations;
  private final Clock clock;

  public ContinueConversationService(ConversationRepository conversations, Clock clock) {
    this.conversations = conversations;
    this.clock = clock;
  }

  @Override
  public boolean resume(ContinueConversationCommand command) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Optional<Conversation> found = conversations.find(command.tenant(), command.conversation());
      if (found.isEmpty() || !found.get().mayContinue(command.shopper())) {
        return false;
      }
      if (command.shopper().isEmpty()) {
        return true;
      }
      SignIn proof = new SignIn(command.shopper().get(), clock.instant());
      if (conversations.save(command.tenant(), found.get().signIn(proof))) {
        return true;
      }
    }
    // Somebody changes it again and again: without a stored proof it is not continued.
    return false;
  }
}
