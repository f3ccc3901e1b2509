package io.cartagent.application.action;

import io.cartagent.domain.action.Refusal;

/** What became of a shopper's decision. */
public sealed interface DecideQuoteResult {
  /** It is stored, now or earlier; the transcript tells how it goes on. */
  record Taken() implements DecideQuoteResult {}

  /** It may not be, and why. */
  record NotTaken(Refusal reason) implements DecideQuoteResult {}

  /** No such quote in this conversation. */
  record NoQuote() implements DecideQuoteResult {}
}
