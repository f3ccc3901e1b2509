package io.cartagent.domain.privacy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A person's request about their data, from receipt to answer. It holds no personal data itself.
 * Immutable; each verb says what became of it.
 */
public record DataSubjectRequest(
    String id,
    DataRight right,
    PrivacyLaw law,
    Instant receivedAt,
    Optional<Instant> acknowledgedAt,
    Proof proof,
    Optional<Extension> extension,
    Optional<Closing> closing) {
  /** How far the person has shown who they are. */
  public enum Proof {
    NOT_ASKED,
    ASKED,
    GIVEN
  }

  /** More time, with the reason the person was told. */
  public record Extension(String reason, Instant toldAt) {
    public Extension {
      if (reason.isBlank()) {
        throw new IllegalArgumentException("an extension needs a reason");
      }
    }
  }

  /** How it ended. */
  public sealed interface Closing {
    Instant at();

    /** Done, and the person told so. */
    record Answered(Instant at) implements Closing {}

    /** Not done; the person was told why and where to complain (PR-09). */
    record Declined(Instant at, Ground ground) implements Closing {}
  }

  /** Why a request may be declined. */
  public enum Ground {
    IDENTITY_NOT_SHOWN,
    MANIFESTLY_UNFOUNDED,
    LAW_REQUIRES_KEEPING
  }

  /** What became of a request when something happened to it. */
  public sealed interface Step {
    record Moved(DataSubjectRequest request) implements Step {}

    record Unchanged(DataSubjectRequest request) implements Step {}

    record Refused(Reason reason) implements Step {}
  }

  /** Why a step may not be taken. */
  public enum Reason {
    CLOSED,
    /** Nothing is told before the person has shown who they are (PR-10). */
    IDENTITY_NOT_SHOWN,
    /** The first period is over (PR-08). */
    TOO_LATE_TO_EXTEND,
    EXTENDED_BEFORE,
    /** The person has shown who they are, so this ground does not hold. */
    IDENTITY_SHOWN
  }

  /** A request that has just come in. */
  public static DataSubjectRequest receive(String id, DataRight right, PrivacyLaw law, Instant at) {
    return new DataSubjectRequest(
        id, right, law, at, Optional.empty(), Proof.NOT_ASKED, Optional.empty(), Optional.empty());
  }

  /** The person was told that the request has come in; the first time counts. */
  public Step acknowledge(Instant at) {
    return acknowledgedAt.isPresent()
        ? new Step.Unchanged(this)
        : new Step.Moved(
            new DataSubjectRequest(
                id, right, law, receivedAt, Optional.of(at), proof, extension, closing));
  }

  /** The person was asked to show who they are. No clock stops. */
  public Step askForProof() {
    return proof == Proof.NOT_ASKED ? unlessClosed(with(Proof.ASKED)) : new Step.Unchanged(this);
  }

  /** The person has shown who they are. */
  public Step acceptProof() {
    return proof == Proof.GIVEN ? new Step.Unchanged(this) : unlessClosed(with(Proof.GIVEN));
  }

  /**
   * The person was told that it takes longer, and why.
   *
   * @param zone where the request was received
   */
  public Step extend(Extension more, ZoneId zone) {
    if (closing.isPresent()) {
      return new Step.Refused(Reason.CLOSED);
    }
    if (extension.isPresent()) {
      return new Step.Refused(Reason.EXTENDED_BEFORE);
    }
    return more.toldAt().isBefore(DeadlinePolicy.extendBefore(this, zone))
        ? new Step.Moved(
            new DataSubjectRequest(
                id, right, law, receivedAt, acknowledgedAt, proof, Optional.of(more), closing))
        : new Step.Refused(Reason.TOO_LATE_TO_EXTEND);
  }

  /** It was done and the person told. Late is better than never, so no clock forbids it. */
  public Step answer(Instant at) {
    return proof == Proof.GIVEN || closing.isPresent()
        ? unlessClosed(with(new Closing.Answered(at)))
        : new Step.Refused(Reason.IDENTITY_NOT_SHOWN);
  }

  /** It will not be done, and the person was told why. */
  public Step decline(Ground ground, Instant at) {
    return ground == Ground.IDENTITY_NOT_SHOWN && proof == Proof.GIVEN && closing.isEmpty()
        ? new Step.Refused(Reason.IDENTITY_SHOWN)
        : unlessClosed(with(new Closing.Declined(at, ground)));
  }

  private Step unlessClosed(DataSubjectRequest next) {
    return closing.isPresent() ? new Step.Refused(Reason.CLOSED) : new Step.Moved(next);
  }

  private DataSubjectRequest with(Proof next) {
    return new DataSubjectRequest(
        id, right, law, receivedAt, acknowledgedAt, next, extension, closing);
  }

  private DataSubjectRequest with(Closing end) {
    return new DataSubjectRequest(
        id, right, law, receivedAt, acknowledgedAt, proof, extension, Optional.of(end));
  }
}
