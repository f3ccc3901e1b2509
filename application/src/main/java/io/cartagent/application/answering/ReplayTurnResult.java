package io.cartagent.application.answering;

import io.cartagent.application.port.persistence.TurnRecord;
import io.cartagent.application.port.persistence.TurnRecord.Judgement;
import java.util.List;

/** How a replay ended. */
public sealed interface ReplayTurnResult {
  /** This shop has no record of such a turn. */
  record NotRecorded() implements ReplayTurnResult {}

  /**
   * The turn as it was and as it would be.
   *
   * @param samePrompt whether the instructions are still those of the turn
   */
  record Replayed(TurnRecord record, List<Judgement> now, boolean samePrompt)
      implements ReplayTurnResult {
    public Replayed {
      now = List.copyOf(now);
    }

    /** Whether every sentence and every verdict is the same. */
    public boolean isSame() {
      return record.judgements().equals(now);
    }
  }
}
