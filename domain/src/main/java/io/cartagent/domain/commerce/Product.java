package io.cartagent.domain.commerce;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** A product on sale in the shop, with its text made plain. */
public record Product(
    String id,
    String title,
    String vendor,
    String type,
    String description,
    List<String> tags,
    List<Variant> variants,
    Optional<URI> url) {
  public Product {
    tags = List.copyOf(tags);
    variants = List.copyOf(variants);
  }
}
