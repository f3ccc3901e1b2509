/** Shopify's search syntax: terms, phrases, connectives, ranges, and its habit of failing open. */
@NullMarked
package io.cartagent.twin.search;

import org.jspecify.annotations.NullMarked;
