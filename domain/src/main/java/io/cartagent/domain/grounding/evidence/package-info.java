/**
 * The evidence of a turn, read: its units, its words, and where each value is told.
 *
 * <p>The module does not export this room: its types are public for the rooms beside it alone.
 */
@NullMarked
package io.cartagent.domain.grounding.evidence;

import org.jspecify.annotations.NullMarked;
