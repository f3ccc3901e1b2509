package io.cartagent.application.port.llm;

import org.jspecify.annotations.Nullable;

/** A model gave no whole reply. The message is the merchant's to read and holds no prompt. */
public final class ModelException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What went wrong, as far as it matters for what to do next. */
  public enum Trouble {
    /** The key is missing, wrong, expired or lacks a right: nothing helps but the merchant. */
    KEY_REFUSED,
    /** The provider's account is out of money or has reached its spend limit (RE-09). */
    OUT_OF_MONEY,
    /** Too many calls; retrying did not help within the time there was. */
    RATE_LIMITED,
    /** The provider is overloaded or failing. */
    OVERLOADED,
    /** No first token, a silence between tokens, or the whole took too long (RE-11). */
    TIMED_OUT,
    /** The stream ended before the reply did, or could not be read (RE-10). */
    BROKEN_STREAM,
    /** The provider cannot be reached at all. */
    UNREACHABLE,
    /** The provider refuses this request, such as an unknown model or too long a prompt. */
    REQUEST_REFUSED,
    /** Not tried: its circuit is open, or this shop has its fair share of calls under way. */
    NOT_TRIED
  }

  private final Trouble trouble;

  public ModelException(Trouble trouble, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.trouble = trouble;
  }

  public Trouble trouble() {
    return trouble;
  }
}
