package io.cartagent.application.answering;

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
import io.cartagent.domain.commerce.Tracking;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The ordinary order: one mug, paid, on its way. */
final class OrderFixture {
  static final String TRACKING_NUMBER = "JD0002217";

  private OrderFixture() {}

  static Order inTransit(String name, String email, String postcode) {
    return inTransit(name, email, postcode, "Tide Mug");
  }

  static Order inTransit(String name, String email, String postcode, String item) {
    return new Order(
        "gid://shopify/Order/" + name,
        new OrderName(name),
        Optional.of(new Contact.Email(email)),
        Optional.of(new Contact.Postcode(postcode)),
        Optional.of(Instant.parse("2026-11-10T09:00:00Z")),
        Optional.empty(),
        PaymentStatus.PAID,
        FulfilmentStatus.FULFILLED,
        List.of(
            new LineItem(
                "1",
                item,
                Optional.of("Blue"),
                Optional.of("TM-B"),
                1,
                1,
                0,
                Optional.of(Money.of("24.00", "EUR")))),
        List.of(
            new Fulfilment(
                name + "-F1",
                ParcelStatus.IN_TRANSIT,
                Optional.of(Instant.parse("2026-11-11T09:00:00Z")),
                Optional.of(Instant.parse("2026-11-24T18:00:00Z")),
                Optional.empty(),
                List.of(
                    new Tracking(
                        Optional.of("DHL"),
                        Optional.of(TRACKING_NUMBER),
                        Optional.of(URI.create("https://carrier.example/" + TRACKING_NUMBER)))),
                List.of(new ItemQuantity(item, 1)),
                Optional.empty())),
        List.of(),
        List.of(),
        Money.of("24.00", "EUR"),
        Optional.of("Standard"),
        Optional.empty());
  }
}
