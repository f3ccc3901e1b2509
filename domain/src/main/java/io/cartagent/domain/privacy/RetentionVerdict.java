package io.cartagent.domain.privacy;

import java.time.Instant;

/** What is to be done with a piece of data now. */
public sealed interface RetentionVerdict {
  /** Its clock has not started. */
  record NotCounting() implements RetentionVerdict {}

  /** It is kept until then. */
  record Keep(Instant until) implements RetentionVerdict {}

  /** Its time is over, and a hold keeps it. */
  record Held(LegalHold hold) implements RetentionVerdict {}

  /** Its time is over. */
  record Due(RetentionRule.Ending ending, Instant since) implements RetentionVerdict {}
}
