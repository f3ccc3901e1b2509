package io.cartagent.domain.grounding;

import io.cartagent.domain.commerce.Fulfilment;
import io.cartagent.domain.commerce.FulfilmentStatus;
import io.cartagent.domain.commerce.ItemQuantity;
import io.cartagent.domain.commerce.LineItem;
import io.cartagent.domain.commerce.Money;
import io.cartagent.domain.commerce.Order;
import io.cartagent.domain.commerce.OrderName;
import io.cartagent.domain.commerce.ParcelStatus;
import io.cartagent.domain.commerce.PaymentStatus;
import io.cartagent.domain.commerce.Product;
import io.cartagent.domain.commerce.Refund;
import io.cartagent.domain.commerce.ReturnCase;
import io.cartagent.domain.commerce.ReturnStatus;
import io.cartagent.domain.commerce.ShopProfile;
import io.cartagent.domain.commerce.Tracking;
import io.cartagent.domain.commerce.Variant;
import io.cartagent.domain.identity.IdentityLevel;
import io.cartagent.domain.knowledge.Passage;
import io.cartagent.domain.knowledge.Source;
import io.cartagent.domain.knowledge.SourceKind;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An order in two parcels, a jacket, and the shop's policies, on Sunday 22 November 2026. */
final class EvidenceFixture {
  static final ZoneId DUBLIN = ZoneId.of("Europe/Dublin");
  static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  private EvidenceFixture() {}

  static GroundingContext context(IdentityLevel listener, List<String> said) {
    List<Evidence> evidence = new ArrayList<>();
    evidence.addAll(
        OrderFacts.of(twoParcels(), orderSource("#1027"), IdentityLevel.CLAIMED, DUBLIN));
    evidence.addAll(OrderFacts.of(unsent(), orderSource("#1029"), IdentityLevel.CLAIMED, DUBLIN));
    evidence.addAll(
        ProductFacts.of(jacket(), source("jacket", SourceKind.PRODUCT, "Ridge Rain Jacket")));
    evidence.addAll(ProductFacts.of(hat(), source("hat", SourceKind.PRODUCT, "Wool Hat")));
    evidence.add(returnsPolicy());
    evidence.add(shippingPolicy());
    return new GroundingContext(evidence, said, listener, shop(), NOW);
  }

  static ShopProfile shop() {
    return new ShopProfile(
        "Acme Outdoors",
        URI.create("https://acme.example"),
        Currency.getInstance("EUR"),
        DUBLIN,
        Optional.empty());
  }

  static Order twoParcels() {
    return new Order(
        "1",
        new OrderName("#1027"),
        Optional.empty(),
        Optional.empty(),
        Optional.of(Instant.parse("2026-11-15T09:00:00Z")),
        Optional.empty(),
        PaymentStatus.PARTIALLY_REFUNDED,
        FulfilmentStatus.FULFILLED,
        List.of(
            item("Ridge Rain Jacket", "M / Moss", 1, 0, "149.00"),
            item("Wool Hat", "One size", 2, 0, "19.50")),
        List.of(
            parcel(
                "#1027-F1",
                ParcelStatus.DELIVERED,
                "2026-11-19T10:00:00Z",
                "DPD",
                "15501234567890",
                "Wool Hat (One size)",
                2),
            parcel(
                "#1027-F2",
                ParcelStatus.IN_TRANSIT,
                "",
                "An Post",
                "CE123456789IE",
                "Ridge Rain Jacket (M / Moss)",
                1)),
        List.of(
            new Refund(Optional.of(Instant.parse("2026-11-20T10:00:00Z")), eur("9.75"), List.of())),
        List.of(
            new ReturnCase(
                "#1027-R1",
                ReturnStatus.OPEN,
                Optional.empty(),
                List.of(new ItemQuantity("Wool Hat", 1)))),
        eur("192.90"),
        Optional.of("Standard shipping"),
        Optional.of(URI.create("https://acme.example/orders/abc")));
  }

  private static Order unsent() {
    return new Order(
        "2",
        new OrderName("#1029"),
        Optional.empty(),
        Optional.empty(),
        Optional.of(Instant.parse("2026-11-21T09:00:00Z")),
        Optional.empty(),
        PaymentStatus.PAID,
        FulfilmentStatus.UNFULFILLED,
        List.of(item("Camp Mug", "Blue", 3, 3, "12.00")),
        List.of(),
        List.of(),
        List.of(),
        eur("36.00"),
        Optional.empty(),
        Optional.empty());
  }

  private static Fulfilment parcel(
      String name,
      ParcelStatus status,
      String deliveredAt,
      String carrier,
      String number,
      String item,
      int quantity) {
    return new Fulfilment(
        name,
        status,
        Optional.of(Instant.parse("2026-11-17T10:00:00Z")),
        Optional.of(
            Instant.parse(deliveredAt.isEmpty() ? "2026-11-24T12:00:00Z" : "2026-11-18T12:00:00Z")),
        deliveredAt.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(deliveredAt)),
        List.of(
            new Tracking(
                Optional.of(carrier),
                Optional.of(number),
                Optional.of(URI.create("https://track.example/?n=" + number)))),
        List.of(new ItemQuantity(item, quantity)),
        Optional.empty());
  }

  private static LineItem item(
      String title, String variant, int quantity, int unsent, String price) {
    return new LineItem(
        title,
        title,
        Optional.of(variant),
        Optional.empty(),
        quantity,
        quantity,
        unsent,
        Optional.of(eur(price)));
  }

  static Product jacket() {
    return new Product(
        "77",
        "Ridge Rain Jacket",
        "Ridge",
        "Jackets",
        "",
        List.of(),
        List.of(
            variant("M / Moss", "149.00", "179.00", 4, Map.of("Size", "M", "Colour", "Moss")),
            variant("M / Red", "139.00", "", 0, Map.of("Size", "M", "Colour", "Red")),
            variant("L / Red", "139.00", "", 7, Map.of("Size", "L", "Colour", "Red"))),
        Optional.of(URI.create("https://acme.example/products/ridge-rain-jacket")));
  }

  private static Product hat() {
    return new Product(
        "78",
        "Wool Hat",
        "Ridge",
        "Hats",
        "",
        List.of(),
        List.of(variant("Default Title", "19.50", "", 11, Map.of("Title", "Default Title"))),
        Optional.empty());
  }

  private static Variant variant(
      String title, String price, String before, int stock, Map<String, String> options) {
    return new Variant(
        title,
        title,
        Optional.empty(),
        eur(price),
        before.isEmpty() ? Optional.empty() : Optional.of(eur(before)),
        stock > 0,
        Optional.of(stock),
        options);
  }

  static Evidence.Excerpt returnsPolicy() {
    return excerpt(
        "returns",
        "Returns › How long you have",
        """
        You can return unworn items within 30 days of delivery.
        Sale items cannot be returned unless they are faulty.
        Refunds are paid to the original payment method within 5 to 7 business days.
        We will refund the shipping costs when the fault is ours.
        Once your parcel has been delivered, unpack it carefully.
        Contact returns@acme.example or call +353 1 555 0199 from Monday to Friday, 9:00 to 17:00.\
        """);
  }

  static Evidence.Excerpt shippingPolicy() {
    return excerpt(
        "shipping",
        "Shipping",
        """
        | Country | Time | Price |
        | Ireland | 1-2 business days | €4.90 |
        | Germany | 3-5 business days | €9.90 |
        Orders over €100 ship for free within Ireland.
        Our jackets carry a 2-year warranty against defects.\
        """);
  }

  private static Evidence.Excerpt excerpt(String id, String heading, String text) {
    return new Evidence.Excerpt(
        "excerpt:" + id,
        new Passage(
            id, source(id, SourceKind.POLICY, id + " policy"), heading, text, "digest-" + id));
  }

  private static Source orderSource(String name) {
    return source("order-" + name, SourceKind.ORDER, "Order " + name);
  }

  static Source source(String id, SourceKind kind, String label) {
    return new Source(id, kind, label, Optional.empty(), Optional.empty());
  }

  static Money eur(String amount) {
    return Money.of(amount, "EUR");
  }

  /** A policy of the shop. */
  static Evidence.Excerpt rules(String text) {
    return new Evidence.Excerpt(
        "rules",
        new Passage("rules", source("rules", SourceKind.POLICY, "Rules"), "", text, "digest"));
  }
}
