package io.cartagent.adapter.llm.provider;

import io.cartagent.application.port.llm.ModelException.Trouble;
import java.time.Duration;
import java.util.Optional;

/**
 * Why one try gave no whole reply. Holds nothing a provider wrote.
 *
 * @param detail which of the trouble's causes it was, in our words; may be empty
 * @param mayHelp whether trying again may help, as long as nothing has been streamed
 * @param retryAfter how long the provider wants to be left alone
 */
record Failure(Trouble trouble, String detail, boolean mayHelp, Optional<Duration> retryAfter) {
  static Failure of(Trouble trouble, String detail) {
    return new Failure(trouble, detail, false, Optional.empty());
  }

  static Failure passing(Trouble trouble, String detail) {
    return new Failure(trouble, detail, true, Optional.empty());
  }

  static Failure broken(String detail) {
    return of(Trouble.BROKEN_STREAM, detail);
  }

  Failure after(Duration wait) {
    return new Failure(trouble, detail, true, Optional.of(wait));
  }
}
