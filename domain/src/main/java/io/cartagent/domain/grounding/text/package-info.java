/**
 * Cuts texts into sentences and words.
 *
 * <p>The module does not export this room: its types are public for the rooms beside it alone.
 */
@NullMarked
package io.cartagent.domain.grounding.text;

import org.jspecify.annotations.NullMarked;
