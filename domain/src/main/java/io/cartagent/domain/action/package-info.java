/**
 * What an agent may do to an order: quoted, confirmed by the shopper, approved where the merchant
 * wants it, executed once, read back and receipted.
 */
@NullMarked
package io.cartagent.domain.action;

import org.jspecify.annotations.NullMarked;
