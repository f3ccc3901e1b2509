/** Orders, parcels, products and money in the trade's own words. */
@NullMarked
package io.cartagent.domain.commerce;

import org.jspecify.annotations.NullMarked;
