package io.cartagent.domain.knowledge;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * A text or record of the shop that answers can rest on.
 *
 * @param id unique within the shop, e.g. Shopify's global id
 * @param label what a shopper would call it
 * @param updatedAt when the shop last changed it; absent when it does not say
 */
public record Source(
    String id, SourceKind kind, String label, Optional<URI> url, Optional<Instant> updatedAt) {}
