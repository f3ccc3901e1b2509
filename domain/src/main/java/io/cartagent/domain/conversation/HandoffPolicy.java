package io.cartagent.domain.conversation;

import java.util.List;
import java.util.Optional;

/**
 * Decides whether a human is called. A shopper who asks again is heard again; but what a human has
 * dealt with calls nobody twice: neither a turn that is drafted again after the conversation was
 * given back or resolved, nor a state of things that lasts.
 */
public final class HandoffPolicy {
  private HandoffPolicy() {}

  /**
   * Judges the wish to hand over.
   *
   * @param turn the one in which the wish arose
   * @param transcript of the conversation, oldest first
   */
  public static HandoffVerdict decide(
      Conversation conversation,
      HandoffReason reason,
      TurnId turn,
      List<ConversationEvent> transcript) {
    return switch (conversation.owner()) {
      case Owner.Human human -> new HandoffVerdict.HumanIsHere(human.operator());
      case Owner.AwaitingHuman ignored -> new HandoffVerdict.AlreadyCalled();
      case Owner.Agent ignored ->
          isSettled(conversation, reason, turn) || isHandled(reason, turn, transcript)
              ? new HandoffVerdict.HandledBefore()
              : new HandoffVerdict.CallHuman(conversation.handOff(reason));
    };
  }

  /** Whether the conversation was resolved after a human had been called for this cause. */
  private static boolean isSettled(Conversation conversation, HandoffReason reason, TurnId turn) {
    return conversation.settled().stream()
        .anyMatch(
            cause -> cause.reason() == reason && (lasts(reason) || cause.turn().equals(turn)));
  }

  private static boolean isHandled(
      HandoffReason reason, TurnId turn, List<ConversationEvent> transcript) {
    Optional<ConversationEvent> handover =
        transcript.stream()
            .filter(event ->
                event instanceof ConversationEvent.HandedOff earlier
                    && earlier.reason() == reason
                    && (lasts(reason) || earlier.turn().equals(turn)))
            .findFirst();
    if (handover.isEmpty()) {
      return false;
    }
    int at = transcript.indexOf(handover.get());
    return transcript.stream()
        .skip(at + 1L)
        .anyMatch(ConversationEvent.OperatorSaid.class::isInstance);
  }

  /** Whether a reason is a state of things rather than something that happened in one turn. */
  private static boolean lasts(HandoffReason reason) {
    return switch (reason) {
      case LOOKUP_LIMIT -> true;
      case SHOPPER_ASKED,
          NEEDS_A_PERSON,
          SHOP_UNAVAILABLE,
          LANGUAGE,
          APPROVAL_DUE,
          ACTION_UNCLEAR,
          AGENT_FAILED ->
          false;
    };
  }
}
