package io.cartagent.domain.action;

import java.time.Instant;
import java.util.Optional;

/** A quote with everybody's yes to it. Stored data, not a proof: a policy checks it once more. */
public record Agreement(Quote quote, Confirmation confirmation, Optional<Approval> approval) {
  /** Until when it may be carried out: an operator's yes renews the quote's standing. */
  Instant executeBy(ActionRules rules) {
    return approval.map(given -> given.at().plus(rules.quoteValidity())).orElse(quote.expiresAt());
  }

  /** Until when an operator may approve it. */
  Instant approveBy(ActionRules rules) {
    return confirmation.at().plus(rules.approvalWait());
  }
}
