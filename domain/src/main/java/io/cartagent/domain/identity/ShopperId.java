package io.cartagent.domain.identity;

/** A shopper the server has recognised; never an e-mail address and never said by a model. */
public record ShopperId(String value) {
  public ShopperId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("shopper id is blank");
    }
  }
}
