package io.cartagent.domain.grounding.language;

/**
 * A state of an order, parcel, payment, return or product, with the words we use for it ourselves.
 */
public enum StatusTerm {
  NOT_YET_SHIPPED("not yet shipped", "has not been shipped yet"),
  BEING_PREPARED("being prepared", "is being prepared"),
  SCHEDULED("scheduled", "is scheduled to be shipped later"),
  ON_HOLD("on hold", "is on hold"),
  PARTLY_SHIPPED("partly shipped", "has been partly shipped"),
  LABEL_CREATED("label created", "has a shipping label but has not been handed to the carrier yet"),
  CONFIRMED("confirmed by the carrier", "has been confirmed by the carrier"),
  SHIPPED("shipped", "has been shipped"),
  IN_TRANSIT("in transit", "is in transit"),
  OUT_FOR_DELIVERY("out for delivery", "is out for delivery"),
  DELIVERY_ATTEMPTED("delivery attempted", "is with the carrier after an attempted delivery"),
  DELAYED("delayed", "is delayed"),
  LATE("late", "is late"),
  READY_FOR_PICKUP("ready for pickup", "is ready for pickup"),
  PICKED_UP("picked up", "has been picked up"),
  DELIVERED("delivered", "has been delivered"),
  DELIVERY_FAILED("delivery failed", "could not be delivered"),
  CANCELLED("cancelled", "has been cancelled"),
  RESTOCKED("restocked", "has been put back into stock"),
  PAYMENT_PENDING("awaiting payment", "is awaiting payment"),
  AUTHORISED("authorised payment", "has an authorised payment"),
  PARTLY_PAID("partly paid", "has been partly paid"),
  PAID("paid", "has been paid"),
  PARTLY_REFUNDED("partly refunded", "has been partly refunded"),
  REFUNDED("refunded", "has been refunded"),
  VOIDED("voided payment", "has a voided payment"),
  EXPIRED("expired payment", "has an expired payment"),
  RETURN_REQUESTED("return requested", "has been requested"),
  RETURN_OPEN("return open", "is open"),
  RETURN_CLOSED("return complete", "is complete"),
  RETURN_DECLINED("return declined", "has been declined"),
  RETURNED("returned", "has been returned"),
  IN_STOCK("in stock", "is in stock"),
  AVAILABLE("available", "is available"),
  SOLD_OUT("sold out", "is sold out"),
  PENDING("pending", "is pending"),
  PROCESSED("processed", "has been processed");

  private final String predicate;

  private final String term;

  StatusTerm(String term, String predicate) {
    this.predicate = predicate;
    this.term = term;
  }

  /** The one name of this state, as evidence carries it. */
  public String term() {
    return term;
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

  /** States of one topic exclude each other unless one tells the other. */
  enum Topic {
    MOVEMENT,
    PAYMENT,
    RETURN,
    STOCK,
    ANY
  }
}
