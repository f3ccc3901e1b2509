package io.cartagent.domain.grounding;

import io.cartagent.domain.commerce.FulfilmentStatus;
import io.cartagent.domain.commerce.ParcelStatus;
import io.cartagent.domain.commerce.PaymentStatus;
import io.cartagent.domain.commerce.ReturnStatus;
import io.cartagent.domain.grounding.language.StatusTerm;
import io.cartagent.domain.grounding.language.StatusWords;
import io.cartagent.domain.grounding.text.Token;
import java.util.List;
import java.util.Optional;

/**
 * The words we use with shoppers for every status, their synonyms, and which status tells which
 * other: what is delivered has been shipped, but what is in transit has not been delivered.
 */
public final class StatusVocabulary {
  private StatusVocabulary() {}

  /**
   * A status named in a text.
   *
   * @param term the one name of the status
   * @param start in UTF-16 units
   * @param end exclusive
   * @param negated whether the text says that it is not so
   */
  public record Mention(String term, int start, int end, boolean negated) {}

  /** How far an order is paid, as evidence carries it; absent when the shop does not know. */
  public static Optional<String> termOf(PaymentStatus status) {
    return of(status).map(StatusTerm::term);
  }

  /** How far an order has left the shop, likewise. */
  public static Optional<String> termOf(FulfilmentStatus status) {
    return of(status).map(StatusTerm::term);
  }

  /** Where a parcel is, likewise. */
  public static Optional<String> termOf(ParcelStatus status) {
    return of(status).map(StatusTerm::term);
  }

  /** How far a return is, likewise. */
  public static Optional<String> termOf(ReturnStatus status) {
    return of(status).map(StatusTerm::term);
  }

  /** What follows "the order" in a sentence of ours, e.g. {@code has been paid}. */
  public static Optional<String> predicateOf(PaymentStatus status) {
    return of(status).map(StatusTerm::predicate);
  }

  /** What follows "the order", e.g. {@code has been partly shipped}. */
  public static Optional<String> predicateOf(FulfilmentStatus status) {
    return of(status).map(StatusTerm::predicate);
  }

  /** What follows "the parcel", e.g. {@code is out for delivery}. */
  public static Optional<String> predicateOf(ParcelStatus status) {
    return of(status).map(StatusTerm::predicate);
  }

  /** What follows "the return", e.g. {@code has been declined}. */
  public static Optional<String> predicateOf(ReturnStatus status) {
    return of(status).map(StatusTerm::predicate);
  }

  /** The same for a term that evidence carries; absent for a term that is not in the vocabulary. */
  public static Optional<String> predicateOf(String term) {
    return StatusWords.predicateOf(term);
  }

  /** Every status a text names, in order; the longest wording wins. */
  public static List<Mention> find(String text) {
    return StatusWords.find(Token.listOf(text)).stream()
        .map(found -> new Mention(found.term(), found.start(), found.end(), found.negated()))
        .toList();
  }

  /** Whether a record that shows one status proves the other. */
  public static boolean tells(String shown, String claimed) {
    return StatusWords.tells(shown, claimed);
  }

  private static Optional<StatusTerm> of(PaymentStatus status) {
    return switch (status) {
      case PENDING -> Optional.of(StatusTerm.PAYMENT_PENDING);
      case AUTHORIZED -> Optional.of(StatusTerm.AUTHORISED);
      case PARTIALLY_PAID -> Optional.of(StatusTerm.PARTLY_PAID);
      case PAID -> Optional.of(StatusTerm.PAID);
      case PARTIALLY_REFUNDED -> Optional.of(StatusTerm.PARTLY_REFUNDED);
      case REFUNDED -> Optional.of(StatusTerm.REFUNDED);
      case VOIDED -> Optional.of(StatusTerm.VOIDED);
      case EXPIRED -> Optional.of(StatusTerm.EXPIRED);
      case UNKNOWN -> Optional.empty();
    };
  }

  private static Optional<StatusTerm> of(FulfilmentStatus status) {
    return switch (status) {
      case UNFULFILLED -> Optional.of(StatusTerm.NOT_YET_SHIPPED);
      case SCHEDULED -> Optional.of(StatusTerm.SCHEDULED);
      case ON_HOLD -> Optional.of(StatusTerm.ON_HOLD);
      case IN_PROGRESS -> Optional.of(StatusTerm.BEING_PREPARED);
      case PARTIALLY_FULFILLED -> Optional.of(StatusTerm.PARTLY_SHIPPED);
      case FULFILLED -> Optional.of(StatusTerm.SHIPPED);
      case RESTOCKED -> Optional.of(StatusTerm.RESTOCKED);
      case UNKNOWN -> Optional.empty();
    };
  }

  private static Optional<StatusTerm> of(ParcelStatus status) {
    return switch (status) {
      case LABEL_CREATED -> Optional.of(StatusTerm.LABEL_CREATED);
      case CONFIRMED -> Optional.of(StatusTerm.CONFIRMED);
      case SHIPPED -> Optional.of(StatusTerm.SHIPPED);
      case IN_TRANSIT -> Optional.of(StatusTerm.IN_TRANSIT);
      case OUT_FOR_DELIVERY -> Optional.of(StatusTerm.OUT_FOR_DELIVERY);
      case ATTEMPTED_DELIVERY -> Optional.of(StatusTerm.DELIVERY_ATTEMPTED);
      case DELAYED -> Optional.of(StatusTerm.DELAYED);
      case READY_FOR_PICKUP -> Optional.of(StatusTerm.READY_FOR_PICKUP);
      case PICKED_UP -> Optional.of(StatusTerm.PICKED_UP);
      case DELIVERED -> Optional.of(StatusTerm.DELIVERED);
      case FAILED -> Optional.of(StatusTerm.DELIVERY_FAILED);
      case CANCELLED -> Optional.of(StatusTerm.CANCELLED);
      case UNKNOWN -> Optional.empty();
    };
  }

  private static Optional<StatusTerm> of(ReturnStatus status) {
    return switch (status) {
      case REQUESTED -> Optional.of(StatusTerm.RETURN_REQUESTED);
      case OPEN -> Optional.of(StatusTerm.RETURN_OPEN);
      case CLOSED -> Optional.of(StatusTerm.RETURN_CLOSED);
      case DECLINED -> Optional.of(StatusTerm.RETURN_DECLINED);
      case CANCELLED -> Optional.of(StatusTerm.CANCELLED);
      case UNKNOWN -> Optional.empty();
    };
  }
}
