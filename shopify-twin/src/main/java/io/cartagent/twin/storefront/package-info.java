/**
 * The shop as its shoppers see it: server-rendered pages over a store, with CartAgent's chat on
 * each.
 */
@NullMarked
package io.cartagent.twin.storefront;

import org.jspecify.annotations.NullMarked;
