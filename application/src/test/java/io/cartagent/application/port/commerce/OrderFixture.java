package io.cartagent.application.port.commerce;

import io.cartagent.domain.commerce.Contact;
import io.cartagent.domain.commerce.Fulfilment;
import io.cartagent.domain.commerce.FulfilmentStatus;
import io.cartagent.domain.commerce.ItemQuantity;
import io.cartagent.domain.commerce.LineItem;
import io.cartagent.domain.commerce.Money;
import io.cartagent.domain.commerce.Order;
import io.cartagent.domain.commerce.OrderName;
import io.cartagent.domain.commerce.ParcelStatus;
import io.cartagent.domain.commerce.PaymentStatus;
import io.cartagent.domain.commerce.Refund;
import io.cartagent.domain.commerce.ReturnCase;
import io.cartagent.domain.commerce.ReturnStatus;
import io.cartagent.domain.commerce.Tracking;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Orders by what happened to them. */
public final class OrderFixture {
  private static final Instant PLACED = Instant.parse("2026-11-10T09:30:00Z");

  private OrderFixture() {}

  /** Paid, nothing sent. */
  public static Order unsent(String name) {
    return new Order(
        idOf(name),
        new OrderName(name),
        Optional.of(new Contact.Email("jo@example.com")),
        Optional.of(new Contact.Postcode("1010")),
        Optional.of(PLACED),
        Optional.empty(),
        PaymentStatus.PAID,
        FulfilmentStatus.UNFULFILLED,
        List.of(mugs(2)),
        List.of(),
        List.of(),
        List.of(),
        Money.of("24.00", "EUR"),
        Optional.of("Standard"),
        Optional.of(URI.create("https://shop.example/orders/" + idNumber(name))));
  }

  /** Paid in pounds in a shop of euros; one parcel under way, one item refunded and coming back. */
  public static Order shippedInPart(String name) {
    return new Order(
        idOf(name),
        new OrderName(name),
        Optional.of(new Contact.Email("jo@example.com")),
        Optional.of(new Contact.Postcode("SW1A 1AA")),
        Optional.of(PLACED),
        Optional.empty(),
        PaymentStatus.PARTIALLY_REFUNDED,
        FulfilmentStatus.PARTIALLY_FULFILLED,
        List.of(mugs(1), lamp()),
        List.of(parcel(name)),
        List.of(
            new Refund(
                Optional.of(Instant.parse("2026-11-18T08:00:00Z")),
                Money.of("10.32", "GBP"),
                List.of(new ItemQuantity("Mug (Moss)", 1)))),
        List.of(
            new ReturnCase(
                name + "-R1",
                ReturnStatus.OPEN,
                Optional.of(Instant.parse("2026-11-17T08:00:00Z")),
                List.of(new ItemQuantity("Mug (Moss)", 1)))),
        Money.of("61.92", "GBP"),
        Optional.of("Express"),
        Optional.of(URI.create("https://shop.example/orders/" + idNumber(name))));
  }

  /** Paid, sent and handed over on 16 November 2026. */
  public static Order delivered(String name) {
    Order unsent = unsent(name);
    return new Order(
        unsent.id(),
        unsent.name(),
        unsent.email(),
        unsent.postcode(),
        unsent.placedAt(),
        unsent.cancelledAt(),
        unsent.payment(),
        FulfilmentStatus.FULFILLED,
        unsent.items(),
        List.of(
            new Fulfilment(
                name + "-F1",
                ParcelStatus.DELIVERED,
                Optional.of(Instant.parse("2026-11-12T15:00:00Z")),
                Optional.empty(),
                Optional.of(Instant.parse("2026-11-16T10:00:00Z")),
                List.of(),
                List.of(new ItemQuantity("Mug (Moss)", 2)),
                Optional.empty())),
        List.of(),
        List.of(),
        unsent.total(),
        unsent.shippingMethod(),
        unsent.statusPage());
  }

  private static Fulfilment parcel(String order) {
    return new Fulfilment(
        order + "-F1",
        ParcelStatus.IN_TRANSIT,
        Optional.of(Instant.parse("2026-11-12T15:00:00Z")),
        Optional.of(Instant.parse("2026-11-21T12:00:00Z")),
        Optional.empty(),
        List.of(
            new Tracking(
                Optional.of("DHL"),
                Optional.of("JJD014600006281230"),
                Optional.of(URI.create("https://carrier.example/JJD014600006281230")))),
        List.of(new ItemQuantity("Mug (Moss)", 1)),
        Optional.of("Arrived at the sorting centre"));
  }

  private static LineItem mugs(int quantity) {
    return new LineItem(
        "gid://shopify/LineItem/11",
        "Mug",
        Optional.of("Moss"),
        Optional.of("MUG-MOSS"),
        quantity,
        quantity,
        quantity == 1 ? 0 : quantity,
        Optional.of(Money.of(quantity == 1 ? "10.32" : "12.00", quantity == 1 ? "GBP" : "EUR")));
  }

  private static LineItem lamp() {
    return new LineItem(
        "gid://shopify/LineItem/12",
        "Reading lamp",
        Optional.empty(),
        Optional.empty(),
        1,
        1,
        1,
        Optional.of(Money.of("51.60", "GBP")));
  }

  private static String idOf(String name) {
    return "gid://shopify/Order/" + idNumber(name);
  }

  private static String idNumber(String name) {
    return "45" + name.replaceAll("[^0-9]", "");
  }
}
