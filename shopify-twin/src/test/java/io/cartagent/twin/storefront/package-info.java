/** What shoppers see of a simulated shop, and what they can never be made to see. */
@NullMarked
package io.cartagent.twin.storefront;

import org.jspecify.annotations.NullMarked;
