/**
 * Reads what a text claims, and how it says it.
 *
 * <p>The module does not export this room: its types are public for the rooms beside it alone.
 */
@NullMarked
package io.cartagent.domain.grounding.claim;

import org.jspecify.annotations.NullMarked;
