package io.cartagent.adapter.shopify;

import io.cartagent.application.port.PortException;
import io.cartagent.domain.tenant.TenantId;
import java.time.DateTimeException;
import java.util.function.Supplier;

/**
 * Says a failure in our words; Shopify's own may hold what a shopper wrote, so they are not kept.
 */
final class ShopifyFailures {
  private ShopifyFailures() {}

  static PortException.Unavailable unavailable(
      TenantId tenant, ShopifyOperation operation, String reason) {
    return new PortException.Unavailable(message(tenant, operation, reason), null);
  }

  static PortException.Rejected rejected(
      TenantId tenant, ShopifyOperation operation, String reason) {
    return new PortException.Rejected(message(tenant, operation, reason), null);
  }

  /** Runs a mapping; an answer that makes no sense to it counts as none. */
  static <T> T mapping(TenantId tenant, ShopifyOperation operation, Supplier<T> mapping) {
    try {
      return mapping.get();
    } catch (IllegalArgumentException | DateTimeException e) {
      throw shapeless(tenant, operation);
    }
  }

  /** The parser's own message would quote the answer, so it is dropped. */
  static PortException.Unavailable shapeless(TenantId tenant, ShopifyOperation operation) {
    return unavailable(tenant, operation, "it answered in a shape we do not know");
  }

  private static String message(TenantId tenant, ShopifyOperation operation, String reason) {
    return "Shopify did not %s of tenant %s: %s"
        .formatted(operation.deed(), tenant.value(), reason);
  }
}
