package io.cartagent.application.answering;

import io.cartagent.domain.conversation.HandoffReason;

/** How answering ended. */
public sealed interface AnswerShopperResult {
  /**
   * Everything that could be proved was said.
   *
   * @param withheld sentences of the draft that had no proof and were not shown
   */
  record Answered(int withheld) implements AnswerShopperResult {}

  /** A human was called. */
  record HandedOff(HandoffReason reason) implements AnswerShopperResult {}

  /** An operator has the conversation, or it or the turn is gone: nothing was said. */
  record StoodBack() implements AnswerShopperResult {}

  /** The shop's system or the model did not answer, and the shopper was told so. */
  record ToldUnavailable() implements AnswerShopperResult {}
}
