package io.cartagent.application.action;

/** Takes a shopper's decision on a quote. The one way to a confirmation: no model can take it. */
public interface DecideQuoteUseCase {
  /**
   * Stores the decision before it is answered. Carrying out is a worker's work.
   *
   * @throws io.cartagent.application.port.PortException when the shop's system does not answer;
   *     nothing was decided, and it may be tried again
   */
  DecideQuoteResult decide(DecideQuoteCommand command);
}
