/**
 * Reckons values out of the values of the evidence.
 *
 * <p>The module does not export this room: its types are public for the rooms beside it alone.
 */
@NullMarked
package io.cartagent.domain.grounding.arithmetic;

import org.jspecify.annotations.NullMarked;
