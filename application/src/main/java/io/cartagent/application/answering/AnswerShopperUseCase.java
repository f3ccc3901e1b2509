package io.cartagent.application.answering;

/**
 * Answers one accepted message, sentence by sentence, each checked before it is shown. Blocks for
 * as long as the drafter needs. Answering the same turn again, after a crash, adds only what is
 * missing.
 */
public interface AnswerShopperUseCase {
  /**
   * Answers the turn, unless it is answered already.
   *
   * @throws io.cartagent.application.port.PortException.Unavailable when the store of conversations
   *     is out of reach; the turn stays pending
   */
  AnswerShopperResult answer(AnswerShopperCommand command);
}
