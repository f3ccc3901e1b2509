package io.cartagent.application.port.llm;

import io.cartagent.domain.conversation.HandoffReason;
import io.cartagent.domain.grounding.ServicePhrase;

/** Where a draft goes, piece by piece. What is written here is checked before anybody sees it. */
public interface DraftSink {
  /** The next piece of text, of any length; sentences may be cut anywhere. */
  void write(String piece);

  /** Says one of the agent's fixed phrases. */
  void say(ServicePhrase phrase);

  /** Shows the card of an order or product a tool has returned; an unknown reference is ignored. */
  void showCard(String reference);

  /** Hands the conversation to a human. The shopper is told so by the application. */
  void handOver(HandoffReason reason);
}
