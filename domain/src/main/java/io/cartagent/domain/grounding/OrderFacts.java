package io.cartagent.domain.grounding;

import io.cartagent.domain.commerce.Fulfilment;
import io.cartagent.domain.commerce.ItemQuantity;
import io.cartagent.domain.commerce.LineItem;
import io.cartagent.domain.commerce.Money;
import io.cartagent.domain.commerce.Order;
import io.cartagent.domain.commerce.ParcelStatus;
import io.cartagent.domain.commerce.Refund;
import io.cartagent.domain.commerce.ReturnCase;
import io.cartagent.domain.commerce.Tracking;
import io.cartagent.domain.grounding.language.StatusTerm;
import io.cartagent.domain.identity.IdentityLevel;
import io.cartagent.domain.identity.OrderField;
import io.cartagent.domain.knowledge.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Makes an order into facts, one value each, and only those the listener may hear (ID-05). What the
 * shop's record leaves out yields no fact.
 */
public final class OrderFacts {
  private final Order order;
  private final String subject;
  private final ZoneId zone;
  private final FactList facts;

  private OrderFacts(Order order, Source source, IdentityLevel listener, ZoneId zone) {
    this.order = order;
    this.subject = "order " + order.name().text();
    this.zone = zone;
    this.facts = new FactList("order:" + order.name().text(), source, listener);
  }

  /**
   * The facts of an order, in a stable order with stable ids.
   *
   * @param source the order's own record
   * @param zone the shop's; days are days there
   */
  public static List<Evidence.Fact> of(
      Order order, Source source, IdentityLevel listener, ZoneId zone) {
    OrderFacts maker = new OrderFacts(order, source, listener, zone);
    maker.addOrder();
    maker.addItems();
    maker.addParcels();
    maker.addRefunds();
    maker.addReturns();
    return maker.facts.list();
  }

  private void addOrder() {
    facts.identifier(OrderField.STATUS, "name", subject, "order number", order.name().text());
    if (order.isCancelled()) {
      facts.status(OrderField.STATUS, "cancelled", subject, "status", StatusTerm.CANCELLED.term());
    } else {
      StatusVocabulary.termOf(order.fulfilment())
          .ifPresent(term -> facts.status(OrderField.STATUS, "status", subject, "status", term));
      commonParcelTerm()
          .ifPresent(
              term -> facts.status(OrderField.STATUS, "parcels-status", subject, "status", term));
    }
    StatusVocabulary.termOf(order.payment())
        .ifPresent(
            term -> facts.status(OrderField.STATUS, "payment", subject, "payment status", term));
    addDay("placed", subject, "placed on", order.placedAt());
    addDay("cancelled-on", subject, "cancelled on", order.cancelledAt());
    facts.amount(OrderField.AMOUNTS, "total", subject, "total", order.total());
    facts.count(
        OrderField.ITEMS, "items", subject, "number of items", order.items().size(), "items");
    int pieces = order.items().stream().mapToInt(LineItem::currentQuantity).sum();
    facts.count(OrderField.ITEMS, "pieces", subject, "number of pieces", pieces, "pieces");
    facts.count(
        OrderField.STATUS, "parcels", subject, "parcels", order.fulfilments().size(), "parcels");
    order
        .shippingMethod()
        .ifPresent(method ->
            facts.words(OrderField.CARRIER, "shipping", subject, "shipping method", method));
    order
        .statusPage()
        .ifPresent(
            page -> facts.link(OrderField.STATUS, "status-page", subject, "status page", page));
  }

  /** The status of the whole order where its parcels agree on one. */
  private Optional<String> commonParcelTerm() {
    List<ParcelStatus> statuses =
        order.fulfilments().stream()
            .map(Fulfilment::status)
            .filter(status -> status != ParcelStatus.CANCELLED)
            .distinct()
            .toList();
    boolean everythingSent =
        order.items().stream().mapToInt(LineItem::unfulfilledQuantity).sum() == 0;
    return statuses.size() == 1 && everythingSent
        ? StatusVocabulary.termOf(statuses.getFirst())
        : Optional.empty();
  }

  private void addItems() {
    int number = 0;
    for (LineItem item : order.items()) {
      String id = "item:" + ++number;
      String title = item.fullTitle();
      facts.words(OrderField.ITEMS, id + ":title", subject, "item", title);
      facts.count(OrderField.ITEMS, id + ":quantity", title, "quantity", item.quantity(), "pieces");
      if (item.currentQuantity() != item.quantity()) {
        facts.count(
            OrderField.ITEMS,
            id + ":current-quantity",
            title,
            "quantity left",
            item.currentQuantity(),
            "pieces");
      }
      if (item.unfulfilledQuantity() > 0) {
        facts.count(
            OrderField.ITEMS,
            id + ":unsent",
            title,
            "not yet shipped",
            item.unfulfilledQuantity(),
            "pieces");
        if (!order.isCancelled() && item.unfulfilledQuantity() == item.currentQuantity()) {
          facts.status(
              OrderField.STATUS,
              id + ":status",
              title,
              "status",
              StatusTerm.NOT_YET_SHIPPED.term());
        }
      }
      item.unitPrice()
          .ifPresent(
              price -> facts.amount(OrderField.AMOUNTS, id + ":price", title, "price", price));
      item.sku()
          .ifPresent(sku -> facts.identifier(OrderField.ITEMS, id + ":sku", title, "SKU", sku));
    }
  }

  private void addParcels() {
    int number = 0;
    for (Fulfilment parcel : order.fulfilments()) {
      String id = "parcel:" + ++number;
      String name = "parcel " + parcel.name();
      facts.identifier(OrderField.STATUS, id + ":name", name, "parcel", parcel.name());
      facts.count(OrderField.STATUS, id + ":position", name, "parcel number", number, "parcel");
      StatusVocabulary.termOf(parcel.status())
          .ifPresent(term -> facts.status(OrderField.STATUS, id + ":status", name, "status", term));
      addDay(id + ":shipped", name, "shipped on", parcel.shippedAt());
      addDay(id + ":expected", name, "expected delivery", parcel.estimatedDeliveryAt());
      addDay(id + ":delivered", name, "delivered on", parcel.deliveredAt());
      if (cameLate(parcel)) {
        facts.status(OrderField.STATUS, id + ":late", name, "punctuality", StatusTerm.LATE.term());
      }
      addTracking(id, name, parcel.tracking());
      addPieces(id, name, parcel.items());
      parcel
          .latestEvent()
          .ifPresent(event ->
              facts.words(OrderField.TRACKING, id + ":event", name, "latest event", event));
    }
  }

  private boolean cameLate(Fulfilment parcel) {
    return parcel.deliveredAt().isPresent()
        && parcel.estimatedDeliveryAt().isPresent()
        && day(parcel.deliveredAt().get()).isAfter(day(parcel.estimatedDeliveryAt().get()));
  }

  private void addTracking(String id, String name, List<Tracking> tracking) {
    int number = 0;
    for (Tracking one : tracking) {
      String suffix = ++number == 1 ? "" : "-" + number;
      one.carrier()
          .ifPresent(carrier ->
              facts.words(OrderField.CARRIER, id + ":carrier" + suffix, name, "carrier", carrier));
      one.number()
          .ifPresent(code ->
              facts.identifier(
                  OrderField.TRACKING,
                  id + ":tracking-number" + suffix,
                  name,
                  "tracking number",
                  code));
      one.url()
          .ifPresent(url ->
              facts.link(
                  OrderField.TRACKING, id + ":tracking-link" + suffix, name, "tracking link", url));
    }
  }

  private void addRefunds() {
    int number = 0;
    for (Refund refund : order.refunds()) {
      String id = "refund:" + ++number;
      String name = "refund of " + subject;
      facts.amount(
          OrderField.REFUND_STATE, id + ":amount", name, "amount refunded", refund.amount());
      addDay(OrderField.REFUND_STATE, id + ":on", name, "refunded on", refund.at());
      addPieces(id, name, refund.items());
    }
    if (number > 1) {
      order.refunds().stream()
          .map(Refund::amount)
          .reduce(Money::plus)
          .ifPresent(sum ->
              facts.amount(
                  OrderField.REFUND_STATE,
                  "refunded",
                  "refund of " + subject,
                  "total refunded",
                  sum));
    }
    if (number > 0) {
      facts.count(
          OrderField.REFUND_STATE, "refunds", subject, "number of refunds", number, "refunds");
    }
  }

  private void addReturns() {
    int number = 0;
    for (ReturnCase one : order.returns()) {
      String id = "return:" + ++number;
      String name = "return " + one.name();
      facts.identifier(OrderField.RETURN_STATE, id + ":name", name, "return", one.name());
      StatusVocabulary.termOf(one.status())
          .ifPresent(
              term -> facts.status(OrderField.RETURN_STATE, id + ":status", name, "status", term));
      addDay(OrderField.RETURN_STATE, id + ":on", name, "requested on", one.at());
      addPieces(id, name, one.items());
    }
    if (number > 0) {
      facts.count(
          OrderField.RETURN_STATE, "returns", subject, "number of returns", number, "returns");
    }
  }

  private void addPieces(String id, String name, List<ItemQuantity> items) {
    int number = 0;
    for (ItemQuantity item : items) {
      String itemId = id + ":item:" + ++number;
      facts.words(OrderField.ITEMS, itemId, name, "item", item.title());
      facts.count(
          OrderField.ITEMS,
          itemId + ":quantity",
          name + " › " + item.title(),
          "quantity",
          item.quantity(),
          "pieces");
    }
  }

  private void addDay(String id, String about, String attribute, Optional<Instant> at) {
    addDay(OrderField.DATES, id, about, attribute, at);
  }

  private void addDay(
      OrderField field, String id, String about, String attribute, Optional<Instant> at) {
    at.ifPresent(instant -> facts.day(field, id, about, attribute, day(instant)));
  }

  private LocalDate day(Instant instant) {
    return instant.atZone(zone).toLocalDate();
  }
}
