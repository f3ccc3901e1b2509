package io.cartagent.adapter.llm.embedded;

import io.cartagent.application.port.llm.DraftingBrief;
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
import io.cartagent.domain.commerce.ShopProfile;
import io.cartagent.domain.commerce.Tracking;
import io.cartagent.domain.commerce.Variant;
import io.cartagent.domain.conversation.Speaker;
import io.cartagent.domain.identity.IdentityLevel;
import io.cartagent.domain.knowledge.Source;
import io.cartagent.domain.knowledge.SourceKind;
import io.cartagent.domain.redaction.Vault;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** An ordinary shop: one order of each kind, a few goods, a few rules. */
final class ShopFixture {
  static final ZoneId DUBLIN = ZoneId.of("Europe/Dublin");
  static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
  static final ShopProfile SHOP =
      new ShopProfile(
          "Acme",
          URI.create("https://acme.example"),
          Currency.getInstance("EUR"),
          DUBLIN,
          Optional.empty());

  private ShopFixture() {}

  /** The shopper's messages, with what the agent said between them where a test gives it. */
  static DraftingBrief asking(String... turns) {
    return brief(List.of(), false, turns);
  }

  static DraftingBrief brief(List<OrderName> proven, boolean humanCalled, String... turns) {
    return brief(IdentityLevel.CLAIMED, proven, humanCalled, turns);
  }

  /** Of a shopper who is signed in. */
  static DraftingBrief signedIn(String... turns) {
    return brief(IdentityLevel.VERIFIED, List.of(), false, turns);
  }

  private static DraftingBrief brief(
      IdentityLevel level, List<OrderName> proven, boolean humanCalled, String... turns) {
    Vault vault = new Vault();
    List<DraftingBrief.Line> lines = new ArrayList<>();
    for (String turn : turns) {
      boolean agent = turn.startsWith("AGENT: ");
      lines.add(
          new DraftingBrief.Line(
              agent ? Speaker.AGENT : Speaker.SHOPPER,
              vault.hide(agent ? turn.substring("AGENT: ".length()) : turn)));
    }
    return new DraftingBrief(SHOP, level, lines, proven, humanCalled, Locale.ENGLISH, NOW);
  }

  /** What the address is called once it is hidden. */
  static String hidden(String email) {
    return new Vault().hide(email).value();
  }

  static Order inTransit() {
    return order(
        "#1027",
        FulfilmentStatus.FULFILLED,
        List.of(item("Ridge Rain Jacket", "M / Moss", 0), item("Tide Mug", "Seafoam", 0)),
        List.of(parcel("#1027-F1", ParcelStatus.IN_TRANSIT, "2026-11-24T18:00:00Z", "Tide Mug")));
  }

  static Order late() {
    return order(
        "#1030",
        FulfilmentStatus.FULFILLED,
        List.of(item("Tide Mug", "Seafoam", 0)),
        List.of(parcel("#1030-F1", ParcelStatus.IN_TRANSIT, "2026-11-12T18:00:00Z", "Tide Mug")));
  }

  static Order inTwoParcels() {
    return order(
        "#1040",
        FulfilmentStatus.PARTIALLY_FULFILLED,
        List.of(
            item("Tide Mug", "Seafoam", 0),
            item("Wool Socks", "Oat", 0),
            item("Oilskin Coat", "L", 1)),
        List.of(
            parcel(
                "#1040-F1", ParcelStatus.IN_TRANSIT, "2026-11-24T18:00:00Z", "Tide Mug (Seafoam)"),
            parcel(
                "#1040-F2",
                ParcelStatus.OUT_FOR_DELIVERY,
                "2026-11-20T18:00:00Z",
                "Wool Socks (Oat)")));
  }

  static Order unsent() {
    return order(
        "W2974929",
        FulfilmentStatus.UNFULFILLED,
        List.of(item("Skateboard", "plain", 1)),
        List.of());
  }

  static Order refunded() {
    Order order = inTransit();
    return new Order(
        "o-1050",
        new OrderName("#1050"),
        order.email(),
        order.postcode(),
        order.placedAt(),
        Optional.of(Instant.parse("2026-11-02T10:00:00Z")),
        PaymentStatus.REFUNDED,
        FulfilmentStatus.UNFULFILLED,
        order.items(),
        List.of(),
        List.of(
            new Refund(
                Optional.of(Instant.parse("2026-11-03T10:00:00Z")),
                Money.of("42.00", "EUR"),
                List.of())),
        List.of(),
        order.total(),
        Optional.empty(),
        Optional.empty());
  }

  private static Order order(
      String name, FulfilmentStatus status, List<LineItem> items, List<Fulfilment> parcels) {
    return new Order(
        "o-" + name,
        new OrderName(name),
        Optional.empty(),
        Optional.empty(),
        Optional.of(Instant.parse("2026-11-04T09:20:00Z")),
        Optional.empty(),
        PaymentStatus.PAID,
        status,
        items,
        parcels,
        List.of(),
        List.of(),
        Money.of("213.00", "EUR"),
        Optional.empty(),
        Optional.empty());
  }

  private static LineItem item(String title, String variant, int unsent) {
    return new LineItem(
        title, title, Optional.of(variant), Optional.empty(), 1, 1, unsent, Optional.empty());
  }

  private static Fulfilment parcel(String name, ParcelStatus status, String expected, String item) {
    return new Fulfilment(
        name,
        status,
        Optional.of(Instant.parse("2026-11-16T11:20:00Z")),
        Optional.of(Instant.parse(expected)),
        Optional.empty(),
        List.of(
            new Tracking(
                Optional.of("DHL"),
                Optional.of("0034043416" + name.substring(1, 5)),
                Optional.of(URI.create("https://track.example/" + name.substring(1, 5))))),
        List.of(new ItemQuantity(item, 1)),
        Optional.empty());
  }

  static Product jacket() {
    return new Product(
        "jacket",
        "Ridge Rain Jacket",
        "Acme",
        "Jackets",
        "",
        List.of("waterproof"),
        List.of(
            variant("M / Moss", "189.00", 3, Map.of("Size", "M", "Color", "Moss")),
            variant("L / Moss", "189.00", 0, Map.of("Size", "L", "Color", "Moss")),
            variant("M / Slate", "195.00", 5, Map.of("Size", "M", "Color", "Slate"))),
        Optional.empty());
  }

  static Product fleece() {
    return new Product(
        "fleece",
        "Atlantic Fleece",
        "Acme",
        "Fleece",
        "",
        List.of(),
        List.of(variant("Oat", "99.00", 4, Map.of("Color", "Oat"))),
        Optional.empty());
  }

  static Product parka() {
    return new Product(
        "parka",
        "Winter Parka",
        "Acme",
        "Jackets",
        "",
        List.of(),
        List.of(variant("Navy", "249.00", 4, Map.of("Color", "Navy"))),
        Optional.empty());
  }

  private static Variant variant(
      String title, String price, int stock, Map<String, String> options) {
    return new Variant(
        title,
        title,
        Optional.empty(),
        Money.of(price, "EUR"),
        Optional.empty(),
        stock > 0,
        Optional.of(stock),
        options);
  }

  static Source policy(String label) {
    return source(SourceKind.POLICY, label, "2026-09-01T09:00:00Z");
  }

  static Source page(String label, String updated) {
    return source(SourceKind.PAGE, label, updated);
  }

  static Source source(SourceKind kind, String label, String updated) {
    return new Source(
        kind + ":" + label, kind, label, Optional.empty(), Optional.of(Instant.parse(updated)));
  }

  /** The shop's rules in a few passages. */
  static ScriptedTools rules() {
    return new ScriptedTools()
        .with(
            policy("Refund policy"),
            "Refund policy › How long you have",
            "You can return what you bought within 30 days of delivery.")
        .with(
            policy("Refund policy"),
            "Refund policy › Cancelling",
            "An order can be cancelled free of charge until a shipping label has been made.")
        .with(
            policy("Shipping policy"),
            "Shipping policy",
            """
            Destination | Carrier | Cost | Time
            Germany, Austria | DHL | €8.90 | 3–6 working days
            All other countries of the EU | GLS | €11.90 | 5–8 working days
            Switzerland, Norway | DHL | €16.90 | 5–9 working days
            United Kingdom | Royal Mail | €7.90 | 3–5 working days\
            """)
        .with(
            policy("Shipping policy"),
            "Shipping policy › Where we do not deliver",
            "We do not deliver to Japan or any other country outside the table.")
        .with(
            page("Returns (2021)", "2021-02-10T09:00:00Z"),
            "Returns (2021)",
            "You can return unused articles within 14 days of delivery.")
        .with(
            page("Size guide", "2026-08-20T09:00:00Z"),
            "Size guide › Jackets",
            """
            Size | Chest | Height
            S | 87–93 | 162–170
            M | 94–100 | 168–177
            L | 101–108 | 174–184\
            """);
  }
}
