package io.cartagent.application.answering;

import io.cartagent.domain.commerce.Fulfilment;
import io.cartagent.domain.commerce.ItemQuantity;
import io.cartagent.domain.commerce.LineItem;
import io.cartagent.domain.commerce.Money;
import io.cartagent.domain.commerce.Order;
import io.cartagent.domain.commerce.Tracking;
import io.cartagent.domain.conversation.Card;
import io.cartagent.domain.conversation.Card.Row;
import io.cartagent.domain.grounding.StatusVocabulary;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** An order at a glance: what a shopper who proved it may see, straight from the shop's record. */
final class OrderCard {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);

  private OrderCard() {}

  static Card of(Order order, ZoneId zone) {
    List<Row> rows = new ArrayList<>();
    if (order.isCancelled()) {
      rows.add(row("Status", "Cancelled"));
    } else {
      StatusVocabulary.termOf(order.fulfilment())
          .ifPresent(term -> rows.add(row("Status", capitalised(term))));
    }
    StatusVocabulary.termOf(order.payment())
        .ifPresent(term -> rows.add(row("Payment", capitalised(term))));
    order.placedAt().ifPresent(at -> rows.add(row("Placed", dayOf(at, zone))));
    for (int i = 0; i < order.fulfilments().size(); i++) {
      String parcel = order.fulfilments().size() == 1 ? "Parcel" : "Parcel " + (i + 1);
      rows.addAll(parcelRows(parcel, order.fulfilments().get(i), zone));
    }
    rows.add(
        row(
            "Items",
            order.items().stream().map(OrderCard::lineOf).collect(Collectors.joining("\n"))));
    rows.add(row("Total", amountOf(order.total())));
    order.refunds().stream()
        .map(refund -> refund.amount())
        .filter(amount -> !amount.isZero())
        .reduce(Money::plus)
        .ifPresent(sum -> rows.add(row("Refunded", amountOf(sum))));
    return new Card(Card.Kind.ORDER, "Order " + order.name().text(), rows, Optional.empty());
  }

  private static List<Row> parcelRows(String parcel, Fulfilment fulfilment, ZoneId zone) {
    List<Row> rows = new ArrayList<>();
    StatusVocabulary.termOf(fulfilment.status())
        .ifPresent(term -> rows.add(row(parcel, capitalised(term))));
    if (!fulfilment.items().isEmpty()) {
      rows.add(
          row(
              "Contents",
              fulfilment.items().stream()
                  .map(OrderCard::lineOf)
                  .collect(Collectors.joining("\n"))));
    }
    for (Tracking tracking : fulfilment.tracking()) {
      tracking
          .number()
          .ifPresent(number ->
              rows.add(
                  new Row(
                      tracking.carrier().map(name -> name + " tracking").orElse("Tracking"),
                      number,
                      tracking.url().filter(OrderCard::isWeb))));
    }
    if (fulfilment.deliveredAt().isPresent()) {
      rows.add(row("Delivered", dayOf(fulfilment.deliveredAt().get(), zone)));
    } else {
      fulfilment.estimatedDeliveryAt().ifPresent(at -> rows.add(row("Expected", dayOf(at, zone))));
    }
    return rows;
  }

  static boolean isWeb(URI link) {
    return "https".equals(link.getScheme()) || "http".equals(link.getScheme());
  }

  static String amountOf(Money money) {
    return money.amount().toPlainString() + " " + money.currency().getCurrencyCode();
  }

  private static String lineOf(LineItem item) {
    return item.quantity() + " × " + item.fullTitle();
  }

  private static String lineOf(ItemQuantity item) {
    return item.quantity() + " × " + item.title();
  }

  private static Row row(String label, String value) {
    return new Row(label, value, Optional.empty());
  }

  private static String dayOf(Instant at, ZoneId zone) {
    return DAY.format(at.atZone(zone));
  }

  private static String capitalised(String term) {
    return term.substring(0, 1).toUpperCase(Locale.ROOT) + term.substring(1);
  }
}
