/** Reads the CSV files that a merchant exports from Shopify's admin. */
@NullMarked
package io.cartagent.twin.csv;

import org.jspecify.annotations.NullMarked;
