package io.cartagent.adapter.llm.embedded;

import io.cartagent.domain.commerce.Fulfilment;
import io.cartagent.domain.commerce.ItemQuantity;
import io.cartagent.domain.commerce.LineItem;
import io.cartagent.domain.commerce.Order;
import io.cartagent.domain.commerce.ParcelStatus;
import io.cartagent.domain.commerce.Refund;
import io.cartagent.domain.commerce.ReturnCase;
import io.cartagent.domain.commerce.Tracking;
import io.cartagent.domain.grounding.StatusVocabulary;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** Tells an order's facts in sentences; a value the record lacks gives no sentence. */
final class OrderReply {
  private static final Set<ParcelStatus> ARRIVED =
      Set.of(ParcelStatus.DELIVERED, ParcelStatus.PICKED_UP, ParcelStatus.CANCELLED);
  private static final Set<String> ABOUT_ITEMS =
      Cues.wordSet(
          "item items what which part parts article articles contents content products everything half"
              + " rest missing ordered bought quantity pieces many containing contain");
  private static final Set<String> ABOUT_MONEY =
      Cues.wordSet("pay paid payment total cost price amount charged much spend spent");

  private final Order order;
  private final ZoneId zone;
  private final LocalDate today;
  private final Speech speech;
  private final String subject;

  OrderReply(Order order, ZoneId zone, Instant now, Speech speech) {
    this.order = order;
    this.zone = zone;
    this.today = Wording.date(now, zone);
    this.speech = speech;
    this.subject = "Order " + order.name().text();
  }

  /** Where the order is, and whatever else the question asks of it. */
  void tellStatus(String question) {
    List<String> words = Words.of(question);
    boolean asksItems = words.stream().anyMatch(ABOUT_ITEMS::contains) && !words.contains("time");
    if (words.stream().anyMatch(ABOUT_MONEY::contains)) {
      tellMoney();
    }
    tellState();
    List<Fulfilment> parcels = liveParcels();
    if (parcels.size() > 1) {
      parcels.forEach(parcel -> tellParcelAmongSeveral(parcel));
    } else {
      parcels.forEach(this::tellOnlyParcel);
    }
    tellUnsent(parcels);
    if (asksItems && parcels.size() < 2) {
      tellItems();
    }
  }

  /** The state in one sentence. */
  void tellState() {
    if (order.isCancelled()) {
      tellCancelled();
      return;
    }
    List<Fulfilment> parcels = liveParcels();
    if (parcels.size() == 1 && isWhollySent()) {
      Fulfilment parcel = parcels.getFirst();
      if (parcel.deliveredAt().isPresent()) {
        return; // told with its day
      }
      if (StatusVocabulary.predicateOf(parcel.status()).isPresent()) {
        speech.tell(
            subject
                + " "
                + StatusVocabulary.predicateOf(parcel.status()).orElseThrow()
                + carrierOf(parcel)
                + ".");
        return;
      }
    }
    StatusVocabulary.predicateOf(order.fulfilment())
        .ifPresent(predicate -> speech.tell(subject + " " + predicate + "."));
  }

  private void tellCancelled() {
    speech.tell(
        subject
            + " was cancelled"
            + order.cancelledAt().map(at -> " on " + Wording.day(at, zone)).orElse("")
            + ".");
  }

  private String carrierOf(Fulfilment parcel) {
    if (parcel.status() != ParcelStatus.IN_TRANSIT
        && parcel.status() != ParcelStatus.OUT_FOR_DELIVERY
        && parcel.status() != ParcelStatus.SHIPPED) {
      return "";
    }
    return parcel.tracking().stream()
        .flatMap(tracking -> tracking.carrier().stream())
        .findFirst()
        .map(carrier -> " with " + carrier)
        .orElse("");
  }

  private void tellOnlyParcel(Fulfilment parcel) {
    if (!isWhollySent()) {
      tellParcelAmongSeveral(parcel);
      return;
    }
    tellDates(subject, parcel);
    tellTracking("", parcel);
  }

  private void tellParcelAmongSeveral(Fulfilment parcel) {
    String name = "Parcel " + parcel.name();
    StatusVocabulary.predicateOf(parcel.status())
        .ifPresent(predicate -> speech.tell(name + " " + predicate + carrierOf(parcel) + "."));
    if (!parcel.items().isEmpty()) {
      speech.tell(name + " contains " + pieces(parcel.items()) + ".");
    }
    tellDates(name, parcel);
    tellTracking(name + ": ", parcel);
  }

  private void tellDates(String name, Fulfilment parcel) {
    if (parcel.deliveredAt().isPresent()) {
      speech.tell(
          name + " was delivered on " + Wording.day(parcel.deliveredAt().get(), zone) + ".");
      return;
    }
    if (parcel.estimatedDeliveryAt().isEmpty() || ARRIVED.contains(parcel.status())) {
      return;
    }
    Instant expected = parcel.estimatedDeliveryAt().get();
    String day = Wording.day(expected, zone);
    if (Wording.date(expected, zone).isBefore(today)) {
      speech.tell(name + " was expected on " + day + " and is late.");
    } else if (parcel.status() != ParcelStatus.READY_FOR_PICKUP) {
      speech.tell(name + " is expected on " + day + ".");
    }
  }

  private void tellTracking(String prefix, Fulfilment parcel) {
    for (Tracking tracking : parcel.tracking()) {
      if (tracking.number().isPresent()) {
        String text =
            prefix.isEmpty() ? "The tracking number is " : prefix + "the tracking number is ";
        speech.tell(
            text + tracking.number().get() + tracking.url().map(url -> ": " + url).orElse("."));
      } else if (tracking.url().isPresent()) {
        speech.tell(prefix + "Tracking link: " + tracking.url().get());
      }
    }
  }

  private void tellUnsent(List<Fulfilment> parcels) {
    if (order.isCancelled() || parcels.isEmpty()) {
      return;
    }
    for (LineItem item : order.items()) {
      if (item.unfulfilledQuantity() > 0) {
        speech.tell(
            piece(item.unfulfilledQuantity(), item.fullTitle()) + " has not been shipped yet.");
      }
    }
  }

  /** Whether a parcel should have arrived by now. */
  boolean isLate() {
    return !order.isCancelled()
        && liveParcels().stream()
            .filter(parcel -> parcel.deliveredAt().isEmpty() && !ARRIVED.contains(parcel.status()))
            .flatMap(parcel -> parcel.estimatedDeliveryAt().stream())
            .anyMatch(expected -> Wording.date(expected, zone).isBefore(today));
  }

  private void tellItems() {
    List<String> items =
        order.items().stream()
            .filter(item -> item.currentQuantity() > 0 || order.isCancelled())
            .map(item ->
                piece(
                    order.isCancelled() ? item.quantity() : item.currentQuantity(),
                    item.fullTitle()))
            .toList();
    if (!items.isEmpty()) {
      speech.tell(subject + " contains " + Wording.list(items) + ".");
    }
  }

  private void tellMoney() {
    StatusVocabulary.predicateOf(order.payment())
        .ifPresent(predicate -> speech.tell(subject + " " + predicate + "."));
    speech.tell("The total of " + lower(subject) + " is " + Wording.money(order.total()) + ".");
  }

  /** What went back to the shopper; false when the record holds nothing of the kind. */
  boolean tellRefunds() {
    for (Refund refund : order.refunds()) {
      if (refund.amount().isZero()) {
        continue;
      }
      speech.tell(
          Wording.money(refund.amount())
              + " was refunded for "
              + lower(subject)
              + refund.at().map(at -> " on " + Wording.day(at, zone)).orElse("")
              + ".");
      if (!refund.items().isEmpty() && order.items().size() > 1) {
        speech.tell("The refund covers " + pieces(refund.items()) + ".");
      }
    }
    boolean any = order.refunds().stream().anyMatch(refund -> !refund.amount().isZero());
    if (!any || order.isCancelled()) {
      if (order.isCancelled()) {
        tellCancelled();
      }
      if (!any) {
        StatusVocabulary.predicateOf(order.payment())
            .ifPresent(predicate -> speech.tell(subject + " " + predicate + "."));
      }
    }
    return any;
  }

  /** How far returns are; false when there is none. */
  boolean tellReturns() {
    for (ReturnCase returned : order.returns()) {
      String name = "Return " + returned.name();
      StatusVocabulary.predicateOf(returned.status())
          .ifPresent(predicate -> speech.tell(name + " " + predicate + "."));
      if (!returned.items().isEmpty()) {
        speech.tell(name + " contains " + pieces(returned.items()) + ".");
      }
    }
    return !order.returns().isEmpty();
  }

  private List<Fulfilment> liveParcels() {
    return order.fulfilments().stream()
        .filter(parcel -> parcel.status() != ParcelStatus.CANCELLED)
        .toList();
  }

  private boolean isWhollySent() {
    return order.items().stream().mapToInt(LineItem::unfulfilledQuantity).sum() == 0;
  }

  private static String pieces(List<ItemQuantity> items) {
    return Wording.list(items.stream().map(item -> piece(item.quantity(), item.title())).toList());
  }

  private static String piece(int quantity, String title) {
    return quantity == 1 ? title : quantity + " pieces of " + title;
  }

  private static String lower(String subject) {
    return "order" + subject.substring("Order".length());
  }
}
