/**
 * Shopify as the shop's system: orders, products and texts over the Admin API, and the app proxy.
 */
@NullMarked
package io.cartagent.adapter.shopify;

import org.jspecify.annotations.NullMarked;
