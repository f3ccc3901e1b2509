package io.cartagent.adapter.llm.provider;

import java.io.IOException;

/** What came is not the format that was asked for. Says why in our words and quotes nothing. */
final class UnreadableStreamException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String why;

  UnreadableStreamException(String why) {
    super(why);
    this.why = why;
  }

  String why() {
    return why;
  }
}
