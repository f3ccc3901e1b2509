package io.cartagent.domain.conversation;

import io.cartagent.domain.grounding.Citation;
import java.util.List;

/**
 * What the transcript of a conversation remembers, as it is read back. Reading makes no proof: to
 * say something, the agent needs a {@link AgentAct}.
 */
public sealed interface ConversationEvent {
  /** The turn it belongs to; the greeting has a turn of its own. */
  TurnId turn();

  /** The shopper wrote. */
  record ShopperSaid(TurnId turn, String text) implements ConversationEvent {}

  /** An operator wrote. */
  record OperatorSaid(TurnId turn, String text) implements ConversationEvent {}

  /** The agent said one verified sentence. */
  record AgentSaid(TurnId turn, String text, List<Citation> citations)
      implements ConversationEvent {
    public AgentSaid {
      citations = List.copyOf(citations);
    }
  }

  /** A card was shown. */
  record CardShown(TurnId turn, Card card) implements ConversationEvent {}

  /** An action was shown as it stood then. */
  record ActionShown(TurnId turn, ActionCard action) implements ConversationEvent {}

  /** The conversation went to a human, and the shopper was told in these words. */
  record HandedOff(TurnId turn, HandoffReason reason, String text) implements ConversationEvent {}

  /** The turn is answered. */
  record TurnDone(TurnId turn) implements ConversationEvent {}

  /** The turn could not be answered in full; the text tells the shopper so. */
  record TurnFailed(TurnId turn, String code, String text, boolean retryable)
      implements ConversationEvent {}
}
