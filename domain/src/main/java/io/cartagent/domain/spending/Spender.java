package io.cartagent.domain.spending;

import io.cartagent.domain.conversation.Conversation;
import io.cartagent.domain.identity.SignIn;

/**
 * On whom a shopper's spending is counted: a customer over all of their conversations, a visitor,
 * whom nothing ties to an earlier visit, within this one. The key is for comparing alone.
 */
public record Spender(String key) {
  public Spender {
    if (key.isBlank()) {
      throw new IllegalArgumentException("the key of a spender is blank");
    }
  }

  /**
   * Who converses. A customer's conversation stays theirs when the proof has grown old, so that
   * nobody escapes a cap by waiting.
   */
  public static Spender of(Conversation conversation) {
    return new Spender(
        conversation
            .signIn()
            .map(SignIn::shopper)
            .map(shopper -> "customer " + shopper.value())
            .orElseGet(() -> "conversation " + conversation.id().value()));
  }
}
