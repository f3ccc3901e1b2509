/**
 * Looks for the support of every claim of one sentence.
 *
 * <p>The module does not export this room: its types are public for the rooms beside it alone.
 */
@NullMarked
package io.cartagent.domain.grounding.check;

import org.jspecify.annotations.NullMarked;
