/** The contents of one shop, immutable once loaded, and the ways to load them. */
@NullMarked
package io.cartagent.twin.store;

import org.jspecify.annotations.NullMarked;
