package io.cartagent.application.agent;

import io.cartagent.application.port.llm.ModelDescription;
import io.cartagent.application.port.llm.ModelUsage;
import io.cartagent.application.port.persistence.UsageLedger;
import io.cartagent.application.port.persistence.UsageLedger.Reservation;
import io.cartagent.application.port.persistence.UsageLedger.Usage;
import io.cartagent.domain.conversation.ConversationId;
import io.cartagent.domain.conversation.TurnId;
import io.cartagent.domain.spending.Spender;
import io.cartagent.domain.spending.SpendingCaps;
import io.cartagent.domain.tenant.TenantId;
import java.time.Clock;
import java.time.ZoneOffset;

/** Asks for the money before a model is asked, and books what it really cost (AI-07). */
public final class Spending {
  /** On whose behalf a model is asked. */
  public record Payer(TenantId tenant, ConversationId conversation, Spender spender, TurnId turn) {}

  private final UsageLedger ledger;
  private final SpendingCaps caps;
  private final Clock clock;

  public Spending(UsageLedger ledger, SpendingCaps caps, Clock clock) {
    this.ledger = ledger;
    this.caps = caps;
    this.clock = clock;
  }

  /**
   * Sets money aside.
   *
   * @param call which of the turn's calls this is, from 1
   * @param most the call can cost at most, in millionths of a US dollar
   * @return false when a cap would be passed: nothing is set aside
   */
  boolean reserve(Payer payer, int call, long most) {
    return ledger
        .reserve(
            payer.tenant(),
            new Reservation(
                payer.conversation(),
                payer.spender(),
                payer.turn(),
                call,
                clock.instant().atZone(ZoneOffset.UTC).toLocalDate(),
                most),
            caps)
        .isEmpty();
  }

  /** Books what a call cost in place of what was set aside for it; returns the cost. */
  long settle(Payer payer, int call, ModelDescription model, ModelUsage usage) {
    long cost = model.prices().costOf(usage);
    ledger.settle(
        payer.tenant(),
        payer.turn(),
        call,
        new Usage(
            model.provider(), model.model(), usage.inputTokens(), usage.outputTokens(), cost));
    return cost;
  }
}
