/** A simulated provider of language models that speaks the wire formats of the real ones. */
@NullMarked
package io.cartagent.modeltwin;

import org.jspecify.annotations.NullMarked;
