/** A simulated Shopify store: one shop on one port, as CartAgent sees a real one. */
@NullMarked
package io.cartagent.twin;

import org.jspecify.annotations.NullMarked;
