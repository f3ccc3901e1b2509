/**
 * What words mean in a shop: statuses, numbers, days, currencies, acts.
 *
 * <p>The module does not export this room: its types are public for the rooms beside it alone.
 */
@NullMarked
package io.cartagent.domain.grounding.language;

import org.jspecify.annotations.NullMarked;
