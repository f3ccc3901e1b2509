package io.cartagent.domain.action;

/** Names one quote within a shop; given from outside, never used twice. */
public record QuoteId(String value) {
  public QuoteId {
    if (value.isBlank() || value.length() > 64) {
      throw new IllegalArgumentException("quote id is blank or longer than 64");
    }
  }
}
