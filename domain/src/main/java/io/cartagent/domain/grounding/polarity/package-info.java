/**
 * What a text says is so, and what it says is not.
 *
 * <p>The module does not export this room: its types are public for the rooms beside it alone.
 */
@NullMarked
package io.cartagent.domain.grounding.polarity;

import org.jspecify.annotations.NullMarked;
