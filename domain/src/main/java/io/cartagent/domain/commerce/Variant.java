package io.cartagent.domain.commerce;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One thing a shopper can put into the cart.
 *
 * @param stock pieces on hand; absent when the shop does not count them
 * @param options option name to value, in the shop's order
 */
public record Variant(
    String id,
    String title,
    Optional<String> sku,
    Money price,
    Optional<Money> compareAtPrice,
    boolean available,
    Optional<Integer> stock,
    Map<String, String> options) {
  public Variant {
    options = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(options));
  }
}
