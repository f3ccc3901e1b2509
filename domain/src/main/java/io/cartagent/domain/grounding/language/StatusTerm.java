package io.cartagent.domain.grounding.language;

import java.util.List;

/**
 * A state of an order, parcel, payment, return or product, with the words shoppers and shops use
 * for it. The first phrase is the one we say ourselves.
 */
public enum StatusTerm {
  NOT_YET_SHIPPED(
      "has not been shipped yet",
      "not yet shipped",
      "not shipped yet",
      "unfulfilled",
      "unshipped",
      "awaiting shipment",
      "awaiting dispatch",
      "not yet dispatched",
      "not been shipped",
      "not been sent",
      "not yet been shipped",
      "waiting to be shipped",
      "noch nicht versandt",
      "noch nicht verschickt",
      "pas encore expédié",
      "pas encore expédiée",
      "aún no enviado"),
  BEING_PREPARED(
      "is being prepared",
      "being prepared",
      "being packed",
      "being processed",
      "in progress",
      "in preparation",
      "processing",
      "wird vorbereitet",
      "in bearbeitung",
      "en préparation",
      "en preparación"),
  SCHEDULED("is scheduled to be shipped later", "scheduled"),
  ON_HOLD("is on hold", "on hold", "zurückgestellt", "en attente"),
  PARTLY_SHIPPED(
      "has been partly shipped",
      "partly shipped",
      "partially shipped",
      "shipped in part",
      "partially fulfilled",
      "partly fulfilled",
      "partly dispatched",
      "partially dispatched",
      "teilweise versandt",
      "partiellement expédié",
      "parcialmente enviado"),
  LABEL_CREATED(
      "has a shipping label but has not been handed to the carrier yet",
      "label created",
      "label printed",
      "shipping label has been created",
      "shipping label",
      "label has been created"),
  CONFIRMED("has been confirmed by the carrier", "confirmed by the carrier"),
  SHIPPED(
      "has been shipped",
      "shipped",
      "dispatched",
      "fulfilled",
      "sent out",
      "been sent",
      "was sent",
      "were sent",
      "handed to the carrier",
      "left our warehouse",
      "left the warehouse",
      "versandt",
      "verschickt",
      "expédié",
      "expédiée",
      "enviado"),
  IN_TRANSIT(
      "is in transit",
      "in transit",
      "on its way",
      "on the way",
      "on their way",
      "under way",
      "en route",
      "unterwegs",
      "en camino",
      "en cours de livraison"),
  OUT_FOR_DELIVERY("is out for delivery", "out for delivery", "in zustellung"),
  DELIVERY_ATTEMPTED(
      "is with the carrier after an attempted delivery",
      "delivery attempted",
      "attempted delivery",
      "attempted to deliver",
      "delivery was attempted",
      "tried to deliver",
      "delivery attempt"),
  DELAYED("is delayed", "delayed", "verspätet", "retardé", "retrasado"),
  LATE(
      "is late",
      "late",
      "overdue",
      "running late",
      "date has passed",
      "day has passed",
      "past its expected",
      "should have arrived"),
  READY_FOR_PICKUP(
      "is ready for pickup",
      "ready for pickup",
      "ready for pick-up",
      "ready for collection",
      "ready to collect",
      "ready to be collected",
      "ready to be picked up",
      "ready to pick up",
      "abholbereit"),
  PICKED_UP("has been picked up", "picked up", "been collected", "was collected", "abgeholt"),
  DELIVERED(
      "has been delivered",
      "delivered",
      "has arrived",
      "have arrived",
      "was received",
      "zugestellt",
      "geliefert",
      "livré",
      "livrée",
      "entregado"),
  DELIVERY_FAILED(
      "could not be delivered",
      "delivery failed",
      "could not be delivered",
      "couldn't be delivered",
      "failed delivery",
      "undeliverable",
      "unzustellbar"),
  CANCELLED(
      "has been cancelled",
      "cancelled",
      "canceled",
      "called off",
      "storniert",
      "annulé",
      "annulée",
      "cancelado"),
  RESTOCKED("has been put back into stock", "restocked", "put back into stock"),
  PAYMENT_PENDING(
      "is awaiting payment",
      "awaiting payment",
      "payment pending",
      "payment is pending",
      "payment is still pending",
      "unpaid",
      "not yet paid",
      "not been paid"),
  AUTHORISED(
      "has an authorised payment",
      "authorised payment",
      "authorised",
      "authorized",
      "payment authorised",
      "payment authorized"),
  PARTLY_PAID("has been partly paid", "partly paid", "partially paid"),
  PAID("has been paid", "paid", "bezahlt", "payé", "payée", "pagado"),
  PARTLY_REFUNDED(
      "has been partly refunded",
      "partly refunded",
      "partially refunded",
      "refunded in part",
      "teilweise erstattet",
      "partiellement remboursé"),
  REFUNDED(
      "has been refunded",
      "refunded",
      "refunded in full",
      "fully refunded",
      "erstattet",
      "remboursé",
      "remboursée",
      "reembolsado"),
  VOIDED("has a voided payment", "voided payment", "voided", "payment voided"),
  EXPIRED("has an expired payment", "expired payment", "expired", "payment expired"),
  RETURN_REQUESTED("has been requested", "return requested", "requested", "return request"),
  RETURN_OPEN(
      "is open",
      "return open",
      "return is open",
      "return approved",
      "return has been approved",
      "approved"),
  RETURN_CLOSED(
      "is complete",
      "return complete",
      "return completed",
      "return is complete",
      "return closed",
      "return is closed"),
  RETURN_DECLINED(
      "has been declined", "return declined", "declined", "rejected", "return rejected", "refused"),
  RETURNED("has been returned", "returned", "sent back", "zurückgeschickt", "retourné"),
  IN_STOCK("is in stock", "in stock", "auf lager", "vorrätig", "en stock"),
  AVAILABLE("is available", "available", "can be ordered", "verfügbar", "lieferbar", "disponible"),
  SOLD_OUT(
      "is sold out",
      "sold out",
      "out of stock",
      "unavailable",
      "not available",
      "not in stock",
      "currently not available",
      "ausverkauft",
      "vergriffen",
      "nicht verfügbar",
      "épuisé",
      "agotado"),
  PENDING("is pending", "pending", "ausstehend", "pendiente"),
  PROCESSED("has been processed", "processed");

  private final String predicate;

  @SuppressWarnings("ImmutableEnumChecker") // List.of makes it immutable
  private final List<String> phrases;

  StatusTerm(String predicate, String... phrases) {
    this.predicate = predicate;
    this.phrases = List.of(phrases);
  }

  /** The one name of this state, as evidence carries it. */
  public String term() {
    return phrases.getFirst();
  }

  /** What follows a subject in a sentence: {@code has been shipped}. */
  public String predicate() {
    return predicate;
  }

  /** What it is a state of. */
  Topic topic() {
    if (compareTo(RESTOCKED) <= 0) {
      return Topic.MOVEMENT;
    }
    if (compareTo(EXPIRED) <= 0) {
      return Topic.PAYMENT;
    }
    if (compareTo(RETURNED) <= 0) {
      return Topic.RETURN;
    }
    return compareTo(SOLD_OUT) <= 0 ? Topic.STOCK : Topic.ANY;
  }

  /** Every way to say it, our own first. */
  List<String> phrases() {
    return phrases;
  }

  /** States of one topic exclude each other unless one tells the other. */
  enum Topic {
    MOVEMENT,
    PAYMENT,
    RETURN,
    STOCK,
    ANY
  }
}
