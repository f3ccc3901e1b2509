package io.cartagent.domain.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.cartagent.domain.privacy.DataSubjectRequest.Closing;
import io.cartagent.domain.privacy.DataSubjectRequest.Extension;
import io.cartagent.domain.privacy.DataSubjectRequest.Ground;
import io.cartagent.domain.privacy.DataSubjectRequest.Proof;
import io.cartagent.domain.privacy.DataSubjectRequest.Reason;
import io.cartagent.domain.privacy.DataSubjectRequest.Step;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class DataSubjectRequestTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Instant RECEIVED = Instant.parse("2026-03-02T10:00:00Z");
  private static final Instant END_OF_MONTH = Instant.parse("2026-04-02T22:00:00Z");
  private static final DataSubjectRequest REQUEST =
      DataSubjectRequest.receive("r-1", DataRight.ERASURE, PrivacyLaw.GDPR, RECEIVED);

  @Test
  void the_first_acknowledgement_counts() {
    DataSubjectRequest told = moved(REQUEST.acknowledge(RECEIVED.plusSeconds(1)));

    assertThat(told.acknowledgedAt()).contains(RECEIVED.plusSeconds(1));
    assertThat(told.acknowledge(RECEIVED.plusSeconds(2))).isEqualTo(new Step.Unchanged(told));
  }

  // PR-10
  @Test
  void nothing_is_told_before_the_person_has_shown_who_they_are() {
    DataSubjectRequest asked = moved(REQUEST.askForProof());
    DataSubjectRequest proved = moved(asked.acceptProof());

    assertThat(asked.proof()).isEqualTo(Proof.ASKED);
    for (DataSubjectRequest request : List.of(REQUEST, asked)) {
      assertThat(request.answer(RECEIVED)).isEqualTo(new Step.Refused(Reason.IDENTITY_NOT_SHOWN));
    }
    assertThat(moved(proved.answer(RECEIVED)).closing()).contains(new Closing.Answered(RECEIVED));
    assertThat(asked.askForProof()).isEqualTo(new Step.Unchanged(asked));
    assertThat(proved.acceptProof()).isEqualTo(new Step.Unchanged(proved));
    assertThat(proved.askForProof()).isEqualTo(new Step.Unchanged(proved));
  }

  // PR-08
  @Test
  void more_time_is_taken_once_with_a_reason_and_within_the_first_period() {
    Extension inTime = new Extension("many orders", END_OF_MONTH.minusMillis(1));
    Extension late = new Extension("many orders", END_OF_MONTH);

    DataSubjectRequest longer = moved(REQUEST.extend(inTime, BERLIN));

    assertThat(longer.extension()).contains(inTime);
    assertThat(longer.extend(inTime, BERLIN)).isEqualTo(new Step.Refused(Reason.EXTENDED_BEFORE));
    assertThat(REQUEST.extend(late, BERLIN)).isEqualTo(new Step.Refused(Reason.TOO_LATE_TO_EXTEND));
    assertThatIllegalArgumentException().isThrownBy(() -> new Extension(" ", RECEIVED));
  }

  // PR-09
  @Test
  void identity_is_a_ground_to_decline_only_while_it_is_not_shown() {
    DataSubjectRequest proved = moved(REQUEST.acceptProof());

    assertThat(moved(REQUEST.decline(Ground.IDENTITY_NOT_SHOWN, RECEIVED)).closing())
        .contains(new Closing.Declined(RECEIVED, Ground.IDENTITY_NOT_SHOWN));
    assertThat(proved.decline(Ground.IDENTITY_NOT_SHOWN, RECEIVED))
        .isEqualTo(new Step.Refused(Reason.IDENTITY_SHOWN));
    assertThat(moved(proved.decline(Ground.LAW_REQUIRES_KEEPING, RECEIVED)).closing())
        .map(Closing::at)
        .contains(RECEIVED);
  }

  @Test
  void what_is_closed_stays_as_it_is() {
    DataSubjectRequest closed = moved(moved(REQUEST.acceptProof()).answer(RECEIVED));
    DataSubjectRequest declined = moved(REQUEST.decline(Ground.MANIFESTLY_UNFOUNDED, RECEIVED));
    Step refused = new Step.Refused(Reason.CLOSED);

    assertThat(closed.answer(RECEIVED)).isEqualTo(refused);
    assertThat(declined.answer(RECEIVED)).isEqualTo(refused);
    assertThat(closed.decline(Ground.IDENTITY_NOT_SHOWN, RECEIVED)).isEqualTo(refused);
    assertThat(closed.extend(new Extension("late", RECEIVED), BERLIN)).isEqualTo(refused);
    assertThat(declined.askForProof()).isEqualTo(refused);
    assertThat(declined.acceptProof()).isEqualTo(refused);
    assertThat(declined.closing())
        .isEqualTo(Optional.of(new Closing.Declined(RECEIVED, Ground.MANIFESTLY_UNFOUNDED)));
  }

  private static DataSubjectRequest moved(Step step) {
    if (step instanceof Step.Moved moved) {
      return moved.request();
    }
    throw new AssertionError("expected a move but got " + step);
  }
}
