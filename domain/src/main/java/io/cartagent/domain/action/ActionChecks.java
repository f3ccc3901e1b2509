package io.cartagent.domain.action;

import io.cartagent.domain.identity.IdentityLevel;
import java.time.Instant;
import java.util.Optional;

/** The single checks behind the verbs of {@link ActionPolicy}; absent means nothing against it. */
final class ActionChecks {
  /** Who may have anything done at all (ID-05). */
  static final IdentityLevel LEVEL = IdentityLevel.VERIFIED;

  private ActionChecks() {}

  static Optional<Refusal> refuseSwitch(Quote quote, Situation situation) {
    if (situation.rules().killSwitch().stops(quote.kind())) {
      return Optional.of(Refusal.STOPPED);
    }
    return situation.rules().offered().contains(quote.kind())
        ? Optional.empty()
        : Optional.of(Refusal.NOT_OFFERED);
  }

  /** Whether the order, the switch and the limits allow the quote as things stand. */
  static Optional<Refusal> refuseOrder(Quote quote, Situation situation) {
    Optional<Refusal> stopped = refuseSwitch(quote, situation);
    if (stopped.isPresent()) {
      return stopped;
    }
    if (!situation.order().id().equals(quote.orderId())) {
      return Optional.of(Refusal.OTHER_ORDER);
    }
    boolean anotherUnderWay =
        situation.ledger().stream()
            .anyMatch(entry ->
                !entry.settled()
                    && entry.orderId().equals(quote.orderId())
                    && !entry.quote().equals(quote.id()));
    if (anotherUnderWay) {
      return Optional.of(Refusal.UNDER_WAY);
    }
    return switch (Eligibility.assess(quote.request(), situation)) {
      case Eligibility.Assessment.Ineligible no -> Optional.of(no.reason());
      case Eligibility.Assessment.Eligible yes ->
          yes.amount().equals(quote.amount())
              ? LimitCheck.refuse(quote, situation)
              : Optional.of(Refusal.AMOUNT_CHANGED);
    };
  }

  static Optional<Refusal> refuseConfirmation(Quote quote, Confirmation yes) {
    if (!yes.shopper().equals(quote.shopper())) {
      return Optional.of(Refusal.OTHER_SHOPPER);
    }
    if (!yes.level().reaches(LEVEL)) {
      return Optional.of(Refusal.NOT_VERIFIED);
    }
    if (!yes.quoteDigest().equals(quote.digest())) {
      return Optional.of(Refusal.OTHER_QUOTE);
    }
    return quote.standsAt(yes.at()) ? Optional.empty() : Optional.of(Refusal.QUOTE_EXPIRED);
  }

  static boolean needsApproval(Quote quote, Situation situation) {
    return situation.rules().approvalOf(quote.kind()).asksFor(quote.amount());
  }

  static Optional<Refusal> refuseApproval(Agreement agreement, ActionRules rules) {
    Approval yes = agreement.approval().orElseThrow();
    if (!yes.quoteDigest().equals(agreement.quote().digest())) {
      return Optional.of(Refusal.OTHER_QUOTE);
    }
    boolean inTime =
        !yes.at().isBefore(agreement.confirmation().at())
            && yes.at().isBefore(agreement.approveBy(rules));
    return inTime ? Optional.empty() : Optional.of(Refusal.APPROVAL_EXPIRED);
  }

  static Refusal whyNotReady(ActionState state) {
    return switch (state) {
      case ActionState.Quoted ignored -> Refusal.NOT_CONFIRMED;
      case ActionState.AwaitingApproval ignored -> Refusal.NOT_APPROVED;
      case ActionState.Ready ignored -> Refusal.NOT_UNDER_WAY;
      case ActionState.Executing ignored -> Refusal.UNDER_WAY;
      case ActionState.ReadBackDue ignored -> Refusal.READ_BACK_FIRST;
      case ActionState.Done ignored -> Refusal.ENDED;
      case ActionState.PartlyDone ignored -> Refusal.ENDED;
      case ActionState.Contradicted ignored -> Refusal.ENDED;
      case ActionState.Closed ignored -> Refusal.ENDED;
    };
  }

  /** When a state ends by itself; absent for one that does not. */
  static Optional<Instant> endOf(ActionState state, ActionRules rules) {
    return switch (state) {
      case ActionState.Quoted quoted -> Optional.of(quoted.quote().expiresAt());
      case ActionState.AwaitingApproval(Quote quote, Confirmation yes) ->
          Optional.of(new Agreement(quote, yes, Optional.empty()).approveBy(rules));
      case ActionState.Ready ready -> Optional.of(ready.agreement().executeBy(rules));
      case ActionState.Executing ignored -> Optional.empty();
      case ActionState.ReadBackDue ignored -> Optional.empty();
      case ActionState.Done ignored -> Optional.empty();
      case ActionState.PartlyDone ignored -> Optional.empty();
      case ActionState.Contradicted ignored -> Optional.empty();
      case ActionState.Closed ignored -> Optional.empty();
    };
  }

  /** Whether everybody's yes, taken together, still carries. */
  static Optional<Refusal> refuseAgreement(Agreement agreement, Situation situation) {
    Quote quote = agreement.quote();
    Optional<Refusal> refusal = refuseConfirmation(quote, agreement.confirmation());
    if (refusal.isEmpty() && needsApproval(quote, situation) && agreement.approval().isEmpty()) {
      refusal = Optional.of(Refusal.NOT_APPROVED);
    }
    if (refusal.isEmpty() && agreement.approval().isPresent()) {
      refusal = refuseApproval(agreement, situation.rules());
    }
    if (refusal.isEmpty() && !situation.now().isBefore(agreement.executeBy(situation.rules()))) {
      refusal = Optional.of(Refusal.QUOTE_EXPIRED);
    }
    return refusal.isPresent() ? refusal : refuseOrder(quote, situation);
  }
}
