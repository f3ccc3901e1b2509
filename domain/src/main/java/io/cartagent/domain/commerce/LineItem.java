package io.cartagent.domain.commerce;

import java.util.Optional;

/** One position of an order. Quantities are pieces: ordered, left after edits, and not yet sent. */
public record LineItem(
    String id,
    String title,
    Optional<String> variant,
    Optional<String> sku,
    int quantity,
    int currentQuantity,
    int unfulfilledQuantity,
    Optional<Money> unitPrice) {

  /** The title with its variant, as a shopper would name it. */
  public String fullTitle() {
    return variant.map(name -> title + " (" + name + ")").orElse(title);
  }
}
