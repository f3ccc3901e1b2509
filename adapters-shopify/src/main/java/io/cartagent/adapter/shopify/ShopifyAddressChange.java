package io.cartagent.adapter.shopify;

import io.cartagent.domain.action.ActionRequest;
import io.cartagent.domain.action.ConfirmedAction;
import io.cartagent.domain.action.Effect;
import io.cartagent.domain.action.ExecutionAnswer;
import io.cartagent.domain.action.Quote;
import io.cartagent.domain.tenant.TenantId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sends an order somewhere else. Shopify keeps no key for that; the order goes where the quote says
 * or it does not.
 */
final class ShopifyAddressChange {
  private final ShopifyGraphQlClient client;

  ShopifyAddressChange(ShopifyGraphQlClient client) {
    this.client = client;
  }

  record AddressData(@Nullable OrderAddressNode order) {}

  record OrderAddressNode(@Nullable MailingAddressNode shippingAddress) {}

  ExecutionAnswer execute(
      TenantId tenant, ConfirmedAction action, ActionRequest.ChangeAddress change) {
    Map<String, Object> input =
        Map.of(
            "id",
            action.quote().orderId(),
            "shippingAddress",
            MailingAddressNode.of(change.address()).toInput());
    return client.mutations().send(tenant, ShopifyMutation.CHANGE_ADDRESS, Map.of("input", input));
  }

  List<Effect> effects(TenantId tenant, Quote quote, ActionRequest.ChangeAddress change) {
    MailingAddressNode agreed = MailingAddressNode.of(change.address());
    return client.readWhole(
        tenant,
        ShopifyOperation.ORDER_ADDRESS,
        Map.of("order", quote.orderId()),
        AddressData.class,
        data -> {
          MailingAddressNode now = data.order() == null ? null : data.order().shippingAddress();
          return now != null && now.isSamePlaceAs(agreed)
              ? List.of(new Effect.AddressChanged())
              : List.of();
        });
  }
}
