package io.cartagent.adapter.shopify;

import io.cartagent.domain.action.ConfirmedAction;
import io.cartagent.domain.action.Effect;
import io.cartagent.domain.action.ExecutionAnswer;
import io.cartagent.domain.action.ExecutionRecord;
import io.cartagent.domain.action.Quote;
import io.cartagent.domain.commerce.Money;
import io.cartagent.domain.tenant.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Cancels an order. The staff note carries the key of the action, by which its own cancellation is
 * known from anybody else's.
 */
final class ShopifyCancellation {
  /** The job may book the refund a moment before it marks the order. */
  private static final Duration AROUND_IT = Duration.ofMinutes(5);

  private final ShopifyGraphQlClient client;

  ShopifyCancellation(ShopifyGraphQlClient client) {
    this.client = client;
  }

  record HeldData(@Nullable HeldNode order) {}

  record HeldNode(@Nullable MoneyBagNode netPaymentSet) {}

  record CancelledData(@Nullable CancelledNode order) {}

  record CancelledNode(
      @Nullable String cancelledAt,
      @Nullable CancellationNode cancellation,
      @Nullable List<MoneyBackNode> refunds) {}

  record CancellationNode(@Nullable String staffNote) {}

  record MoneyBackNode(
      @Nullable String createdAt, @Nullable ConnectionNode<PaymentNode> transactions) {}

  record PaymentNode(
      @Nullable String kind, @Nullable String status, @Nullable MoneyBagNode amountSet) {
    Optional<Money> returned() {
      return "REFUND".equals(kind) && "SUCCESS".equals(status)
          ? MoneyBagNode.toMoney(amountSet)
          : Optional.empty();
    }
  }

  ExecutionAnswer execute(TenantId tenant, ConfirmedAction action) {
    Quote quote = action.quote();
    boolean refund = !quote.amount().isZero();
    // A cancellation takes no amount: it returns all that is held, so that must be what was agreed.
    if (refund && !held(tenant, quote).equals(Optional.of(quote.amount()))) {
      return ExecutionAnswer.REFUSED;
    }
    Map<String, Object> variables = new HashMap<>();
    variables.put("order", quote.orderId());
    variables.put("note", "Cancelled for the customer in the chat. " + reference(action));
    if (refund) {
      variables.put("refund", Map.of("originalPaymentMethodsRefund", true));
    }
    return client.mutations().send(tenant, ShopifyMutation.CANCEL_ORDER, variables);
  }

  List<Effect> effects(TenantId tenant, Quote quote, ExecutionRecord execution) {
    return client.readWhole(
        tenant,
        ShopifyOperation.CANCELLED_ORDER,
        Map.of("order", quote.orderId()),
        CancelledData.class,
        data ->
            data.order() == null ? List.of() : effects(data.order(), execution.idempotencyKey()));
  }

  private Optional<Money> held(TenantId tenant, Quote quote) {
    return client.readWhole(
        tenant,
        ShopifyOperation.HELD_MONEY,
        Map.of("order", quote.orderId()),
        HeldData.class,
        data ->
            Optional.ofNullable(data.order())
                .flatMap(order -> MoneyBagNode.toMoney(order.netPaymentSet())));
  }

  private static List<Effect> effects(CancelledNode order, String key) {
    Optional<Instant> cancelled = ShopifyValues.instant(order.cancelledAt());
    String note = order.cancellation() == null ? null : order.cancellation().staffNote();
    if (cancelled.isEmpty() || note == null || !note.contains(key)) {
      return List.of();
    }
    List<Effect> effects = new ArrayList<>(List.of(new Effect.OrderCancelled()));
    Instant since = cancelled.get().minus(AROUND_IT);
    Map<String, Money> returned = new LinkedHashMap<>();
    for (MoneyBackNode refund : ShopifyValues.list(order.refunds())) {
      if (ShopifyValues.instant(refund.createdAt()).filter(at -> !at.isBefore(since)).isPresent()) {
        ConnectionNode.streamOf(refund.transactions())
            .flatMap(payment -> payment.returned().stream())
            .forEach(
                money -> returned.merge(money.currency().getCurrencyCode(), money, Money::plus));
      }
    }
    returned.values().forEach(money -> effects.add(new Effect.MoneyReturned(money)));
    return effects;
  }

  private static String reference(ConfirmedAction action) {
    return "CartAgent " + action.idempotencyKey();
  }
}
