package io.cartagent.domain.commerce;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An order as the shop records it. It holds no street, phone or payment instrument: what the agent
 * may never say is not brought in. The e-mail and postcode are here to be compared, not told.
 */
public record Order(
    String id,
    OrderName name,
    Optional<Contact.Email> email,
    Optional<Contact.Postcode> postcode,
    Optional<Instant> placedAt,
    Optional<Instant> cancelledAt,
    PaymentStatus payment,
    FulfilmentStatus fulfilment,
    List<LineItem> items,
    List<Fulfilment> fulfilments,
    List<Refund> refunds,
    List<ReturnCase> returns,
    Money total,
    Optional<String> shippingMethod,
    Optional<URI> statusPage) {
  public Order {
    items = List.copyOf(items);
    fulfilments = List.copyOf(fulfilments);
    refunds = List.copyOf(refunds);
    returns = List.copyOf(returns);
  }

  public boolean isCancelled() {
    return cancelledAt.isPresent();
  }

  /** Whether nothing of it has left the shop yet. */
  public boolean isUnsent() {
    return fulfilments.stream().allMatch(parcel -> parcel.status() == ParcelStatus.CANCELLED)
        && fulfilment != FulfilmentStatus.FULFILLED
        && fulfilment != FulfilmentStatus.PARTIALLY_FULFILLED;
  }
}
