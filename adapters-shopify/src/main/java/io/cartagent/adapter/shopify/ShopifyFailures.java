package io.cartagent.adapter.shopify;

import io.cartagent.application.port.PortException;
import io.cartagent.domain.tenant.TenantId;
import java.time.DateTimeException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says a failure in our words; Shopify's own may hold what a shopper wrote, so they are not kept.
 * Whoever called hears that nothing came of it, an operator reads why in one line of the log.
 */
final class ShopifyFailures {
  private static final Logger LOG = LoggerFactory.getLogger(ShopifyFailures.class);

  private ShopifyFailures() {}

  static PortException.Unavailable unavailable(
      TenantId tenant, ShopifyOperation operation, ShopifyReason reason) {
    return new PortException.Unavailable(told(tenant, operation, reason), null);
  }

  static PortException.Rejected rejected(
      TenantId tenant, ShopifyOperation operation, ShopifyReason reason) {
    return new PortException.Rejected(told(tenant, operation, reason), null);
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
    return unavailable(
        tenant,
        operation,
        ShopifyReason.of(ShopifyReason.Kind.NO_ANSWER, "it answered in a shape we do not know"));
  }

  private static String told(TenantId tenant, ShopifyOperation operation, ShopifyReason reason) {
    String message =
        "Shopify did not %s of tenant %s: %s"
            .formatted(operation.deed(), tenant.value(), reason.words());
    LOG.warn("{} ({})", message, reason.note());
    return message;
  }
}
