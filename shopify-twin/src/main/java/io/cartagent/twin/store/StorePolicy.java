package io.cartagent.twin.store;

import java.time.Instant;

/** One of the shop's legal policies; its type is a word of Shopify's ShopPolicyType. */
public record StorePolicy(long id, String type, String title, String bodyHtml, Instant updatedAt) {}
