package io.cartagent.adapter.shopify;

import io.cartagent.domain.commerce.ItemQuantity;
import io.cartagent.domain.commerce.ReturnCase;
import io.cartagent.domain.commerce.ReturnStatus;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A return. */
record ReturnNode(
    @Nullable String name,
    @Nullable String status,
    @Nullable String createdAt,
    @Nullable ConnectionNode<ReturnItemNode> returnLineItems) {
  record ReturnItemNode(int quantity, FulfillmentNode.@Nullable ItemNode fulfillmentLineItem) {
    Stream<ItemQuantity> stream() {
      LineItemNode item = fulfillmentLineItem == null ? null : fulfillmentLineItem.lineItem();
      return item == null ? Stream.of() : Stream.of(item.toQuantity(quantity));
    }
  }

  ReturnCase toReturnCase() {
    return new ReturnCase(
        ShopifyValues.text(name).orElse(""),
        returnStatus(),
        ShopifyValues.instant(createdAt),
        ConnectionNode.streamOf(returnLineItems).flatMap(ReturnItemNode::stream).toList());
  }

  private ReturnStatus returnStatus() {
    return switch (status == null ? "" : status) {
      case "REQUESTED" -> ReturnStatus.REQUESTED;
      case "OPEN" -> ReturnStatus.OPEN;
      case "CLOSED" -> ReturnStatus.CLOSED;
      case "DECLINED" -> ReturnStatus.DECLINED;
      case "CANCELED" -> ReturnStatus.CANCELLED;
      default -> ReturnStatus.UNKNOWN;
    };
  }
}
