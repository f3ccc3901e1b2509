package io.cartagent.application.conversation;

import io.cartagent.application.port.persistence.ConversationRepository;
import io.cartagent.domain.conversation.Conversation;
import io.cartagent.domain.identity.SignIn;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Predicate;

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
      Attempt made = attempt(command);
      if (made != Attempt.CHANGED_MEANWHILE) {
        return made == Attempt.CONTINUED;
      }
    }
    // Somebody changes it again and again: without a stored proof it is not continued.
    return false;
  }

  private Attempt attempt(ContinueConversationCommand command) {
    Optional<Conversation> open = conversations.find(command.tenant(), command.conversation());
    if (open.isPresent()) {
      return open.get().mayContinue(command.shopper())
          ? prove(command, proof -> conversations.save(command.tenant(), open.get().signIn(proof)))
          : Attempt.NOT_THEIRS;
    }
    // It stays resolved until its shopper writes.
    return conversations
        .findResolved(command.tenant(), command.conversation())
        .filter(found -> found.mayContinue(command.shopper()))
        .map(found ->
            prove(command, proof -> conversations.save(command.tenant(), found.signIn(proof))))
        .orElse(Attempt.NOT_THEIRS);
  }

  private Attempt prove(ContinueConversationCommand command, Predicate<SignIn> store) {
    return command
            .shopper()
            .map(shopper -> store.test(new SignIn(shopper, clock.instant())))
            .orElse(true)
        ? Attempt.CONTINUED
        : Attempt.CHANGED_MEANWHILE;
  }

  private enum Attempt {
    CONTINUED,
    NOT_THEIRS,
    CHANGED_MEANWHILE
  }
}
