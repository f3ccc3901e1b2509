package io.cartagent.domain.privacy;

import java.time.Duration;
import java.time.Instant;

/**
 * By when a person hears about a request. Each limit is exclusive: on it, it is too late.
 *
 * @param acknowledgeBy our promise: within five business days
 * @param answerBy our promise: within 30 days and one calendar month, or the extended period
 * @param lawfulBy what the law allows at most
 */
public record Deadlines(
    Instant receivedAt, Instant acknowledgeBy, Instant answerBy, Instant lawfulBy) {
  /** How urgent an answer is. */
  public enum Urgency {
    CALM,
    /** Half of the time is gone. */
    HALF_GONE,
    /** Four fifths of the time are gone. */
    NEARLY_GONE,
    OVERDUE
  }

  /** How urgent an acknowledgement is that has not been sent. */
  public Urgency ofAcknowledgement(Instant now) {
    return urgency(acknowledgeBy, now);
  }

  /** How urgent an answer is that has not been given. */
  public Urgency ofAnswer(Instant now) {
    return urgency(answerBy, now);
  }

  private Urgency urgency(Instant by, Instant now) {
    if (!now.isBefore(by)) {
      return Urgency.OVERDUE;
    }
    Duration whole = Duration.between(receivedAt, by);
    Duration gone = Duration.between(receivedAt, now);
    if (gone.multipliedBy(5).compareTo(whole.multipliedBy(4)) >= 0) {
      return Urgency.NEARLY_GONE;
    }
    return gone.multipliedBy(2).compareTo(whole) >= 0 ? Urgency.HALF_GONE : Urgency.CALM;
  }
}
