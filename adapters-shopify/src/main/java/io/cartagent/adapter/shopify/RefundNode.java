package io.cartagent.adapter.shopify;

import io.cartagent.domain.commerce.Refund;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Goods or money given back. */
record RefundNode(
    @Nullable String createdAt,
    @Nullable MoneyBagNode totalRefundedSet,
    @Nullable ConnectionNode<FulfillmentNode.ItemNode> refundLineItems) {

  /** Absent when no money went back: Shopify also books removed items as a refund of nothing. */
  Optional<Refund> toRefund() {
    return MoneyBagNode.toMoney(totalRefundedSet)
        .filter(amount -> !amount.isZero())
        .map(amount ->
            new Refund(
                ShopifyValues.instant(createdAt),
                amount,
                ConnectionNode.streamOf(refundLineItems)
                    .flatMap(FulfillmentNode.ItemNode::stream)
                    .toList()));
  }
}
