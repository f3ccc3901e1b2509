/**
 * Reads sentences as rules of the shop: what they allow, to whom, and how far they reach.
 *
 * <p>The module does not export this room: its types are public for the rooms beside it alone.
 */
@NullMarked
package io.cartagent.domain.grounding.rule;

import org.jspecify.annotations.NullMarked;
