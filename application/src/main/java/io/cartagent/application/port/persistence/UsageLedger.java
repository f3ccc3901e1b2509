package io.cartagent.application.port.persistence;

import io.cartagent.domain.conversation.ConversationId;
import io.cartagent.domain.conversation.TurnId;
import io.cartagent.domain.spending.Spender;
import io.cartagent.domain.spending.SpendingCaps;
import io.cartagent.domain.spending.SpendingScope;
import io.cartagent.domain.tenant.TenantId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What language models have cost, call by call. Money is set aside before a call and booked after
 * it, so that no cap is passed however many calls are under way (AI-07). Amounts are millionths of
 * a US dollar.
 */
public interface UsageLedger {
  /**
   * Money to set aside for one call.
   *
   * @param spender the shopper it is counted on
   * @param call which of the turn's calls, from 1
   * @param day in UTC
   * @param most the call can cost
   */
  record Reservation(
      ConversationId conversation,
      Spender spender,
      TurnId turn,
      int call,
      LocalDate day,
      long most) {}

  /** What a call used and cost. */
  record Usage(String provider, String model, long inputTokens, long outputTokens, long cost) {}

  /** A shop's use of one model on one day. */
  record DayOfUse(
      LocalDate day,
      String provider,
      String model,
      long calls,
      long inputTokens,
      long outputTokens,
      long cost) {}

  /**
   * Sets money aside, unless what is booked and set aside already would pass a cap with it. A
   * reservation under the same turn and call that was never booked is replaced, because an
   * interrupted turn is drafted again; what is booked stays.
   *
   * @return the scope whose cap refuses it; empty when the money is set aside
   */
  Optional<SpendingScope> reserve(TenantId tenant, Reservation wanted, SpendingCaps caps);

  /**
   * Books a call's real cost in place of what was set aside; without a reservation it is booked on
   * nobody's day but the shop's.
   */
  void settle(TenantId tenant, TurnId turn, int call, Usage usage);

  /** What the shop used from a day on, by day and model, oldest first. */
  List<DayOfUse> listUse(TenantId tenant, LocalDate from);
}
