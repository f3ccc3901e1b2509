package io.cartagent.domain.action;

import java.time.Instant;

/** A named operator's yes to one quote, to the letter of it; no use for any other (ID-16). */
public record Approval(String quoteDigest, String operator, Instant at) {
  public Approval {
    if (operator.isBlank()) {
      throw new IllegalArgumentException("operator is blank");
    }
  }
}
